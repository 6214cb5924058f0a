import { distanceKm } from "../network/sphere";
import type { Position } from "../segment";

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Chords no longer than this stay within a pixel of the arc on any map of ours. */
const stepKm = 50;

/** A point of the unit sphere in space. */
const inSpace = ([lng, lat]: Position) => {
  const [l, b] = [radians(lng), radians(lat)];
  return { x: Math.cos(b) * Math.cos(l), y: Math.cos(b) * Math.sin(l), z: Math.sin(b) };
};

/**
 * The shortest line on the sphere between two points as a line of short chords, its ends included: interpolated on
 * the arc (Shoemake's slerp, SIGGRAPH 1985). Longitudes run on across the date line rather than jump.
 */
export function greatCircle(from: Position, to: Position): readonly Position[] {
  const [a, b] = [inSpace(from), inSpace(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a.x * b.x + a.y * b.y + a.z * b.z)));
  const steps = Math.max(1, Math.ceil(distanceKm(from, to) / stepKm));
  let before = from[0];
  const runningOn = (lng: number): number => lng + 360 * Math.round((before - lng) / 360);
  // Nearer than this there is nothing to divide.
  if (angle < 1e-9) return [from, [runningOn(to[0]), to[1]]];
  const between = Array.from({ length: steps - 1 }, (_, i): Position => {
    const share = (i + 1) / steps;
    const [p, q] = [Math.sin((1 - share) * angle) / Math.sin(angle), Math.sin(share * angle) / Math.sin(angle)];
    const [x, y, z] = [p * a.x + q * b.x, p * a.y + q * b.y, p * a.z + q * b.z];
    before = runningOn(degrees(Math.atan2(y, x)));
    return [before, degrees(Math.atan2(z, Math.hypot(x, y)))];
  });
  return [from, ...between, [runningOn(to[0]), to[1]]];
}
