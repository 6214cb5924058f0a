/**
 * How well a text answers, from the best: as a whole, with its beginning, with beginnings of its words, somewhere
 * inside; then what only answers if a letter is forgiven: as a whole, or in part.
 */
export const closenesses = ["exact", "prefix", "wordStart", "inside", "slip", "guess"] as const;
export type Closeness = (typeof closenesses)[number];

/** Whether every word of the query is there as it was written. */
export const isLiteral = (closeness: Closeness): boolean => closeness !== "slip" && closeness !== "guess";

/**
 * @param name folded; it is known to match
 * @param query folded
 */
export function closenessOf(name: string, query: string): Closeness {
  if (name === query) return "exact";
  if (name.startsWith(query)) return "prefix";
  const words = name.split(" ");
  const asked = query.split(" ");
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return "wordStart";
  if (asked.every((part) => name.includes(part))) return "inside";
  return Math.abs(name.length - query.length) <= 1 ? "slip" : "guess";
}
