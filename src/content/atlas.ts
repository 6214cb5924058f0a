import type { ContextLine } from "../domain/contextLine";
import type { Figure } from "../domain/figure";
import type { ContextId, PlaceId, RouteId, SegmentId, SourceId } from "../domain/ids";
import type { OwnFigureSet } from "../domain/ownFigures";
import type { Place } from "../domain/place";
import type { Segment } from "../domain/segment";
import type { Source } from "../domain/source";

/** Everything the atlas knows, parsed once: ids are branded, every reference leads somewhere. */
export type Atlas = {
  /** The segments of each route in the order of its file, the main way first. */
  readonly routes: ReadonlyMap<RouteId, readonly Segment[]>;
  readonly segments: ReadonlyMap<SegmentId, Segment>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  /** In the order of the file, which is the order of telling where nothing else decides. */
  readonly figures: readonly Figure[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** What stands beside the routes, drawn or named; empty until the whole content has come. */
  readonly context: readonly ContextLine[];
  /** Figure sets that the reader has brought along; their figures and sources stand among the others, with origin `own`. */
  readonly own?: readonly OwnFigureSet[];
  /**
   * The earlier version that a link keeps, the day of it, and the layers that came later and are shown as they are
   * today; absent where the page shows its own.
   */
  readonly kept?: { readonly version: string; readonly asOf: string; readonly later: readonly ContextId[] };
};

/** A fault in a content file, told so that whoever edits the file finds it. */
export type Problem = {
  /** Path from the repository's root, as in `src/content/figures.json`. */
  readonly file: string;
  /** The place in the file, with the record's id where it has one: `[12].amount.value (btc-length)`. */
  readonly where: string;
  /** The fault in one sentence. */
  readonly what: string;
};

/** The files as JSON values, not yet trusted. */
export type RawContent = {
  readonly figures: unknown;
  readonly sources: unknown;
  readonly places: unknown;
  readonly layers: Readonly<Record<RouteId, unknown>>;
};

export type ParsedContent =
  | { readonly ok: true; readonly atlas: Atlas }
  | { readonly ok: false; readonly problems: readonly Problem[] };
