import type { FeatureCollection } from "geojson";
import { type PlaceId, placeId, type RouteId } from "../domain/ids";
import type { Place } from "../domain/place";
import { nodeIds } from "./nodes";
import { signAppearsFrom, signReachPx } from "./signs";

/** How far beside a sign a press still takes it, in px: a little, because the lines that run into it begin there. */
export const besideSignPx = { mouse: 2, touch: 5 } as const;

/** Px of a degree of the equator at zoom 0, as MapLibre counts. */
const degreePx = 512 / 360;
const northPx = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180 * degreePx) / Math.PI;

const ranks: readonly Place["rank"][] = [1, 2, 3, 4];

/**
 * The place whose sign is under a pointer or right beside it, the nearest of several; null where none is drawn. A sign
 * lies on top of its lines and is meant before them.
 *
 * @param places the features that the signs are drawn from
 * @param shown the routes whose places are drawn
 */
export function signAt(
  places: FeatureCollection,
  shown: readonly RouteId[],
  at: { readonly lng: number; readonly lat: number },
  zoom: number,
  pointer: keyof typeof besideSignPx,
): PlaceId | null {
  const north = northPx(at.lat);
  let nearest: PlaceId | null = null;
  let least: number = besideSignPx[pointer];
  for (const { geometry, properties } of places.features) {
    const node = nodeIds.find((id) => id === properties?.node);
    const rank = ranks.find((one) => one === properties?.rank);
    if (geometry.type !== "Point" || !node || !rank || zoom < signAppearsFrom(node, rank)) continue;
    if (!shown.some((route) => properties?.[`on:${route}`])) continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    const fromMiddle = Math.hypot((lng - at.lng) * degreePx, northPx(lat) - north) * 2 ** zoom;
    const px = fromMiddle - signReachPx(node, rank, zoom);
    if (px > least) continue;
    nearest = placeId(String(properties?.id));
    least = px;
  }
  return nearest;
}
