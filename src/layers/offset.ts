import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";

/**
 * Lines that share a corridor are drawn side by side. The railway keeps its true place; the others move by whole
 * lanes of the screen: positive is to the right of the direction of travel, and all run from east to west, so
 * positive is north. Baku–Supsa leaves the corridor northwards and BTC southwards: no line crosses another.
 */
const lanes: Readonly<Record<RouteId, number>> = {
  "middle-corridor": 0,
  "dostyk-moiynty": 1.15,
  btc: -1,
  "baku-supsa": 1,
};

/** Width of a lane in px at a zoom; straight between the stops. */
const laneStops: readonly (readonly [zoom: number, px: number])[] = [
  [2, 2.4],
  [4, 4.2],
  [6, 5.6],
  [9, 7.5],
];

/** Screen offset of a route's line in px at a zoom, as MapLibre's `line-offset` counts it. */
export function lineOffset(route: RouteId, zoom: number): number {
  const first = laneStops[0];
  const last = laneStops.at(-1);
  if (!first || !last) return 0;
  let px = zoom <= first[0] ? first[1] : last[1];
  for (let i = 1; i < laneStops.length; i++) {
    const [low, high] = [laneStops[i - 1], laneStops[i]];
    if (low && high && zoom >= low[0] && zoom <= high[0]) {
      px = low[1] + ((high[1] - low[1]) * (zoom - low[0])) / (high[0] - low[0]);
    }
  }
  return px * lanes[route];
}

/** The same as a style expression. */
export const offsetExpression = (route: RouteId): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...laneStops.flatMap(([zoom, px]) => [zoom, Number((px * lanes[route]).toFixed(2))]),
];
