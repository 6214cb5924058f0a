import type { Feature, FeatureCollection } from "geojson";
import type { ContextLine } from "../domain/contextLine";
import { type ContextId, type ContextLineId, contextLineId } from "../domain/ids";
import type { Segment } from "../domain/segment";
import type { Language } from "../i18n/languages";
import { stretchesClearOf } from "./clearStretches";
import { nearestPx } from "./nearestPx";

/** Which dash a line of a context layer is drawn with. */
export const lookOf = ({ kind, status }: Pick<ContextLine, "kind" | "status">): string =>
  status === "planned" ? "planned" : kind;

/** Px between a line and the far side of the name above it, and the half of a route with its neighbours' lanes. */
const nameReachPx = 17 + 5;

/**
 * The zooms for which stretches are chosen anew, each up to the next: a name is as high on the screen at every zoom,
 * and covers the fewer kilometres the nearer the map is. Reckoned for half a zoom further in, where most views lie.
 */
const nameZooms = [0, 3, 4, 5, 6, 7] as const;

/**
 * The lines of the shown context layers as the features of a style, named in one language: each line as a whole, and
 * for its name, by zoom, the stretches along which a name crosses no route.
 *
 * @param segments of the routes, which a name stays clear of
 */
export function contextFeatures(
  lines: readonly ContextLine[],
  shown: readonly ContextId[],
  language: Language,
  segments: Iterable<Pick<Segment, "line">>,
): FeatureCollection {
  const stretchesOf = stretchesClearOf([...segments].map((segment) => segment.line));
  const features = lines.flatMap((one): Feature[] => {
    const { id, kind, layer, names, line } = one;
    if (!line || !shown.includes(layer)) return [];
    const coordinates = line.map(([lng, lat]) => [lng, lat]);
    const clear = stretchesOf(line);
    const whole: Feature = {
      type: "Feature",
      properties: { id, kind, look: lookOf(one) },
      geometry: { type: "LineString", coordinates },
    };
    const named = nameZooms.flatMap((from, index) =>
      clear(nameReachPx, from + 0.5).map((stretch): Feature => {
        const properties = { kind, name: names[language] ?? names.en, from, before: nameZooms[index + 1] ?? 99 };
        return {
          type: "Feature",
          properties,
          geometry: { type: "LineString", coordinates: stretch.map(([lng, lat]) => [lng, lat]) },
        };
      }),
    );
    return [whole, ...named];
  });
  return { type: "FeatureCollection", features };
}

/**
 * The line of a context layer nearest to a point, within `reach` px of it.
 *
 * @param at degrees
 */
export function contextNear(
  { features }: FeatureCollection,
  at: { readonly lng: number; readonly lat: number },
  zoom: number,
  reach: number,
): ContextLineId | null {
  let nearest: { readonly id: ContextLineId; readonly px: number } | null = null;
  for (const { geometry, properties } of features) {
    const id = contextLineId(String(properties?.id));
    if (!id || geometry.type !== "LineString") continue;
    const px = nearestPx(geometry.coordinates, at, zoom);
    if (px <= reach && px < (nearest?.px ?? Number.POSITIVE_INFINITY)) nearest = { id, px };
  }
  return nearest?.id ?? null;
}
