import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import { between } from "./between";
import { laneOf } from "./lanes";

/** Width of a lane in px at a zoom; straight between the stops. */
const laneStops = [
  { zoom: 2, px: 2.4 },
  { zoom: 4, px: 4.2 },
  { zoom: 6, px: 5.6 },
  { zoom: 9, px: 7.5 },
] as const;

/** Px from one lane to the next at a zoom. */
export const laneWidthPx = (zoom: number): number =>
  between(
    laneStops.map(({ zoom: stop, px }) => [stop, px]),
    zoom,
  );

/** Px from a segment's true line to where its stroke is drawn, away from its ramps; positive is right. */
export const lineOffset = (segment: { readonly id: string; readonly route: RouteId }, zoom: number): number =>
  laneWidthPx(zoom) * laneOf(segment);

/** The same as a style expression over the feature's own `lane`. */
export const offsetExpression: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...laneStops.flatMap(({ zoom, px }): [number, ExpressionSpecification] => [zoom, ["*", ["get", "lane"], px]]),
];
