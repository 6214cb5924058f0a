import type { Position } from "./segment";

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The box that holds all positions; without one, a box turned inside out. */
export function boundsOf(lines: Iterable<readonly Position[]>): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const line of lines) {
    for (const [lng, lat] of line) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}
