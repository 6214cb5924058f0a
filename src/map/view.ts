import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Bounds } from "../domain/bounds";
import type { ContextLineId, PlaceId, RouteId, SegmentId } from "../domain/ids";
import type { LineIndex } from "../layers/lineIndex";
import type { NearOwn } from "../layers/ownHit";
import type { MapCamera, MapEvents } from "./events";

/** Px that stay free on each side. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** Where the map looks: a camera, or whatever shows these bounds inside the padding. */
export type Target =
  | { readonly kind: "camera"; readonly camera: MapCamera }
  | { readonly kind: "bounds"; readonly bounds: Bounds; readonly padding: Padding; readonly maxZoom: number };

/** A mouse is exact, a finger is not. */
export type Pointer = "mouse" | "touch";

/**
 * At once, in a short slide, or in an arc as long as the way; who asked for no motion is there at once. `follow` is
 * one frame of a movement that somebody else makes: the map does not tell of it as of a change.
 */
export type Motion = "jump" | "ease" | "flight" | "follow";

/** What is drawn, and what is needed to find something on it. */
export type MapPicture = {
  readonly style: StyleSpecification;
  /** Every character that the labels of the style use. */
  readonly characters: string;
  /** Finds drawn lines near a point; made at the first call, because a map that nobody points at needs none. */
  readonly lines: () => LineIndex;
  /** The routes whose lines are drawn. */
  readonly shown: readonly RouteId[];
  /** The place whose sign is drawn at a point in degrees; null where there is none. */
  readonly signAt: (at: { readonly lng: number; readonly lat: number }, zoom: number, by: Pointer) => PlaceId | null;
  /** The line beside the routes that is nearest to a point, within px of it. */
  readonly beside: (
    at: { readonly lng: number; readonly lat: number },
    zoom: number,
    reach: number,
  ) => ContextLineId | null;
  /** The feature of the reader's own data that a press at a point means, within px of it. */
  readonly own: (at: { readonly lng: number; readonly lat: number }, zoom: number, reach: number) => NearOwn | null;
  /**
   * A square of pixels of the reader's own data, which the style asks for by an address.
   *
   * @param ratio pixels of the device to a px of the screen
   * @returns null where there is nothing in it
   */
  readonly tile: (address: string, ratio: number, signal: AbortSignal) => Promise<ImageBitmap | null>;
};

/** What the map itself says, in one language. */
export type MapWords = {
  readonly label: string;
  /** Metres as the language writes a distance. */
  readonly distance: (metres: number) => string;
};

/**
 * How the reader moves the map: freely; with Ctrl (⌘) + wheel or two fingers, so that the page around it scrolls
 * freely; or not at all.
 */
export type Handling = "free" | "cooperative" | "locked";

/** A map on the page, whatever draws it: the engine, or the vector picture where there is no WebGL. */
export type MapView = {
  /** Draws a style; only what differs from the last one changes. */
  show(picture: MapPicture): void;
  mark(
    state: "selected" | "hovered",
    ids: readonly { readonly source: string; readonly id: SegmentId | ContextLineId }[],
  ): void;
  /** Moves there; only a movement on behalf of the reader is told as `moved`. */
  look(target: Target, motion: Motion, onBehalfOf: "view" | "reader"): void;
  handle(handling: Handling): void;
  /** Says everything in another language; the names on the map come with its style. */
  speak(words: MapWords): void;
  zoomBy(steps: number): void;
  camera(): MapCamera;
  /** Px position of a point of the earth. */
  project(lng: number, lat: number): { readonly x: number; readonly y: number };
  destroy(): void;
};

/** What a map begins with. */
export type MapViewOptions = {
  readonly container: HTMLElement;
  readonly picture: MapPicture;
  readonly target: Target;
  readonly handling: Handling;
  readonly words: MapWords;
  readonly events: MapEvents;
};
