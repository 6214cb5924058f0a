import type { Feature, FeatureCollection } from "geojson";
import type { ContextLine } from "../domain/contextLine";
import { type ContextId, type ContextLineId, contextLineId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import { nearestPx } from "./nearestPx";

/** Which dash a line of a context layer is drawn with. */
export const lookOf = ({ kind, status }: Pick<ContextLine, "kind" | "status">): string =>
  status === "planned" ? "planned" : kind;

/** The lines of the shown context layers as the features of a style, named in one language. */
export function contextFeatures(
  lines: readonly ContextLine[],
  shown: readonly ContextId[],
  language: Language,
): FeatureCollection {
  const features = lines.flatMap((one): Feature[] => {
    const { id, kind, layer, names, line } = one;
    if (!line || !shown.includes(layer)) return [];
    return [
      {
        type: "Feature",
        properties: { id, kind, look: lookOf(one), name: names[language] ?? names.en },
        geometry: { type: "LineString", coordinates: line.map(([lng, lat]) => [lng, lat]) },
      },
    ];
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
