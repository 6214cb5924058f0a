/** Kilometres along a parallel around the earth at the equator (WGS 84). */
const equatorKm = 40_075;

/** Px of a kilometre at a zoom and a latitude, as Web Mercator draws it with 512 px for the world at zoom 0. */
export const pxPerKm = (zoom: number, lat: number): number =>
  (512 * 2 ** zoom) / (equatorKm * Math.cos((lat * Math.PI) / 180));

const zoomRange = { least: 5.2, most: 6.8 } as const;
/** The part of the journey that the map shows at once. */
const partInSight = 1 / 3;

/** How near one travels: a third of the journey in sight, but neither so far that places lose their names nor too near. */
export function travelZoom(km: number, lat: number, widthPx: number): number {
  const zoom = Math.log2(widthPx / (partInSight * Math.max(km, 1) * pxPerKm(0, lat)));
  return Math.min(Math.max(zoom, zoomRange.least), zoomRange.most);
}

/** Speeds that a reader may choose, as multiples of the slowest. */
export const paces = ["1", "2", "4"] as const;
export type Pace = (typeof paces)[number];

/** Px a second at the slowest pace: names that come into sight can be read. */
const slowestPx = 55;

/** Kilometres a second. */
export const speedOf = (pace: Pace, zoom: number, lat: number): number =>
  (Number(pace) * slowestPx) / pxPerKm(zoom, lat);
