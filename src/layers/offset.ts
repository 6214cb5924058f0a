import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import { laneOf } from "./lanes";

/** Width of a lane in px at a zoom; straight between the stops. */
const laneStops = [
  { zoom: 2, px: 2.4 },
  { zoom: 4, px: 4.2 },
  { zoom: 6, px: 5.6 },
  { zoom: 9, px: 7.5 },
] as const;

/** Px from a segment's true line to where its stroke is drawn, away from its ramps; positive is right. */
export function lineOffset(segment: { readonly id: string; readonly route: RouteId }, zoom: number): number {
  const inner = Math.min(Math.max(zoom, laneStops[0].zoom), laneStops[3].zoom);
  for (const [i, high] of laneStops.entries()) {
    const low = laneStops[i - 1];
    if (low && inner <= high.zoom) {
      const share = (inner - low.zoom) / (high.zoom - low.zoom);
      return (low.px + (high.px - low.px) * share) * laneOf(segment);
    }
  }
  return laneStops[3].px * laneOf(segment);
}

/** The same as a style expression over the feature's own `lane`. */
export const offsetExpression: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...laneStops.flatMap(({ zoom, px }): [number, ExpressionSpecification] => [zoom, ["*", ["get", "lane"], px]]),
];
