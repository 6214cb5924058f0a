import type { RouteId, SegmentId } from "../domain/ids";
import { routeLayers } from "./index";
import type { NearLine } from "./lineIndex";

/** How far from a line a press still takes it, in px: a mouse is exact, a finger is not. */
export const reachPx = { mouse: 8, touch: 14 } as const;

/** Lines whose distances differ by less than this are equally meant. */
const ambiguityPx = 2;

/** What a press among lines means: one of them, several that are equally near, or none. */
export type Pressed =
  | { readonly kind: "ink"; readonly id: SegmentId }
  | { readonly kind: "beside"; readonly ids: readonly SegmentId[] };

/**
 * The line under the pointer is taken at once, the topmost where lines cross. Beside the lines the nearest is meant;
 * where others are as near, all of them, one a route and the higher rank first: neighbours on one line never compete.
 *
 * @param near the topmost first
 */
export function pressedAmong(near: readonly NearLine[]): Pressed {
  const ink = near.find(({ px }) => px === 0);
  if (ink) return { kind: "ink", id: ink.id };
  const nearest = new Map<RouteId, NearLine>();
  for (const line of near) {
    const known = nearest.get(line.route);
    if (!known || line.px < known.px) nearest.set(line.route, line);
  }
  const least = Math.min(...near.map(({ px }) => px));
  const meant = [...nearest.values()]
    .filter(({ px }) => px <= least + ambiguityPx)
    .sort((a, b) => routeLayers[b.route].rank - routeLayers[a.route].rank);
  return { kind: "beside", ids: meant.map(({ id }) => id) };
}
