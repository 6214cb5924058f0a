import type { OwnFeature, OwnPart, OwnRow, OwnTile } from "../domain/ownData";
import type { Reading } from "./ownFile";

/** A search in what a file says. */
export type Sought = { readonly text: string; readonly from: number; readonly count: number };

/** What was found: how many in all, and the rows that were asked for. */
export type Found = { readonly total: number; readonly rows: readonly OwnRow[] };

/** What the page asks of the worker. */
export type Asked =
  | { readonly kind: "read"; readonly file: Blob; readonly name: string }
  /** A part has been taken over: another may come. */
  | { readonly kind: "taken" }
  | { readonly kind: "feature"; readonly id: number; readonly index: number }
  | { readonly kind: "find"; readonly id: number; readonly sought: Sought }
  | { readonly kind: "tile"; readonly id: number; readonly tile: OwnTile }
  /** Nobody waits for that tile any more. */
  | { readonly kind: "tileGone"; readonly id: number };

/** What the worker tells the page. */
export type Told =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "part"; readonly part: OwnPart }
  | { readonly kind: "end"; readonly reading: Reading }
  /** The file itself could not be read on, as when it was moved away meanwhile. */
  | { readonly kind: "broken"; readonly message: string }
  | { readonly kind: "feature"; readonly id: number; readonly feature: OwnFeature | null }
  | { readonly kind: "found"; readonly id: number; readonly found: Found }
  | { readonly kind: "tile"; readonly id: number; readonly picture: ImageBitmap | null };
