import type { BuiltFile, Problem } from "./problem";

/** How much of a line is shown: enough to find it, short enough to read. */
const shown = 60;

/** Where a committed file first differs from the compiled one; `committed` is null where there is no such file. */
export function asCommitted({ path, text }: BuiltFile, committed: string | null): readonly Problem[] {
  if (committed === text) return [];
  if (committed === null) return [{ where: path, what: 'is not there; run "npm run geo"' }];
  const found = committed.split("\n");
  const compiled = text.split("\n");
  const line = Array.from({ length: Math.max(found.length, compiled.length) }).findIndex(
    (_, index) => found[index] !== compiled[index],
  );
  const begins = (found[line] ?? "").slice(0, shown);
  return [
    {
      where: `${path}:${line + 1}`,
      what: `is not what the input compiles to, it begins ${JSON.stringify(begins)}; run "npm run geo"`,
    },
  ];
}
