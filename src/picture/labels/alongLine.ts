import type { Point } from "../projection";

/** A line with the px along it of each of its points. */
export type Measured = { readonly points: readonly Point[]; readonly at: readonly number[]; readonly length: number };

/** Measures a line in px. */
export function measured(points: readonly Point[]): Measured {
  let length = 0;
  const at = points.map(([x, y], i) => {
    const [beforeX, beforeY] = points[i - 1] ?? [x, y];
    length += Math.hypot(x - beforeX, y - beforeY);
    return length;
  });
  return { points, at, length };
}

/** The point at px along a line; beyond its ends, straight on. */
export function pointAt({ points, at }: Measured, px: number): Point {
  const next = Math.min(
    Math.max(
      at.findIndex((here) => here >= px),
      px > 0 && (at.at(-1) ?? 0) < px ? points.length - 1 : 1,
    ),
    points.length - 1,
  );
  const [from, to] = [points[next - 1], points[next]];
  const [start = 0, end = 0] = [at[next - 1], at[next]];
  if (!from || !to) throw new Error("A line has two points at least");
  const share = end === start ? 0 : (px - start) / (end - start);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The stretch between two places along a line, ends included. */
export const stretch = (line: Measured, from: number, to: number): readonly Point[] => [
  pointAt(line, from),
  ...line.points.filter((_, i) => {
    const here = line.at[i] ?? 0;
    return here > from && here < to;
  }),
  pointAt(line, to),
];

/** The sharpest bend of a stretch in radians: the turns within any window of `windowPx`, added up. */
export function sharpestBend(points: readonly Point[], windowPx: number): number {
  const line = measured(points);
  const turns = points.flatMap(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return [];
    const turn = Math.atan2(after[1] - y, after[0] - x) - Math.atan2(y - before[1], x - before[0]);
    return [{ at: line.at[i] ?? 0, turn: Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))) }];
  });
  return Math.max(
    0,
    ...turns.map(({ at }) =>
      turns.filter((other) => other.at >= at && other.at - at <= windowPx).reduce((sum, { turn }) => sum + turn, 0),
    ),
  );
}

/** Cuts the corners of a line (Chaikin), so that letters on it do not jump; the ends stay. */
export function rounded(points: readonly Point[], times: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (times === 0 || !first || !last || points.length < 3) return points;
  const between = (a: Point, b: Point, share: number): Point => [
    a[0] + (b[0] - a[0]) * share,
    a[1] + (b[1] - a[1]) * share,
  ];
  const cut = points.flatMap((point, i): Point[] => {
    const next = points[i + 1];
    return next ? [between(point, next, 0.25), between(point, next, 0.75)] : [];
  });
  return rounded([first, ...cut, last], times - 1);
}
