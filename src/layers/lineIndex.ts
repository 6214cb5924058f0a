import Flatbush from "flatbush";
import { type RouteId, type SegmentId, segmentId } from "../domain/ids";
import { mercatorX, mercatorY, toPiece, worldPx } from "../domain/mercator";
import type { RouteFeatures } from "./buildStyle";
import { drawingOrder, routeLayers } from "./index";
import { usualWidthPx } from "./line";
import { laneWidthPx } from "./offset";

/** A drawn line near a point; `px` is the way to the edge of its stroke, 0 on the ink. */
export type NearLine = { readonly id: SegmentId; readonly route: RouteId; readonly px: number };

/** Finds drawn lines near a point. */
export type LineIndex = {
  /**
   * Segments whose stroke comes within `reach` px of a point, the topmost first, each once with its least distance.
   *
   * @param at degrees
   * @param shown the routes that are drawn
   */
  near(
    at: { readonly lng: number; readonly lat: number },
    zoom: number,
    reach: number,
    shown: readonly RouteId[],
  ): readonly NearLine[];
};

/** A stretch of a drawn line: short ones have tight boxes, and the fewer the less the index weighs. */
type Stretch = {
  readonly id: SegmentId;
  readonly route: RouteId;
  readonly lane: number;
  readonly points: Float64Array;
};
const piecesOfStretch = 16;

function stretchesOf(routes: RouteFeatures): readonly Stretch[] {
  const stretches: Stretch[] = [];
  // What is drawn last is on top and comes first.
  for (const route of [...drawingOrder].reverse()) {
    for (const { geometry, properties } of [...routes[route].features].reverse()) {
      const id = segmentId(String(properties?.id));
      if (!id || geometry.type !== "LineString") continue;
      const points = Float64Array.from(
        geometry.coordinates.flatMap(([lng = 0, lat = 0]) => [mercatorX(lng), mercatorY(lat)]),
      );
      const last = points.length / 2 - 1;
      // A stretch begins one piece early, so that the joint between two belongs to one of them.
      for (let first = 0; first < last; first += piecesOfStretch) {
        const part = points.subarray(Math.max(first - 1, 0) * 2, (Math.min(first + piecesOfStretch, last) + 1) * 2);
        stretches.push({ id, route, lane: Number(properties?.lane), points: part });
      }
    }
  }
  return stretches;
}

function boxesOf(stretches: readonly Stretch[]): Flatbush {
  const boxes = new Flatbush(Math.max(stretches.length, 1));
  for (const { points } of stretches) {
    let [west, north, east, south] = [1, 1, 0, 0];
    for (let i = 0; i < points.length; i += 2) {
      const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [north, south] = [Math.min(north, y), Math.max(south, y)];
    }
    boxes.add(west, north, east, south);
  }
  if (stretches.length === 0) boxes.add(2, 2, 2, 2);
  boxes.finish();
  return boxes;
}

/**
 * How far a point lies from the middle of a stroke that runs beside its true line.
 *
 * @param points x and y by turns, in worlds
 * @param scale px of a world
 * @param offset px; positive is to the right of the line's direction
 * @returns px
 */
function strokeDistance(x: number, y: number, points: Float64Array, scale: number, offset: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let [cornerX, cornerY] = [Number.NaN, Number.NaN];
  for (let i = 2; i < points.length; i += 2) {
    const [fromX, fromY] = [((points[i - 2] ?? 0) - x) * scale, ((points[i - 1] ?? 0) - y) * scale];
    const [toX, toY] = [((points[i] ?? 0) - x) * scale, ((points[i + 1] ?? 0) - y) * scale];
    const long = Math.hypot(toX - fromX, toY - fromY);
    if (long === 0) continue;
    // y grows southwards, so right of the direction (dx, dy) is (-dy, dx).
    const [asideX, asideY] = [(-(toY - fromY) / long) * offset, ((toX - fromX) / long) * offset];
    const here = toPiece(fromX + asideX, fromY + asideY, toX + asideX, toY + asideY);
    // On the outer side of a bend the pieces gape; the stroke's joint bridges them.
    const joint = Number.isNaN(cornerX) ? here : toPiece(cornerX, cornerY, fromX + asideX, fromY + asideY);
    nearest = Math.min(nearest, here, joint);
    [cornerX, cornerY] = [toX + asideX, toY + asideY];
  }
  return Math.sqrt(nearest);
}

/**
 * A spatial index of the drawn lines, in their lanes: what lies under a pointer is found among a hundred thousand
 * segments as fast as among forty, whatever draws the map, and also before it is drawn.
 */
export function indexLines(routes: RouteFeatures): LineIndex {
  const stretches = stretchesOf(routes);
  const boxes = boxesOf(stretches);
  const furthestLane = stretches.reduce((most, { lane }) => Math.max(most, Math.abs(lane)), 0);
  const widestInk = Math.max(...Object.values(routeLayers).map(({ ink }) => ink));
  return {
    near({ lng, lat }, zoom, reach, shown) {
      const [x, y] = [mercatorX(lng), mercatorY(lat)];
      const scale = worldPx * 2 ** zoom;
      const [lanePx, widthPx] = [laneWidthPx(zoom), usualWidthPx(zoom)];
      const around = (reach + furthestLane * lanePx + (widestInk * widthPx) / 2) / scale;
      const found = new Map<SegmentId, NearLine>();
      // The index answers in no order; the stretches stand from the topmost down.
      const candidates = boxes.search(x - around, y - around, x + around, y + around).sort((a, b) => a - b);
      for (const candidate of candidates) {
        const stretch = stretches[candidate];
        if (!stretch || !shown.includes(stretch.route)) continue;
        const { id, route, lane, points } = stretch;
        const toMiddle = strokeDistance(x, y, points, scale, lane * lanePx);
        const px = Math.max(0, toMiddle - (routeLayers[route].ink * widthPx) / 2);
        const known = found.get(id);
        if (px <= reach && (!known || px < known.px)) found.set(id, { id, route, px });
      }
      return [...found.values()];
    },
  };
}
