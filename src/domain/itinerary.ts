import type { SegmentId } from "./ids";
import type { Segment } from "./segment";

/**
 * The way along a route that a reader means when they stand on one segment of it: the segment itself,
 * continued to both ends. Where the route branches, the branch that comes first in `segments` is taken,
 * so the order of the route's file says which way is the main one.
 *
 * @param segments all segments of one route, in the order of its file
 * @returns segments from end to end, each starting where the one before ends
 * @throws if `id` is not among `segments`
 */
export function itineraryThrough(segments: readonly Segment[], id: SegmentId): readonly Segment[] {
  const here = segments.find((segment) => segment.id === id);
  if (!here) throw new Error(`No segment ${id} among the given ones`);
  const way = [here];
  const taken = new Set([here.id]);
  const step = (next: Segment | undefined, put: (segment: Segment) => void): boolean => {
    if (!next) return false;
    taken.add(next.id);
    put(next);
    return true;
  };
  const free = (segment: Segment) => !taken.has(segment.id);
  while (
    step(
      segments.find((s) => free(s) && s.to === way[0]?.from),
      (s) => way.unshift(s),
    )
  );
  while (
    step(
      segments.find((s) => free(s) && s.from === way.at(-1)?.to),
      (s) => way.push(s),
    )
  );
  return way;
}
