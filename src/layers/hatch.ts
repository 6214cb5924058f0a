import type { Position } from "geojson";

type Point = readonly [x: number, y: number];

/** Mercator's plane in units of the equator, on which straight lines of a map are straight. */
const toPlane = ([lng = 0, lat = 0]: Position): Point => [
  lng / 360,
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI),
];
const toPosition = ([x, y]: Point): Position => [x * 360, (360 / Math.PI) * Math.atan(Math.exp(y * 2 * Math.PI)) - 90];

/** One stroke of a hatch with the number of its line, which tells every second one from the others. */
export type Stroke = { readonly index: number; readonly line: readonly [Position, Position] };

/**
 * Parallel strokes over an area, cut off at its edge and left out over its holes.
 *
 * @param spacing between them, as a part of the equator on Mercator's plane
 * @param degrees how far they are turned up from due east
 */
export function hatch(rings: readonly (readonly Position[])[], spacing: number, degrees: number): readonly Stroke[] {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const turned = rings.map((ring) => ring.map(toPlane).map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]));
  const crossings = new Map<number, number[]>();
  for (const ring of turned) {
    for (const [i, [toU, toV]] of ring.entries()) {
      const [fromU, fromV] = ring[i - 1] ?? ring.at(-1) ?? [toU, toV];
      const [low, high] = [Math.min(fromV, toV), Math.max(fromV, toV)];
      // A line through a corner meets one of its two edges: the upper end of an edge is not part of it.
      for (let index = Math.ceil(low / spacing); index * spacing < high; index++) {
        const u = fromU + ((index * spacing - fromV) / (toV - fromV)) * (toU - fromU);
        const met = crossings.get(index);
        if (met) met.push(u);
        else crossings.set(index, [u]);
      }
    }
  }
  const back = (u: number, v: number): Position => toPosition([u * cos - v * sin, u * sin + v * cos]);
  return [...crossings].flatMap(([index, met]) => {
    const sorted = met.sort((a, b) => a - b);
    return sorted.flatMap((u, i): readonly Stroke[] => {
      const next = sorted[i + 1];
      const v = index * spacing;
      return i % 2 === 1 || next === undefined ? [] : [{ index, line: [back(u, v), back(next, v)] }];
    });
  });
}
