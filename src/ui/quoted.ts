/** Longer than anything that a link of ours says. */
const longest = 80;

/** What acts on the letters around it instead of being one: control characters, marks of direction, halves of letters. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * A text from outside as it may stand within a sentence of ours: it neither turns the sentence round nor fills the
 * screen.
 */
export function quoted(text: string): string {
  const letters = [...text];
  const shown = letters.slice(0, longest).join("").replace(unseen, "\uFFFD");
  return letters.length > longest ? `${shown}…` : shown;
}
