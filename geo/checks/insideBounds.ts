import type { Place } from "../../src/domain/place";
import type { Position, Segment } from "../../src/domain/segment";
import type { Problem } from "./problem";

/** The region of the four routes, from Thrace to the Chinese border: west, south, east, north in degrees. */
const region = { west: 26, south: 36, east: 83, north: 50 } as const;

const inside = ([lng, lat]: Position): boolean =>
  lng >= region.west && lng <= region.east && lat >= region.south && lat <= region.north;

/** Every vertex and place lies within the region; swapped or mistyped coordinates do not. */
export const insideBounds = (segments: readonly Segment[], places: readonly Place[]): readonly Problem[] => [
  ...segments.flatMap(({ id, line }) => outside(id, line)),
  ...places.flatMap(({ id, position }) => outside(id, [position])),
];

function outside(where: string, line: readonly Position[]): readonly Problem[] {
  const stray = line.find((position) => !inside(position));
  return stray === undefined ? [] : [{ where, what: `reaches ${stray.join(", ")}, outside the region` }];
}
