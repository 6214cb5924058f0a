import type { Position } from "geojson";
import { mercatorX, mercatorY, toPiece, worldPx } from "../domain/mercator";

/**
 * How far a point lies from a line on the screen.
 *
 * @param line degrees, two vertices or more
 * @param at degrees
 * @returns px; infinite for a line without pieces
 */
export function nearestPx(
  line: readonly Position[],
  at: { readonly lng: number; readonly lat: number },
  zoom: number,
): number {
  const scale = worldPx * 2 ** zoom;
  const [x, y] = [mercatorX(at.lng), mercatorY(at.lat)];
  const points = line.map(
    ([lng = 0, lat = 0]) => [(mercatorX(lng) - x) * scale, (mercatorY(lat) - y) * scale] as const,
  );
  const squares = points.slice(1).map(([toX, toY], index) => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    return toPiece(fromX, fromY, toX, toY);
  });
  return Math.sqrt(Math.min(...squares));
}
