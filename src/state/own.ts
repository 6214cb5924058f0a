import { createStore, type StoreApi } from "zustand/vanilla";
import type { Bounds } from "../domain/bounds";
import type { OwnFault, OwnPart, OwnSummary } from "../domain/ownData";
import type { OwnFile } from "../own/ownFile";
import type { AppStore } from "./store";

/** How far the reading of a file is. */
export type OwnReading =
  /** `share` from 0 to 1. */
  | { readonly kind: "reading"; readonly share: number }
  | { readonly kind: "read"; readonly summary: OwnSummary }
  | { readonly kind: "refused"; readonly faults: readonly OwnFault[]; readonly faultCount: number }
  /** The reading itself has failed, as where the file was moved away meanwhile; what was drawn by then stays. */
  | { readonly kind: "broken" };

/** A file of the reader's own, as the page knows it. */
export type OwnEntry = {
  /** Counted up through the life of the page. */
  readonly id: number;
  /** As the reader's disk has it. */
  readonly name: string;
  /** As the reader has brought it; it may have changed or gone on the disk since. */
  readonly source: File;
  /** Counted from 0: which of the colours it wears. */
  readonly colour: number;
  readonly file: OwnFile;
  readonly reading: OwnReading;
  /** What is drawn, in the order of the file. */
  readonly parts: readonly OwnPart[];
  readonly shown: boolean;
};

/** A feature of a file: the file's id, and the feature's number in it. */
export type OwnRef = { readonly file: number; readonly index: number };

/** Data of the reader's own. They stay in the browser and are no part of the address; hence a store beside the View. */
export type OwnState = {
  readonly files: readonly OwnEntry[];
  readonly chosen: OwnRef | null;
  /** Handed over by the reader, and not being read yet: the code for that may still be under way. */
  readonly offered: readonly File[];
  /** Where the reader last asked the map to look; a new object each time. */
  readonly sought: { readonly bounds: Bounds } | null;
  /** The map is a vector picture, which has no room for very large files. */
  readonly asPicture: boolean;
  /** Pictures, slides and paper hold what is shown of it. */
  readonly inFiles: boolean;
};
export type OwnStore = StoreApi<OwnState>;

/** Nothing of the reader's own yet. */
export const createOwnStore = (): OwnStore =>
  createStore<OwnState>(() => ({
    files: [],
    chosen: null,
    offered: [],
    sought: null,
    asPicture: false,
    inFiles: true,
  }));

/** Speaks of a feature in the panel: what was selected in the atlas gives way. */
export function chooseOwn(own: OwnStore, store: AppStore, chosen: OwnRef): void {
  store.setState({ selection: null, panel: "own", table: null, scene: null });
  own.setState(({ files }) => ({
    chosen,
    files: files.map((file) => (file.id === chosen.file && !file.shown ? { ...file, shown: true } : file)),
  }));
}

/** Whoever turns to something of the atlas turns away from a feature of their own; until the returned function is called. */
export const besideView = (store: AppStore, own: OwnStore): (() => void) =>
  store.subscribe(({ panel, selection }) => {
    if (own.getState().chosen && (panel !== "own" || selection !== null)) own.setState({ chosen: null });
  });
