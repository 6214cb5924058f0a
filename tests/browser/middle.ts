import { readFileSync } from "node:fs";
import { type RouteId, routeIds } from "../../src/domain/ids";
import { lineOffset } from "../../src/layers/offset";

type LngLat = readonly [lng: number, lat: number];
/** A segment as its file holds it, as far as a pointer is concerned. */
export type DrawnSegment = { readonly id: string; readonly route: RouteId; readonly line: readonly LngLat[] };

type LineFile = {
  readonly features: readonly { readonly id: string; readonly geometry: { readonly coordinates: readonly LngLat[] } }[];
};

/** Every segment of the four routes, read from the compiled lines. */
export const drawnSegments = (): readonly DrawnSegment[] =>
  routeIds.flatMap((route) => {
    const file: LineFile = JSON.parse(readFileSync(`geo/layers/${route}.geojson`, "utf8"));
    return file.features.map(({ id, geometry }) => ({ id, route, line: geometry.coordinates }));
  });

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in km on a sphere of 6371 km. */
function kmBetween([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const half = (to: number, from: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h = half(latB, latA) + Math.cos(radians(latA)) * Math.cos(radians(latB)) * half(lngB, lngA);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

/** The point at a distance in km along a line; its ends for a distance beyond them. */
export function pointAlong(line: readonly LngLat[], km: number): LngLat {
  let left = Math.max(0, km);
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]];
    if (!from || !to) break;
    const step = kmBetween(from, to);
    if (step > 0 && left <= step) {
      const part = left / step;
      return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
    }
    left -= step;
  }
  const end = line.at(-1);
  if (!end) throw new Error("A line without points");
  return end;
}

export const lengthKm = (line: readonly LngLat[]): number =>
  line.reduce((sum, to, i) => {
    const from = line[i - 1];
    return from ? sum + kmBetween(from, to) : sum;
  }, 0);

/** Web Mercator as MapLibre counts it: the world is 512 px wide at zoom 0; y grows southwards. */
function pixel([lng, lat]: LngLat, zoom: number): { readonly x: number; readonly y: number } {
  const world = 512 * 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2)) / (2 * Math.PI);
  return { x: (lng / 360 + 0.5) * world, y: (0.5 - north) * world };
}

/** How far to each side the course of a line is read, in px: about as far as the eye does. */
const coursePx = 6;

export type Middle = {
  /** The `#map=` value that puts the middle of the segment at the middle of the map. */
  readonly camera: string;
  /** Where the line is drawn from there, in px right and down: lines that share a corridor stand side by side. */
  readonly offset: { readonly x: number; readonly y: number };
};

/** Where half of a segment's way lies, and where on the screen it is drawn at a zoom. */
export function middleOf(segment: DrawnSegment, zoom: number): Middle {
  const { line } = segment;
  const half = lengthKm(line) / 2;
  const [lng, lat] = pointAlong(line, half);
  const kmPerPx = (40_030 * Math.cos(radians(lat))) / (512 * 2 ** zoom);
  const behind = pixel(pointAlong(line, half - coursePx * kmPerPx), zoom);
  const ahead = pixel(pointAlong(line, half + coursePx * kmPerPx), zoom);
  const [dx, dy] = [ahead.x - behind.x, ahead.y - behind.y];
  const px = lineOffset(segment, zoom) / Math.hypot(dx, dy);
  // To the right of the course, with y growing downwards.
  return { camera: `${zoom}/${lat.toFixed(4)}/${lng.toFixed(4)}`, offset: { x: -dy * px, y: dx * px } };
}
