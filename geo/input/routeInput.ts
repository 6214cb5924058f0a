import type { PlaceId, RouteId, SegmentId } from "../../src/domain/ids";
import { placeId, segmentId } from "../../src/domain/ids";
import type { CountryCode, DrawingMethod, Mode, Position, SegmentStatus } from "../../src/domain/segment";

/**
 * How near a pipeline runs to a town that its sources name:
 * `close` by it, `near` it (within about 5 km), or only across its `district`.
 */
export type Closeness = "close" | "near" | "district";

/** One step of a way: a place that it runs exactly through, a town that it passes by, or a bend kept by hand. */
export type Waypoint =
  | { readonly kind: "on"; readonly place: PlaceId }
  | { readonly kind: "by"; readonly place: PlaceId; readonly closeness: Closeness }
  | { readonly kind: "bend"; readonly at: Position };

/** What a person keeps about one segment; everything else is computed. */
export type SegmentInput = {
  readonly id: SegmentId;
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** What lies between the two ends, in order. */
  readonly between: readonly Waypoint[];
  readonly countries: readonly CountryCode[];
  readonly publishedKm: number | null;
  readonly method: DrawingMethod;
  readonly status: SegmentStatus;
  readonly gaugeMm?: number;
  readonly tracks?: number;
};

/** Segments that are drawn as one curve: each begins where the one before it ends. */
export type WayInput = { readonly mode: Mode; readonly segments: readonly SegmentInput[] };

export type RouteInput = { readonly route: RouteId; readonly ways: readonly WayInput[] };

/** A place id written by hand in an input file; a misspelt one stops the build at once. */
export function place(text: string): PlaceId {
  const id = placeId(text);
  if (id === null) throw new Error(`"${text}" is not a place id`);
  return id;
}

/** A segment id written by hand in an input file. */
export function segment(text: string): SegmentId {
  const id = segmentId(text);
  if (id === null) throw new Error(`"${text}" is not a segment id`);
  return id;
}

/** Stations in order, as a list parted by spaces: the line runs exactly through each. */
export const through = (ids: string): readonly Waypoint[] =>
  ids
    .split(/\s+/)
    .filter((id) => id !== "")
    .map((id) => ({ kind: "on", place: place(id) }));

/** Towns in order that a pipeline passes at the same closeness. */
export const by = (closeness: Closeness, ids: string): readonly Waypoint[] =>
  ids.split(/\s+/).map((id) => ({ kind: "by", place: place(id), closeness }));

/** A bend kept by hand, `[longitude, latitude]` in degrees: used only where no place is known. */
export const bend = (lng: number, lat: number): Waypoint => ({ kind: "bend", at: [lng, lat] });
