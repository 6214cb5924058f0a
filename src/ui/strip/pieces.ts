import type { SegmentId } from "../../domain/ids";
import { itineraryThrough, jointsOf } from "../../domain/itinerary";
import type { Segment } from "../../domain/segment";

/** One segment on the strip with its kilometres from the strip's start, as drawn. */
export type Piece = { readonly segment: Segment; readonly fromKm: number; readonly toKm: number };

/** What a strip of kilometres shows. */
export type Strip = {
  readonly pieces: readonly Piece[];
  readonly totalKm: number;
  /** Index of the lit piece. */
  readonly here: number;
  /** Segments of the route that leave the strip at an end of the lit piece. */
  readonly branches: readonly Segment[];
};

/** The whole way through a segment, laid out by kilometres. */
export function stripThrough(segments: readonly Segment[], id: SegmentId): Strip {
  const way = itineraryThrough(segments, id);
  let km = 0;
  const pieces = way.map((segment) => {
    const fromKm = km;
    km += segment.lengthKm;
    return { segment, fromKm, toKm: km };
  });
  const here = way.findIndex((segment) => segment.id === id);
  const lit = way[here];
  if (!lit) throw new Error(`The way through ${id} does not hold it`);
  const onStrip = new Set(way.map((segment) => segment.id));
  const { leaving, arriving } = jointsOf(segments);
  const meeting = [lit.from, lit.to].flatMap((end) => [...(arriving.get(end) ?? []), ...(leaving.get(end) ?? [])]);
  const branches = [...new Set(meeting)].filter(({ id: other }) => !onStrip.has(other));
  return { pieces, totalKm: km, here, branches };
}
