import { createStore, type StoreApi } from "zustand/vanilla";
import type { ContextLineId, SegmentId } from "../../domain/ids";
import type { LeftToPage, ScreenPoint } from "../../map/events";

/**
 * What the pointer is doing over the map, apart from the View because no link tells it, and apart from the page's
 * own state because it changes with every movement and must draw nothing anew but itself.
 */
export type PointingState = {
  readonly hover: { readonly id: SegmentId | ContextLineId; readonly at: ScreenPoint } | null;
  /** A feature of the reader's own under the pointer. */
  readonly own: {
    readonly file: number;
    readonly index: number;
    readonly name: string;
    readonly at: ScreenPoint;
  } | null;
  /** The last gesture that was left to the page around an embed; a new object each time. */
  readonly leftToPage: { readonly gesture: LeftToPage } | null;
  /** Lines to choose from, where a press meant several. */
  readonly choice: { readonly segments: readonly SegmentId[]; readonly at: ScreenPoint } | null;
};
export type Pointing = StoreApi<PointingState>;

/** Nothing is pointed at yet. */
export const createPointing = (): Pointing =>
  createStore(() => ({ hover: null, own: null, leftToPage: null, choice: null }));
