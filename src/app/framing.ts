import type { Position } from "../domain/segment";
import type { Bounds, Padding } from "../map/mapView";

/** Px sizes of the map and of what lies over it. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** What stands over the map; null when nothing does. */
  readonly panel: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
  /** The panel is a sheet at the bottom rather than a card at the left. */
  readonly sheet: boolean;
};

/** Web Mercator's northing in degrees of the equator. */
const northing = (lat: number): number => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

export function boundsOf(lines: Iterable<readonly Position[]>): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const line of lines) {
    for (const [lng, lat] of line) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

const edge = 24;

/**
 * Room around all routes in the first view. They form a band that rises eastwards, so on a wide screen the band
 * takes the whole width at the bottom and the welcome card stands over the empty north-west; on a phone the
 * band stands above the sheet.
 */
export function homePadding(frame: Frame, bounds: Bounds): Padding {
  if (frame.sheet || frame.panel === null) {
    const bottom = frame.panel && frame.sheet ? frame.height - frame.panel.top + edge : edge + 12;
    return { top: edge + 40, right: 1.5 * edge, bottom: Math.min(bottom, frame.height * 0.6), left: 1.5 * edge };
  }
  const side = { left: 2 * edge, right: 2 * edge + 16, bottom: 3 * edge };
  const [west, south, east, north] = bounds;
  const pxPerDegree = (frame.width - side.left - side.right) / (east - west);
  const band = (northing(north) - northing(south)) * pxPerDegree;
  return { ...side, top: Math.max(2 * edge, frame.height - side.bottom - band) };
}

/** Room around what is selected: beside the panel, or above the sheet. */
export function selectionPadding(frame: Frame): Padding {
  const around = frame.sheet ? edge : 3 * edge;
  const usual = { top: around, right: around, bottom: around, left: around };
  if (!frame.panel) return usual;
  return frame.sheet
    ? { ...usual, top: 2 * edge, bottom: Math.min(frame.height - frame.panel.top + edge, frame.height * 0.6) }
    : { ...usual, top: 4 * edge, left: frame.panel.right + around, right: 4 * edge };
}
