import type { Position } from "../../src/domain/segment";

/** `[east, north]` in kilometres. */
export type Flat = readonly [x: number, y: number];

const kmPerDegree = 111.195;

/** A flat picture of the surroundings of one position, true in scale at its latitude. */
export function planeAround([lng0, lat0]: Position): {
  readonly toPlane: (position: Position) => Flat;
  readonly toPosition: (flat: Flat) => Position;
} {
  const kmPerLng = kmPerDegree * Math.cos((lat0 * Math.PI) / 180);
  return {
    toPlane: ([lng, lat]) => [(lng - lng0) * kmPerLng, (lat - lat0) * kmPerDegree],
    toPosition: ([x, y]) => [lng0 + x / kmPerLng, lat0 + y / kmPerDegree],
  };
}
