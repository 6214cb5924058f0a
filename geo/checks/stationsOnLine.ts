import { lineString, pointToLineDistance } from "@turf/turf";
import type { Place } from "../../src/domain/place";
import type { Segment } from "../../src/domain/segment";
import type { Problem } from "./problem";

/**
 * Every place that has kilometres on a segment stands on its line, to 50 m, within the segment's length. A surveyed line
 * is not bent to its stations: they stand within the error that it states.
 */
export function stationsOnLine(segments: readonly Segment[], places: readonly Place[]): readonly Problem[] {
  const lines = new Map(
    segments.map((segment) => [
      segment.id,
      { segment, line: lineString(segment.line.map(([lng, lat]) => [lng, lat])) },
    ]),
  );
  return places.flatMap(({ id, position, chainage }) =>
    chainage.flatMap(({ segment: segmentId, km }) => {
      const found = lines.get(segmentId);
      if (found === undefined) return [{ where: id, what: `has kilometres on "${segmentId}", which is not a segment` }];
      const offKm = pointToLineDistance([...position], found.line, { units: "kilometers" });
      const allowedKm = 0.05 + (found.segment.method === "surveyed" ? found.segment.errorKm : 0);
      if (offKm > allowedKm) return [{ where: id, what: `stands ${offKm.toFixed(2)} km off ${segmentId}` }];
      const within = km >= 0 && km <= found.segment.lengthKm + 0.1;
      return within ? [] : [{ where: id, what: `km ${km} lies outside ${segmentId} of ${found.segment.lengthKm} km` }];
    }),
  );
}
