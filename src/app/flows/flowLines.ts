import type { Atlas } from "../../content/atlas";
import type { RouteId } from "../../domain/ids";
import { routeFeatures } from "../../layers/features";
import { laneWidthPx } from "../../layers/offset";
import type { MapCamera } from "../../map/events";
import { offsetLine } from "../../picture/offsetLine";
import { type Point, projectTo, type Size } from "../../picture/projection";

/** A segment on which something moves, in the pieces and lanes in which it is drawn. */
export type FlowLine = {
  readonly route: RouteId;
  readonly atSea: boolean;
  readonly pieces: readonly { readonly lane: number; readonly points: readonly (readonly number[])[] }[];
};

/** The segments that work: through an idle line nothing flows, and a concept has none yet. */
export function flowLines(atlas: Atlas): readonly FlowLine[] {
  const drawn = routeFeatures(atlas.routes, []);
  return [...atlas.segments.values()]
    .filter(({ status }) => status === "operating")
    .map(({ id, route, mode }) => ({
      route,
      atSea: mode === "sea",
      pieces: drawn[route].features.flatMap(({ properties, geometry }) =>
        properties?.id === id && geometry.type === "LineString"
          ? [{ lane: Number(properties.lane), points: geometry.coordinates }]
          : [],
      ),
    }));
}

/** The line as the map draws it at a camera, from its start to its end, in px. */
export function onScreen({ pieces }: FlowLine, camera: MapCamera, size: Size): readonly Point[] {
  const { point } = projectTo(camera, size);
  const lanePx = laneWidthPx(camera.zoom);
  return pieces.flatMap(({ lane, points }) =>
    offsetLine(
      points.map(([lng = 0, lat = 0]) => point(lng, lat)),
      lane * lanePx,
    ),
  );
}
