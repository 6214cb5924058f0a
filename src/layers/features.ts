import type { Feature, FeatureCollection } from "geojson";
import { type PlaceId, type RouteId, routeIds } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Segment } from "../domain/segment";
import type { RouteFeatures } from "./buildStyle";
import { type LanePiece, lanePieces } from "./lanes";
import { nodeOf } from "./nodes";

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

/** A route's segments in the pieces that each keep one lane. */
export function lanesOf(route: readonly Segment[]): ReadonlyMap<Segment, readonly LanePiece[]> {
  // Where a route branches, the neighbour that comes first in its file is the one that a lane continues into.
  const endingAt = new Map<PlaceId, Segment>();
  const leaving = new Map<PlaceId, Segment>();
  for (const segment of route) {
    if (!endingAt.has(segment.to)) endingAt.set(segment.to, segment);
    if (!leaving.has(segment.from)) leaving.set(segment.from, segment);
  }
  return new Map(
    route.map((segment) => [
      segment,
      lanePieces(segment, { before: endingAt.get(segment.from), after: leaving.get(segment.to) }),
    ]),
  );
}

/** The drawn pieces of a route's segments; all carry their segment's id, so a press or a mark on one is on the segment. */
const linesOf = (route: readonly Segment[]): Feature[] =>
  [...lanesOf(route)].flatMap(([segment, pieces]) =>
    pieces.map(
      ({ lane, line }): Feature => ({
        type: "Feature",
        properties: { id: segment.id, mode: segment.mode, status: segment.status, lane },
        geometry: { type: "LineString", coordinates: line.map(([lng, lat]) => [lng, lat]) },
      }),
    ),
  );

/** A place as the feature that its sign and its name are drawn from. */
export const placeFeature = (place: Place): Feature => ({
  type: "Feature",
  properties: {
    id: place.id,
    rank: place.rank,
    node: nodeOf(place),
    ...Object.fromEntries(Object.entries(place.names).map(([language, name]) => [`name:${language}`, name])),
    // Flat flags, because tiles keep no arrays.
    ...Object.fromEntries(place.chainage.map(({ route }) => [`on:${route}`, true])),
  },
  geometry: { type: "Point", coordinates: [...place.position] },
});

/** The places that lie on lines, as the features that rings and names are drawn from. */
export const placeFeatures = (places: Iterable<Place>): FeatureCollection =>
  collection([...places].filter((place) => place.chainage.length > 0).map(placeFeature));

/** The domain's segments and places as the features that the style draws. */
export function routeFeatures(
  routes: ReadonlyMap<RouteId, readonly Segment[]>,
  places: Iterable<Place>,
): RouteFeatures {
  const lines = Object.fromEntries(routeIds.map((id) => [id, collection(linesOf(routes.get(id) ?? []))])) as Record<
    RouteId,
    FeatureCollection
  >;
  return { ...lines, places: placeFeatures(places) };
}
