import type { OwnFault, OwnFeature, OwnPart, OwnRow, OwnSummary, OwnTile } from "../domain/ownData";

/** What the reading of a file tells while it goes on. */
export type ReadingEvents = {
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
  /** In the order of the file; what is drawn so far stays whatever comes after. */
  readonly part: (part: OwnPart) => void;
};

/** The end of a reading: what was read, or why nothing could be. */
export type Reading =
  | { readonly ok: true; readonly summary: OwnSummary }
  /** The file holds figures rather than features: see `src/own/figures/`. */
  | { readonly ok: false; readonly isFigures: true }
  | {
      readonly ok: false;
      readonly isFigures: false;
      readonly faults: readonly OwnFault[];
      readonly faultCount: number;
    };

/** A file of the reader's own, read by a worker that keeps it. */
export type OwnFile = {
  /**
   * Rejects by `close`, with an `AbortError`, and where no worker can be started or the file cannot be had any more;
   * whatever the file holds is told by the reading. Asked once.
   */
  read(events: ReadingEvents): Promise<Reading>;
  /** All that a feature says; null for a number that is none. */
  feature(index: number): Promise<OwnFeature | null>;
  /** Features whose name or values hold the text, in any case; `total` counts them all. */
  find(asked: { readonly text: string; readonly from: number; readonly count: number }): Promise<{
    readonly total: number;
    readonly rows: readonly OwnRow[];
  }>;
  /** What has been read by now as a square of pixels; null where it can't be had, or nobody waits for it any more. */
  tile(tile: OwnTile, signal: AbortSignal): Promise<ImageBitmap | null>;
  /** Stops reading, and forgets the file. */
  close(): void;
};
