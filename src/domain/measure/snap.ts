import { measure } from "../network/cutLine";
import { distanceKm } from "../network/sphere";
import type { Position, Segment } from "../segment";

/** The point of the drawn lines that lies nearest to a point of the map. */
export type Snapped = {
  readonly segment: Segment;
  /** Kilometres as drawn from the segment's start. */
  readonly km: number;
  readonly offKm: number;
};

/** Part of the way from `a` to `b` where they come nearest to a point, on a plane that is true around the point. */
function nearestShare(point: Position, a: Position, b: Position): number {
  const squeeze = Math.cos((point[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
  const long = dx * dx + dy * dy;
  if (long === 0) return 0;
  const share = ((point[0] - a[0]) * squeeze * dx + (point[1] - a[1]) * dy) / long;
  return Math.min(1, Math.max(0, share));
}

/** Lines that run together: a point is taken to lie on each that is hardly farther off than the nearest. */
const togetherKm = 2;

function snapTo(point: Position, segment: Segment): Snapped {
  const { points, km } = measure(segment.line, segment.lengthKm);
  let nearest: Snapped = { segment, km: 0, offKm: Number.POSITIVE_INFINITY };
  for (const [i, b] of points.entries()) {
    const [a, fromKm, toKm] = [points[i - 1], km[i - 1], km[i]];
    if (!a || fromKm === undefined || toKm === undefined) continue;
    const share = nearestShare(point, a, b);
    const offKm = distanceKm(point, [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])]);
    if (offKm < nearest.offKm) nearest = { segment, km: fromKm + share * (toKm - fromKm), offKm };
  }
  return nearest;
}

/** The nearest points of the segments within reach, as far as they run together where the nearest does. */
export function snap(point: Position, segments: readonly Segment[], reachKm: number): readonly Snapped[] {
  const near = segments.map((segment) => snapTo(point, segment)).filter(({ offKm }) => offKm <= reachKm);
  const least = Math.min(...near.map(({ offKm }) => offKm));
  return near.filter(({ offKm }) => offKm <= least + togetherKm);
}
