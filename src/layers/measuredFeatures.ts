import type { Feature, FeatureCollection } from "geojson";
import { greatCircle } from "../domain/measure/greatCircle";
import { honestKm } from "../domain/measure/honestKm";
import type { MeasuredLeg } from "../domain/measure/measuredLegs";
import type { Position } from "../domain/segment";
import type { Formatter } from "../i18n/format";

/** What is measured, as the features that the style draws: points, and legs with their lengths as the crow flies. */
export function measuredFeatures(
  points: readonly Position[],
  legs: readonly MeasuredLeg[],
  format: Pick<Formatter, "km">,
): FeatureCollection {
  const pointAt = (at: Position, properties: Feature["properties"]): Feature => ({
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [...at] },
  });
  return {
    type: "FeatureCollection",
    features: [
      ...legs.flatMap(({ from, to, directKm }): Feature[] => {
        const arc = greatCircle(from, to);
        // The middle of two chords, or of one.
        const [a, b] = [arc[Math.floor((arc.length - 1) / 2)] ?? from, arc[Math.ceil((arc.length - 1) / 2)] ?? to];
        return [
          {
            type: "Feature",
            properties: { kind: "leg" },
            geometry: { type: "LineString", coordinates: arc.map((at) => [...at]) },
          },
          pointAt([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], {
            kind: "length",
            text: format.km(honestKm(directKm)),
          }),
        ];
      }),
      ...points.map((at) => pointAt(at, { kind: "point" })),
    ],
  };
}
