import { type GeoProjection, geoMercator } from "d3-geo";
import type { Bounds } from "../domain/bounds";

/** Where the map looks: centre in degrees, zoom as MapLibre counts it (the world is 512 px wide at zoom 0). */
export type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number };
/** Px. */
export type Size = { readonly width: number; readonly height: number };
/** Px right and down from the picture's upper left corner. */
export type Point = readonly [x: number, y: number];
/** Px kept free at each side. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** Web Mercator ends here: the world becomes a square. */
const maxLatitude = 85.051129;

/** The nearest latitude that the map has. */
export const clampLatitude = (lat: number): number => Math.min(Math.max(lat, -maxLatitude), maxLatitude);

const worldPx = (zoom: number): number => 512 * 2 ** zoom;

/** Web Mercator as parts of the world's width, from the world's upper left corner. */
const mercatorX = (lng: number): number => lng / 360 + 0.5;
const mercatorY = (lat: number): number =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (clampLatitude(lat) * Math.PI) / 360)) / (2 * Math.PI);
const latitudeAt = (y: number): number => (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;

/**
 * The camera that shows these bounds inside the padding, as MapLibre's `cameraForBounds` finds it without bearing
 * and pitch; null where the padding leaves no room.
 */
export function cameraForBounds(bounds: Bounds, padding: Padding, size: Size, maxZoom: number): Camera | null {
  const [west, south, east, north] = bounds;
  const [x0, x1] = [mercatorX(west), mercatorX(east < west ? east + 360 : east)];
  const [y0, y1] = [mercatorY(north), mercatorY(south)];
  const room = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom] as const;
  if (room[0] < 0 || room[1] < 0) return null;
  const zoom = Math.min(Math.log2(Math.min(room[0] / (x1 - x0), room[1] / (y1 - y0)) / 512), maxZoom);
  const world = worldPx(zoom);
  const x = (x0 + x1) / 2 - (padding.left - padding.right) / 2 / world;
  const y = (y0 + y1) / 2 - (padding.top - padding.bottom) / 2 / world;
  return { zoom, lat: latitudeAt(y), lng: (x - 0.5) * 360 };
}

/** The nearest camera that shows nothing beyond the poles, as MapLibre holds its own. */
export function withinWorld(camera: Camera, { height }: Size): Camera {
  const zoom = Math.max(camera.zoom, Math.log2(height / 512));
  const half = height / 2 / worldPx(zoom);
  const y = mercatorY(camera.lat);
  const inner = Math.min(Math.max(y, half), 1 - half);
  return { zoom, lat: inner === y ? camera.lat : latitudeAt(inner), lng: camera.lng };
}

/** Room around the picture that is still drawn, in px, so that no stroke shows its cut end. */
const marginPx = 48;

export type Projected = {
  /** Px of a point in the world copy in the middle. */
  readonly point: (lng: number, lat: number) => Point;
  /** One a copy of the world that is in sight, each cut to the picture with a margin. */
  readonly copies: readonly GeoProjection[];
};

/**
 * Web Mercator for a camera, as MapLibre draws it. Lines stay straight in Mercator (no resampling along great
 * circles) and are cut in the plane, so that it does not matter which way a ring runs.
 */
export function projectTo(camera: Camera, size: Size): Projected {
  const world = worldPx(camera.zoom);
  const [middleX, middleY] = [mercatorX(camera.lng), mercatorY(camera.lat)];
  const half = (size.width / 2 + marginPx) / world;
  // The world in the middle spans 0 to 1.
  const first = Math.floor(middleX - half);
  const last = Math.ceil(middleX + half) - 1;
  const copy = (shift: number): GeoProjection =>
    geoMercator()
      .scale(world / (2 * Math.PI))
      .translate([size.width / 2 + (0.5 - middleX + shift) * world, size.height / 2 + (0.5 - middleY) * world])
      .precision(0)
      .preclip((stream) => stream)
      .clipExtent([
        [-marginPx, -marginPx],
        [size.width + marginPx, size.height + marginPx],
      ]);
  return {
    point: (lng, lat) => [
      size.width / 2 + (mercatorX(lng) - middleX) * world,
      size.height / 2 + (mercatorY(lat) - middleY) * world,
    ],
    copies: Array.from({ length: last - first + 1 }, (_, i) => copy(first + i)),
  };
}

/** The point of the earth under a px of the picture: the inverse of `projectTo`. */
export function unprojectFrom(camera: Camera, { width, height }: Size, [x, y]: Point): { lng: number; lat: number } {
  const world = worldPx(camera.zoom);
  const lng = (mercatorX(camera.lng) + (x - width / 2) / world - 0.5) * 360;
  return {
    lng: ((((lng + 180) % 360) + 360) % 360) - 180,
    lat: clampLatitude(latitudeAt(mercatorY(camera.lat) + (y - height / 2) / world)),
  };
}
