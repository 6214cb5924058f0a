import type { ContextLineId, PlaceId, SegmentId } from "../domain/ids";

/** Px from the map's upper left corner. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** Where a map looks, not rounded. */
export type MapCamera = { readonly zoom: number; readonly lat: number; readonly lng: number };

export type MapFailure =
  /** The browser gives no WebGL: switched off, blocked, or a remote desktop. */
  "noWebGL";

/** What lies at a point: a name of a place, one line, several lines within reach of each other, or nothing. */
export type Hit =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "segment"; readonly id: SegmentId }
  /** Only where no route is within reach. */
  | { readonly kind: "context"; readonly id: ContextLineId }
  | { readonly kind: "several"; readonly ids: readonly SegmentId[] }
  /** A feature of a file of the reader's own: where in degrees it was pressed, and what it is called. */
  | {
      readonly kind: "own";
      readonly file: number;
      readonly index: number;
      readonly name: string;
      readonly at: { readonly lng: number; readonly lat: number };
    }
  | { readonly kind: "nothing" };

/** A gesture that was left to the page around the map: the wheel alone, or one finger. */
export type LeftToPage = "wheel" | "finger";

/** Plain facts; no type of the engine crosses. */
export type MapEvents = {
  readonly clicked: (hit: Hit, at: ScreenPoint) => void;
  /** What lies under a mouse; nothing when it has left the map. */
  readonly hovered: (hit: Hit, at: ScreenPoint) => void;
  /** After a movement that the reader caused. */
  readonly moved: (camera: MapCamera) => void;
  /** The map has another size than before. */
  readonly resized: () => void;
  /** At every frame in which the map moves, whoever moves it; not rounded. */
  readonly moving: (camera: MapCamera) => void;
  /** Only where the map is handled cooperatively. */
  readonly leftToPage: (gesture: LeftToPage) => void;
  /** Everything that the view needs is drawn. */
  readonly settled: () => void;
  /** Something is being drawn or moved again. */
  readonly unsettled: () => void;
  /** The browser took the drawing context away; the view draws no more. */
  readonly lost: () => void;
};
