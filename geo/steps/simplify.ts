import { lineString, simplify as simplifyLine } from "@turf/turf";
import type { Position } from "../../src/domain/segment";

/** About 55 m north–south and 40 m east–west: a quarter of a pixel at the deepest zoom of the atlas. */
const toleranceDegrees = 0.0005;

/** Takes away the vertices that a straight line replaces within the tolerance; both ends stay. */
export function simplify(line: readonly Position[]): readonly Position[] {
  const thinned = simplifyLine(lineString(line.map(([lng, lat]) => [lng, lat])), {
    tolerance: toleranceDegrees,
    highQuality: true,
  });
  return thinned.geometry.coordinates.map(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat]);
}
