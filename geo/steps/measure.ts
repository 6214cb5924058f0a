import { distance } from "@turf/turf";
import type { Position } from "../../src/domain/segment";

/** Geodesic distance on the mean sphere in kilometres; within 0.5 % of the ellipsoid everywhere. */
export const distanceKm = (a: Position, b: Position): number => distance([...a], [...b], { units: "kilometers" });

/** Kilometres from the start of a line to each of its vertices; the last one is the line's length. */
export function kmAlong(line: readonly Position[]): readonly number[] {
  let km = 0;
  return line.map((position, index) => {
    const before = line[index - 1];
    if (before !== undefined) km += distanceKm(before, position);
    return km;
  });
}

export const lengthKm = (line: readonly Position[]): number => kmAlong(line).at(-1) ?? 0;
