import type { MapCamera } from "./events";

const shortestMs = 700;
const longestMs = 2600;
/** For each width of the screen that the middle travels, and for each doubling of the scale. */
const msPerScreen = 550;
const msPerZoom = 320;

/**
 * How long a flight takes: the longer the way on the screen, the longer, but never so long that a speaker waits.
 *
 * @param widthPx width of the map
 * @returns milliseconds
 */
export function flightMs(from: MapCamera, to: MapCamera, widthPx: number): number {
  // The way is measured at the smaller of the two scales, which is about where a flight passes over the land.
  const degreePx = (512 * 2 ** Math.min(from.zoom, to.zoom)) / 360;
  const north = (to.lat - from.lat) / Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  const screens = (Math.hypot(to.lng - from.lng, north) * degreePx) / Math.max(1, widthPx);
  const ms = shortestMs + msPerScreen * screens + msPerZoom * Math.abs(to.zoom - from.zoom);
  return Math.round(Math.min(ms, longestMs));
}
