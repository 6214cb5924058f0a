import type { PlaceId, SegmentId } from "./ids";
import type { Segment } from "./segment";

/** The segments of a route by the places where they begin and end, each list in the order of the route's file. */
export type Joints = {
  readonly byId: ReadonlyMap<SegmentId, Segment>;
  readonly leaving: ReadonlyMap<PlaceId, readonly Segment[]>;
  readonly arriving: ReadonlyMap<PlaceId, readonly Segment[]>;
};

const known = new WeakMap<readonly Segment[], Joints>();

/** The joints of a route, worked out once: a way through a long route asks for them at each of its segments. */
export function jointsOf(segments: readonly Segment[]): Joints {
  const kept = known.get(segments);
  if (kept) return kept;
  const [leaving, arriving] = [new Map<PlaceId, Segment[]>(), new Map<PlaceId, Segment[]>()];
  const put = (joints: Map<PlaceId, Segment[]>, place: PlaceId, segment: Segment): void => {
    const there = joints.get(place);
    if (there) there.push(segment);
    else joints.set(place, [segment]);
  };
  for (const segment of segments) {
    put(leaving, segment.from, segment);
    put(arriving, segment.to, segment);
  }
  const joints = { byId: new Map(segments.map((segment) => [segment.id, segment])), leaving, arriving };
  known.set(segments, joints);
  return joints;
}

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
  const { byId, leaving, arriving } = jointsOf(segments);
  const here = byId.get(id);
  if (!here) throw new Error(`No segment ${id} among the given ones`);
  const way = [here];
  const taken = new Set([here.id]);
  const step = (next: Segment | undefined, put: (segment: Segment) => void): boolean => {
    if (!next) return false;
    taken.add(next.id);
    put(next);
    return true;
  };
  const freeAmong = (joint: readonly Segment[] = []) => joint.find((segment) => !taken.has(segment.id));
  while (
    step(freeAmong(way[0] && arriving.get(way[0].from)), (s) => {
      way.unshift(s);
    })
  );
  while (
    step(freeAmong(leaving.get(way.at(-1)?.to ?? here.to)), (s) => {
      way.push(s);
    })
  );
  return way;
}
