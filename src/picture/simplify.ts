import { thinned } from "../domain/thinned";
import type { Point } from "./projection";

/** A bend that moves a hairline or an edge by less than this many px is not seen; on a wide stroke half of it is. */
export const tolerancePx = { edge: 0.75, wide: 0.25 } as const;

/** A closed ring, thinned, without its repeated end: halved where it is widest, so that it keeps its extent. */
export function simplifyRing(ring: readonly Point[]): readonly Point[] {
  const [start] = ring;
  const end = ring.at(-1);
  if (!start || !end) return ring;
  const open = start[0] === end[0] && start[1] === end[1] ? ring.slice(0, -1) : ring;
  let far = 0;
  let widest = 0;
  for (const [i, [x, y]] of open.entries()) {
    const square = (x - start[0]) ** 2 + (y - start[1]) ** 2;
    if (square > widest) {
      widest = square;
      far = i;
    }
  }
  const there = thinned(open.slice(0, far + 1), tolerancePx.edge);
  const back = thinned([...open.slice(far), start], tolerancePx.edge);
  return [...there, ...back.slice(1, -1)];
}

/** Area of a closed ring in px². */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}
