import type { Point } from "./projection";

/** A bend that moves a hairline or an edge by less than this many px is not seen; on a wide stroke half of it is. */
export const tolerancePx = { edge: 0.75, wide: 0.25 } as const;

/** Square of the distance of a point from a stretch, in px². */
function squareFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Drops points whose absence moves the line by at most so many px (Douglas–Peucker); the ends stay. */
export function simplifyLine(line: readonly Point[], toleratedPx: number): readonly Point[] {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    const [from, to] = [line[first], line[last]];
    let farthest = first;
    let square = toleratedPx * toleratedPx;
    for (let i = first + 1; from && to && i < last; i++) {
      const point = line[i];
      const here = point ? squareFrom(point, from, to) : 0;
      if (here > square) {
        farthest = i;
        square = here;
      }
    }
    if (farthest === first) continue;
    keep[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

/** The same for a closed ring without its repeated end: halved where it is widest, so that it keeps its extent. */
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
  const there = simplifyLine(open.slice(0, far + 1), tolerancePx.edge);
  const back = simplifyLine([...open.slice(far), start], tolerancePx.edge);
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
