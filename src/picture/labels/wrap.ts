/** Characters that a line may end on: spaces, hyphens, brackets, dots between words. */
const breakAfter = /^[\n\r &)+\-/\u00AD\u00B7\u200B\u2010\u2013\u2027]$/u;
/** Scripts that break between any two letters. */
const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]$/u;

type Break = { readonly index: number; readonly x: number; readonly before: Break | null; readonly badness: number };

/** How far a line is from the wished width; a last line is better short than long. */
function badnessOf(width: number, target: number, penalty: number, isLast: boolean): number {
  const ragged = (width - target) ** 2;
  if (isLast) return width < target ? ragged / 2 : ragged * 2;
  return ragged + Math.abs(penalty) * penalty;
}

function penaltyBetween(letter: string, next: string): number {
  return (/^[\n\r]/.test(letter) ? -10_000 : 0) + (/^[(（]$/.test(letter) ? 50 : 0) + (/^[)）]$/.test(next) ? 50 : 0);
}

function bestBreak(
  index: number,
  x: number,
  target: number,
  earlier: readonly Break[],
  penalty: number,
  isLast: boolean,
): Break {
  let before: Break | null = null;
  let badness = badnessOf(x, target, penalty, isLast);
  for (const one of earlier) {
    const here = badnessOf(x - one.x, target, penalty, isLast) + one.badness;
    if (here <= badness) {
      before = one;
      badness = here;
    }
  }
  return { index, x, before, badness };
}

const indicesOf = (last: Break | null): number[] => (last ? [...indicesOf(last.before), last.index] : []);

/**
 * Breaks a text into lines of about the same width, as MapLibre does: as many lines as the widest allowed needs,
 * then the breaks that leave the least ragged edge. Words are never cut.
 *
 * @param advance width of one letter with the spacing after it, in the unit of `maxWidth`
 */
export function wrapText(text: string, maxWidth: number, advance: (letter: string) => number): readonly string[] {
  const letters = [...text];
  const widths = letters.map(advance);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (total <= maxWidth && !/[\n\r]/.test(text)) return [text.trim()];
  const target = total / Math.max(1, Math.ceil(total / maxWidth));
  const breaks: Break[] = [];
  let x = 0;
  for (const [i, letter] of letters.entries()) {
    const previous = letters[i - 1];
    const may = previous !== undefined && (breakAfter.test(previous) || ideographic.test(previous));
    if (may || (previous !== undefined && letter === "(" && letters[i + 1] !== undefined)) {
      breaks.push(bestBreak(i, x, target, breaks, penaltyBetween(previous, letter), false));
    }
    if (letter.trim() !== "") x += widths[i] ?? 0;
  }
  const ends = indicesOf(bestBreak(letters.length, x, target, breaks, 0, true));
  return ends
    .map((end, i) =>
      letters
        .slice(ends[i - 1] ?? 0, end)
        .join("")
        .trim(),
    )
    .filter((line) => line !== "");
}
