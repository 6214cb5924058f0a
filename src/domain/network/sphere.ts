import type { Position } from "../segment";

/** The mean radius of the earth (IUGG), as the lengths of the lines are measured with. */
const radiusKm = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * The great-circle distance in kilometres, by the haversine formula (Sinnott, Sky and Telescope 68, 1984). On the mean
 * sphere: within 0.5 % of the ellipsoid everywhere.
 */
export function distanceKm([lngA, latA]: Position, [lngB, latB]: Position): number {
  const [latFrom, latTo] = [radians(latA), radians(latB)];
  const haversine =
    Math.sin((latTo - latFrom) / 2) ** 2 +
    Math.cos(latFrom) * Math.cos(latTo) * Math.sin(radians(lngB - lngA) / 2) ** 2;
  return 2 * radiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}
