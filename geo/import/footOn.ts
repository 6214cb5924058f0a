import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";

/** The point of a stretch that lies nearest to a position, how far that is, and which part of the stretch lies before it. */
export type Foot = { readonly at: Position; readonly km: number; readonly part: number };

/** Stretches are short, so the ground is flat along them. */
export function footOn(from: Position, to: Position, position: Position): Foot {
  const wide = Math.cos((position[1] * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * wide, to[1] - from[1]];
  const [px, py] = [(position[0] - from[0]) * wide, position[1] - from[1]];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  const at: Position = part === 1 ? to : [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
  return { at, km: distanceKm(at, position), part };
}
