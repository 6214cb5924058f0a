import fc from "fast-check";
import type { Position } from "../../../src/domain/segment";

/** A position on a coarse grid of the region, as places.csv has them. */
export const aPosition: fc.Arbitrary<Position> = fc
  .tuple(fc.integer({ min: 26_000, max: 82_000 }), fc.integer({ min: 36_000, max: 49_000 }))
  .map(([lng, lat]): Position => [lng / 1000, lat / 1000]);

/** Stations in order: a walk with steps of some 1 to 80 km in any direction. */
export const stations: fc.Arbitrary<readonly Position[]> = fc
  .tuple(
    aPosition,
    fc.array(fc.tuple(fc.integer({ min: 10, max: 800 }), fc.integer({ min: 0, max: 359 })), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map(([start, steps]) => {
    const line: Position[] = [start];
    let [lng, lat] = start;
    for (const [size, direction] of steps) {
      lng += (size / 1000) * Math.cos((direction * Math.PI) / 180);
      lat += (size / 1000) * Math.sin((direction * Math.PI) / 180);
      line.push([lng, lat]);
    }
    return line;
  });
