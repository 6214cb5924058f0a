import type { DrawnFile } from "./own";

/** A part holds some ten thousand positions; so many parts are drawn as a vector picture in a few seconds. */
export const mostParts = {
  /** Drawn anew whenever the map moves. */
  moving: 4,
  /** Drawn once, into a file. */
  file: 30,
} as const;

/** Which files a vector picture draws, in their order, and which of those that are shown are too large for it. */
export function withinLimit<File extends DrawnFile>(
  files: readonly File[],
  most: number,
): { readonly drawn: readonly File[]; readonly left: readonly File[] } {
  let parts = 0;
  const [drawn, left]: [File[], File[]] = [[], []];
  for (const file of files) {
    if (!file.shown) continue;
    const fits = parts + file.parts.length <= most;
    if (fits) parts += file.parts.length;
    (fits ? drawn : left).push(file);
  }
  return { drawn, left };
}
