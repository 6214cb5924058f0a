/** How many letters must be put, taken or changed to make one text the other. */
function unlikeness(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 0; row < one.length; row += 1) {
    const line = [row + 1];
    for (let at = 0; at < other.length; at += 1) {
      const change = (above[at] ?? 0) + (one[row] === other[at] ? 0 : 1);
      line.push(Math.min((above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1, change));
    }
    above = line;
  }
  return above.at(-1) ?? 0;
}

const longest = 60;

/**
 * The known word that a text was likely meant to be; null where none is near.
 *
 * @param farthest how many letters it may differ by; by the half where nothing else is said
 */
export function nearest(text: string, known: Iterable<string>, farthest?: number): string | null {
  const asked = text.trim().toLowerCase().replaceAll("_", "-").slice(0, longest);
  let [best, least]: [string | null, number] = [null, farthest ?? Math.max(2, asked.length / 2)];
  for (const word of known) {
    const unlike = unlikeness(asked, word);
    if (unlike <= least && (best === null || unlike < least)) [best, least] = [word, unlike];
  }
  return asked === "" ? null : best;
}
