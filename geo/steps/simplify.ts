import { lineString, simplify as simplifyLine } from "@turf/turf";
import type { Position } from "../../src/domain/segment";

/** About 33 m: less than a pixel at zoom 10, and far less than any line of the atlas is known to. */
const toleranceDegrees = 0.0003;

/** Takes away the vertices that a straight line replaces within the tolerance; both ends stay. */
export function simplify(line: readonly Position[], tolerance = toleranceDegrees): readonly Position[] {
  const thinned = simplifyLine(lineString(line.map(([lng, lat]) => [lng, lat])), {
    tolerance,
    highQuality: true,
  });
  return thinned.geometry.coordinates.map(([lng = Number.NaN, lat = Number.NaN]) => [lng, lat]);
}
