import Flatbush from "flatbush";
import type { Geometry, Position } from "geojson";
import { mercatorX, mercatorY, worldPx } from "../domain/mercator";
import type { OwnPart, OwnShape } from "../domain/ownData";
import { nearestPx } from "./nearestPx";
import { type DrawnFile, ownLooks } from "./own";

/** A feature of the reader's own near a point; `px` is the way to the edge of what is drawn, 0 on the ink. */
export type NearOwn = {
  readonly file: number;
  readonly index: number;
  readonly name: string;
  readonly shape: OwnShape;
  readonly px: number;
};

type Rings = readonly (readonly Position[])[];

/** All stretches of a geometry: a point is one of a single position. */
function stretchesOf(geometry: Geometry): Rings {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "MultiPoint":
      return geometry.coordinates.map((one) => [one]);
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    case "GeometryCollection":
      return geometry.geometries.flatMap(stretchesOf);
  }
}

/** The box around a geometry, in worlds. */
function boxOf(geometry: Geometry): readonly [west: number, north: number, east: number, south: number] {
  let [west, north, east, south] = [2, 2, -1, -1];
  for (const stretch of stretchesOf(geometry)) {
    for (const [lng = 0, lat = 0] of stretch) {
      const [x, y] = [mercatorX(lng), mercatorY(lat)];
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
  }
  return [west, north, east, south];
}

function boxesOf({ features }: OwnPart): Flatbush {
  const boxes = new Flatbush(Math.max(1, features.length));
  for (const { geometry } of features) boxes.add(...boxOf(geometry));
  if (features.length === 0) boxes.add(2, 2, 2, 2);
  boxes.finish();
  return boxes;
}

const known = new WeakMap<OwnPart, Flatbush>();

/** A part's boxes, made at the first call: made as it comes, none of a large file has to wait for the first press. */
export function indexed(part: OwnPart): Flatbush {
  const boxes = known.get(part) ?? boxesOf(part);
  known.set(part, boxes);
  return boxes;
}

/** Whether a point lies within rings, by the even-odd rule, which leaves out holes. */
function isInside(rings: Rings, { lng, lat }: { readonly lng: number; readonly lat: number }): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x = 0, y = 0] = ring[i] ?? [];
      const [px = 0, py = 0] = ring[j] ?? [];
      if (y > lat !== py > lat && lng < ((px - x) * (lat - y)) / (py - y) + x) inside = !inside;
    }
  }
  return inside;
}

type At = { readonly lng: number; readonly lat: number };

function distancePx(geometry: Geometry, shape: OwnShape, at: At, zoom: number): number {
  const stretches = stretchesOf(geometry);
  const scale = worldPx * 2 ** zoom;
  const [x, y] = [mercatorX(at.lng), mercatorY(at.lat)];
  if (shape === "area" && isInside(stretches, at)) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const stretch of stretches) {
    const [[lng = 0, lat = 0] = []] = stretch;
    const px =
      stretch.length > 1
        ? nearestPx(stretch, at, zoom)
        : Math.hypot((mercatorX(lng) - x) * scale, (mercatorY(lat) - y) * scale);
    if (px < least) least = px;
  }
  return Math.max(0, least - ownLooks.reachPx(shape, zoom));
}

/** Points lie above lines. */
const heights: Readonly<Record<OwnShape, number>> = { area: 0, line: 1, point: 2 };

/** Ink under the pointer is meant before what is beside it, and that before an area around it. */
const tierOf = ({ px, shape }: NearOwn): number => (shape === "area" ? 0 : px > 0 ? 1 : 2);

/** Whether one is meant rather than another that was drawn before it. */
function isMeant(one: NearOwn, other: NearOwn): boolean {
  const [tier, otherTier] = [tierOf(one), tierOf(other)];
  if (tier !== otherTier) return tier > otherTier;
  return tier === 1 ? one.px < other.px : heights[one.shape] >= heights[other.shape];
}

/** The features of a part whose boxes come near a point, in drawing order, each with its distance. */
function candidatesIn(part: OwnPart, file: number, at: At, zoom: number, reach: number): readonly NearOwn[] {
  const scale = worldPx * 2 ** zoom;
  const around = (reach + ownLooks.reachPx("point", zoom)) / scale;
  const [x, y] = [mercatorX(at.lng), mercatorY(at.lat)];
  return indexed(part)
    .search(x - around, y - around, x + around, y + around)
    .sort((a, b) => a - b)
    .flatMap((found): NearOwn[] => {
      const feature = part.features[found];
      if (!feature) return [];
      const { index, name, shape } = feature.properties;
      const px = distancePx(feature.geometry, shape, at, zoom);
      return px > (shape === "area" ? 0 : reach) ? [] : [{ file, index, name, shape, px }];
    });
}

/**
 * The feature of the reader's own that a press at a point means: of those whose ink is under it the topmost, else the
 * nearest within `reach` px; null where there is none. An area is pressed within and never beside.
 *
 * @param at degrees
 */
export function ownNear(files: readonly DrawnFile[], at: At, zoom: number, reach: number): NearOwn | null {
  let best: NearOwn | null = null;
  for (const { id, parts, shown } of files) {
    for (const part of shown ? parts : []) {
      for (const near of candidatesIn(part, id, at, zoom, reach)) {
        if (best === null || isMeant(near, best)) best = near;
      }
    }
  }
  return best;
}
