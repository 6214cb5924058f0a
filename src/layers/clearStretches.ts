import { mercatorX, mercatorY, toPiece, worldPx } from "../domain/mercator";
import type { Position } from "../domain/segment";

/** Web Mercator, 0 to 1 eastwards and southwards. */
type Point = readonly [x: number, y: number];
type Vertex = { readonly at: Position; readonly gap: number };

/** Between looks at how near the routes are: a third of a name's height on a map of all routes. */
const step = 6 / (worldPx * 2 ** 4);
/** Bends of a route smaller than this hide nothing of a name. */
const bend = 2 / (worldPx * 2 ** 6);

const pointOf = ([lng, lat]: Position): Point => [mercatorX(lng), mercatorY(lat)];
const far = ([fromX, fromY]: Point, [toX, toY]: Point): number => Math.hypot(toX - fromX, toY - fromY);

/** A line without vertices that stand close together. */
function thinned(line: readonly Position[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of line.map(pointOf)) {
    const last = kept.at(-1);
    if (!last || far(last, point) > bend) kept.push(point);
  }
  return kept;
}

/** How far a point is from lines, as a part of the world's width. */
function gapTo(lines: readonly (readonly Point[])[], [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (const [index, [toX, toY]] of line.entries()) {
      const [fromX, fromY] = line[index - 1] ?? [toX, toY];
      least = Math.min(least, toPiece(fromX - x, fromY - y, toX - x, toY - y));
    }
  }
  return Math.sqrt(least);
}

/** Degrees between two points of a line: what is drawn straight on the screen. */
const between = ([fromLng, fromLat]: Position, [toLng, toLat]: Position, share: number): Position => [
  fromLng + (toLng - fromLng) * share,
  fromLat + (toLat - fromLat) * share,
];

/**
 * The stretches of lines that keep away from other lines, by how far they have to: where a name along them crosses
 * none of these.
 *
 * @param others degrees
 * @returns for a line in degrees and a distance in px at a zoom, its stretches in degrees, in order
 */
export function stretchesClearOf(others: readonly (readonly Position[])[]) {
  const thin = others.map(thinned);
  return (line: readonly Position[]) => {
    const vertices = line.flatMap((from, index): Vertex[] => {
      const to = line[index + 1] ?? from;
      const parts = Math.max(1, Math.ceil(far(pointOf(from), pointOf(to)) / step));
      return Array.from({ length: parts }, (_, part) => {
        const at = between(from, to, part / parts);
        return { at, gap: gapTo(thin, pointOf(at)) };
      });
    });
    return (px: number, zoom: number): Position[][] => {
      const least = px / (worldPx * 2 ** zoom);
      const stretches: Position[][] = [[]];
      for (const { at, gap } of vertices) {
        if (gap >= least) stretches.at(-1)?.push(at);
        else if (stretches.at(-1)?.length) stretches.push([]);
      }
      return stretches.filter(({ length }) => length > 1);
    };
  };
}
