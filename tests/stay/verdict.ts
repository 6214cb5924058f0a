import type { Holdings } from "./holdings";

/** What the page held when a part of the stay had ended. */
export type Weighed = { readonly after: string; readonly seconds: number; readonly holds: Holdings };

const megabytes = (bytes: number | null): string => (bytes === null ? "–" : (bytes / 1e6).toFixed(2));

type Row = { readonly name: string; readonly of: (holds: Holdings) => string };

const columns: readonly Row[] = [
  { name: "heap, MB", of: ({ heap }) => megabytes(heap) },
  { name: "workers' heap, MB", of: ({ workerHeap }) => megabytes(workerHeap) },
  { name: "listeners", of: ({ listeners }) => String(listeners) },
  { name: "nodes", of: ({ nodes }) => String(nodes) },
  { name: "in the page", of: ({ shown }) => String(shown) },
  { name: "documents", of: ({ documents }) => String(documents) },
  { name: "workers", of: ({ workers }) => String(workers) },
  { name: "canvases", of: ({ canvases }) => String(canvases) },
  { name: "WebGL", of: ({ contexts }) => String(contexts) },
  { name: "object URLs", of: ({ urls }) => String(urls) },
  { name: "resident, MB", of: ({ resident }) => megabytes(resident) },
];

/** The table of a stay, a line for each part. */
export function tableOf(stay: readonly Weighed[]): string {
  const lines = [
    ["after", "seconds", ...columns.map(({ name }) => name)],
    ...stay.map(({ after, seconds, holds }) => [after, seconds.toFixed(0), ...columns.map(({ of }) => of(holds))]),
  ];
  const widths = (lines[0] ?? []).map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const drawn = lines.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "),
  );
  return drawn.join("\n");
}

/** What is counted grows by nothing: one that stays after each of hundreds of acts would be hundreds. */
const counted = ["listeners", "nodes", "shown", "documents", "workers", "canvases", "contexts", "urls"] as const;

/**
 * The collector leaves some of what could go, and compiled code comes and goes: equal rounds differ by some hundred
 * KB, and by what a larger heap leaves more of. What a leak would hold in a round is far more.
 */
const heapLimit = (before: number): number => before * 0.05 + 2e6;

/** How the second of two equal rounds has left more behind than the first, one line for each; empty when it has not. */
export function grown(before: Holdings, after: Holdings): readonly string[] {
  const more = counted
    .filter((name) => after[name] > before[name])
    .map((name) => `${name}: ${after[name]}, before ${before[name]}`);
  const heaps = (["heap", "workerHeap"] as const)
    .filter((name) => after[name] - before[name] > heapLimit(before[name]))
    .map((name) => `${name}: ${megabytes(after[name])} MB, before ${megabytes(before[name])} MB`);
  return [...more, ...heaps];
}
