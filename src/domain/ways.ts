import { itineraryThrough } from "./itinerary";
import type { Segment } from "./segment";

/** Segments that follow each other without a gap, in the order in which they are travelled. */
export type WayAlong = readonly [Segment, ...Segment[]];

/**
 * A route as its main way and its branches: each segment stands in exactly one of them. The main way comes first; the
 * branches follow in the order of the route's file.
 *
 * @param segments all segments of one route, in the order of its file, the main way first
 */
export function waysOf(segments: readonly Segment[]): readonly WayAlong[] {
  const [first] = segments;
  if (!first) return [];
  const [start, ...rest] = itineraryThrough(segments, first.id);
  const way: WayAlong = [start ?? first, ...rest];
  return [way, ...waysOf(segments.filter((segment) => !way.includes(segment)))];
}
