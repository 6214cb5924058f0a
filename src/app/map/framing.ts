import type { Bounds } from "../../domain/bounds";
import type { Position } from "../../domain/segment";
import type { Language } from "../../i18n/languages";
import type { MapCamera, ScreenPoint } from "../../map/events";
import type { Padding } from "../../map/view";
import { isLow } from "../../ui/sheet";
import type { Rect } from "../present/sceneFraming";

/** Px sizes of the map and of what lies over it. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** What stands over the map; null when nothing does. */
  readonly panel: Rect | null;
  /** All that stands over the map: the panel, the tools, the legend. */
  readonly covers?: readonly Rect[];
  /** The panel is a sheet at the bottom rather than a card at the left. */
  readonly sheet: boolean;
  /** Where a scene of the story looks; null while none is shown. */
  readonly scene?: MapCamera | null;
  /** Of the names on the map. */
  readonly language?: Language;
};

/** A point that is to be seen, and the box of its name in px from it. */
export type Spot = { readonly position: Position; readonly name: Rect | null };

/** Web Mercator's northing in degrees of the equator. */
export const northing = (lat: number): number =>
  (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Px around what is shown. */
export const edge = 24;

/**
 * Room around all routes in the first view. They form a band that rises eastwards and takes the whole width. On a
 * wide screen it lies at the foot and the welcome card stands over the empty north-west; on a phone it lies in the
 * middle of what the sheet leaves free.
 *
 * The room at the sides grows with the width, so the first view of any screen is one picture, scaled by the width:
 * the picture that the page carries before any script has run matches the live map at every size.
 */
export const homeMargins = {
  wide: { left: 0.0375, right: 0.05, bottom: 0.05 },
  // Names at both ends of the band need the more room the narrower the screen is.
  sheet: { left: 0.075, right: 0.075 },
} as const;

/** Height of the toolbar with its margins on a phone. */
const toolbarPx = 64;

/** What all routes keep from the edges of the map, so that nothing that stands over it covers them. */
export function homePadding(frame: Frame, bounds: Bounds): Padding {
  const { width, height } = frame;
  const margins = frame.sheet ? homeMargins.sheet : homeMargins.wide;
  const left = margins.left * width;
  const right = margins.right * width;
  const [west, south, east, north] = bounds;
  const band = ((northing(north) - northing(south)) * (width - left - right)) / (east - west);
  if (frame.sheet) {
    // A sheet drawn up over the map leaves it no room; the map then lies as under a half-high one.
    const covered = frame.panel ? height - frame.panel.top : 0;
    const free = { top: toolbarPx, bottom: Math.min(covered, height / 2) };
    const spare = Math.max(0, height - free.top - free.bottom - band) / 2;
    return { left, right, top: free.top + spare, bottom: free.bottom + spare };
  }
  const bottom = homeMargins.wide.bottom * width;
  return { left, right, bottom, top: Math.max(2 * edge, height - bottom - band) };
}

/** Px from the edge to where a card ends at the right. What is selected stands beside the card that it opens, however wide
 * the table is that still stands when the map sets out. */
const cardEndsPx = 396;

/** Room around what is selected: beside the panel, or above the sheet. */
export function selectionPadding(frame: Frame): Padding {
  const around = frame.sheet || isLow(frame) ? edge : 3 * edge;
  const usual = { top: around, right: around, bottom: around, left: around };
  if (!frame.panel) return usual;
  return frame.sheet
    ? {
        ...usual,
        // The toolbar, the zoom buttons below it, and the credit that rides on the sheet stay clear.
        top: 2 * toolbarPx,
        // Room for the name of the line's end.
        right: 3 * edge,
        bottom: Math.min(frame.height - frame.panel.top + 1.5 * edge, frame.height * 0.6),
      }
    : {
        // Below a low page's toolbar lie the zoom buttons side by side.
        top: isLow(frame) ? 5 * edge : 4 * edge,
        // On the left of a line's end stands its name, as on its right.
        left: Math.min(frame.panel.right, cardEndsPx) + 3 * edge,
        right: isLow(frame) ? 3 * edge : 4 * edge,
        bottom: 3 * edge,
      };
}

/** A name beside a point needs this much around it, in px. */
const clearancePx = 8;

const overlap = (one: Rect, other: Rect): boolean =>
  one.right > other.left && one.left < other.right && one.bottom > other.top && one.top < other.bottom;

/** Whether a point of the map is on the screen, but it or its name is under something. */
export function isCovered(
  { width, height, covers = [] }: Frame,
  { x, y }: ScreenPoint,
  name: Rect | null = null,
): boolean {
  if (x < 0 || y < 0 || x > width || y > height) return false;
  const around = { left: x - clearancePx, top: y - clearancePx, right: x + clearancePx, bottom: y + clearancePx };
  const words = name && { left: x + name.left, top: y + name.top, right: x + name.right, bottom: y + name.bottom };
  return covers.some((cover) => overlap(around, cover) || (words && overlap(words, cover)));
}

/**
 * How far up the first view moves so that no name of a main place is under what stands at the foot, the legend: its
 * rows are as high as their words, and a narrow page has less room below the routes.
 *
 * @param spots the main places, with where the padding puts them
 */
export function liftPx({ covers = [], height }: Frame, spots: readonly { at: ScreenPoint; name: Rect }[]): number {
  const feet = covers.filter(({ top }) => top > height / 2);
  const lifts = spots.flatMap(({ at, name }) =>
    feet
      .filter(({ left, right }) => at.x + name.right > left && at.x + name.left < right)
      .map(({ top }) => at.y + name.bottom + 2 - top),
  );
  return Math.max(0, ...lifts);
}

/** Half of the width of a name in px: those at both ends of a way stand clear of the panel and the controls. */
const halfName = 28;

/** Room around a way: as around a selection, and for the names of its ends. */
export function wayPadding(frame: Frame): Padding {
  const usual = selectionPadding(frame);
  return { ...usual, left: usual.left + halfName, right: usual.right + halfName };
}
