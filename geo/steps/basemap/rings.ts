import type { Position } from "geojson";

/** A closed ring: the first position is repeated at the end. */
export type Ring = Position[];

const lng = (p: Position | undefined): number => p?.[0] ?? 0;
const lat = (p: Position | undefined): number => p?.[1] ?? 0;

/** Twice the signed planar area in square degrees; positive is counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, p, i) => {
    const next = ring[(i + 1) % ring.length];
    return sum + lng(p) * lat(next) - lng(next) * lat(p);
  }, 0);
}

/** Area of a ring in km², good to a few percent for rings of some degrees. */
export function ringKm2(ring: readonly Position[]): number {
  const middle = ring.reduce((sum, p) => sum + lat(p), 0) / ring.length;
  return (Math.abs(signedArea(ring)) / 2) * 111.2 ** 2 * Math.cos((middle * Math.PI) / 180);
}

/** Whether a position lies inside a ring, on the plane. */
export function insideRing(ring: readonly Position[], point: Position): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const a = ring[i];
    const b = ring[j];
    if (lat(a) > lat(point) === lat(b) > lat(point)) continue;
    const crossing = lng(a) + ((lat(point) - lat(a)) / (lat(b) - lat(a))) * (lng(b) - lng(a));
    if (lng(point) < crossing) inside = !inside;
  }
  return inside;
}

/**
 * d3-geo's winding, which is also what a sphere needs: exterior rings clockwise as seen on a map, holes
 * counter-clockwise. MapLibre takes either.
 */
export const wound = (ring: Ring, role: "exterior" | "hole"): Ring =>
  signedArea(ring) < 0 === (role === "exterior") ? ring : [...ring].reverse();

/** Follows a ring across the antimeridian without jumps, so that longitudes may leave −180…180. */
function unwrap(ring: readonly Position[]): Ring {
  let turn = 0;
  return ring.map((p, i) => {
    const step = i === 0 ? 0 : lng(p) - lng(ring[i - 1]);
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [lng(p) + turn, lat(p)];
  });
}

/** Keeps the part of a ring on one side of a meridian (Sutherland–Hodgman). */
function keepSide(ring: Ring, meridian: number, side: "west" | "east"): Ring {
  const keeps = (p: Position) => (side === "west" ? lng(p) <= meridian : lng(p) >= meridian);
  return ring.flatMap((p, i) => {
    const next = ring[(i + 1) % ring.length] ?? p;
    if (keeps(p) === keeps(next)) return keeps(p) ? [p] : [];
    const at = lat(p) + ((meridian - lng(p)) / (lng(next) - lng(p))) * (lat(next) - lat(p));
    return keeps(p) ? [p, [meridian, at]] : [[meridian, at]];
  });
}

const closed = (ring: Ring): Ring => {
  const first = ring[0];
  const last = ring.at(-1);
  return first === undefined || (lng(first) === lng(last) && lat(first) === lat(last)) ? ring : [...ring, first];
};

/**
 * Cuts a ring at the antimeridian, so that a flat map has no streak across it. A ring round the pole
 * (Antarctica) is closed along latitude −89, which Mercator never shows; at −90 it has no finite ordinate.
 */
export function cutAtAntimeridian(ring: Ring): Ring[] {
  const open = unwrap(ring);
  const [first, last] = [open[0], open.at(-1)];
  if (first === undefined || last === undefined) return [];
  const roundPole = Math.abs(lng(first) - lng(last)) > 180;
  const whole = roundPole ? [...open, [lng(last), -89], [lng(first), -89], first] : open;
  if (whole.every((p) => Math.abs(lng(p)) <= 180)) return [closed(whole)];
  return [-360, 0, 360]
    .map((shift) => keepSide(keepSide(whole.slice(0, -1), shift + 180, "west"), shift - 180, "east"))
    .map((part, i) => closed(part.map((p) => [lng(p) - (i - 1) * 360, lat(p)])))
    .filter((part) => part.length >= 4);
}
