import type { Feature, FeatureCollection } from "geojson";
import { type RouteId, routeIds } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Segment } from "../domain/segment";
import type { RouteFeatures } from "./buildStyle";
import { lanePieces } from "./lanes";

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

/** A segment's drawn pieces; all carry its id, so a press or a mark on one is on the segment. */
function linesOf(segment: Segment, route: readonly Segment[]): Feature[] {
  const before = route.find(({ to }) => to === segment.from);
  const after = route.find(({ from }) => from === segment.to);
  return lanePieces(segment, { before, after }).map(({ lane, line }) => ({
    type: "Feature",
    properties: { id: segment.id, mode: segment.mode, status: segment.status, lane },
    geometry: { type: "LineString", coordinates: line.map(([lng, lat]) => [lng, lat]) },
  }));
}

const pointOf = (place: Place): Feature => ({
  type: "Feature",
  properties: {
    id: place.id,
    rank: place.rank,
    ...Object.fromEntries(Object.entries(place.names).map(([language, name]) => [`name:${language}`, name])),
    // Flat flags, because tiles keep no arrays.
    ...Object.fromEntries(place.chainage.map(({ route }) => [`on:${route}`, true])),
  },
  geometry: { type: "Point", coordinates: [...place.position] },
});

/** The domain's segments and places as the features that the style draws. */
export function routeFeatures(
  routes: ReadonlyMap<RouteId, readonly Segment[]>,
  places: Iterable<Place>,
): RouteFeatures {
  const lines = Object.fromEntries(
    routeIds.map((id) => {
      const route = routes.get(id) ?? [];
      return [id, collection(route.flatMap((segment) => linesOf(segment, route)))];
    }),
  ) as Record<RouteId, FeatureCollection>;
  const onLines = [...places].filter((place) => place.chainage.length > 0);
  return { ...lines, places: collection(onLines.map(pointOf)) };
}
