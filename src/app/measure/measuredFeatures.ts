import type { Feature, FeatureCollection } from "geojson";
import { greatCircle } from "../../domain/measure/greatCircle";
import type { Position } from "../../domain/segment";

/** A leg between two points, with its length as it is written. */
export type WrittenLeg = { readonly from: Position; readonly to: Position; readonly text: string };

/** What is measured, as the features that the style draws. */
export function measuredFeatures(points: readonly Position[], legs: readonly WrittenLeg[]): FeatureCollection {
  const pointAt = (at: Position, properties: Feature["properties"]): Feature => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [...at] },
  });
  return {
    type: "FeatureCollection",
    features: [
      ...legs.flatMap(({ from, to, text }): Feature[] => {
        const arc = greatCircle(from, to);
        // The middle of two chords, or of one.
        const [a, b] = [arc[Math.floor((arc.length - 1) / 2)] ?? from, arc[Math.ceil((arc.length - 1) / 2)] ?? to];
        return [
          {
            type: "Feature",
            properties: { kind: "leg" },
            geometry: { type: "LineString", coordinates: arc.map((at) => [...at]) },
          },
          pointAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], { kind: "length", text }),
        ];
      }),
      ...points.map((at) => pointAt(at, { kind: "point" })),
    ],
  };
}
