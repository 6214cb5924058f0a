import type { Bounds } from "../../domain/bounds";
import type { Position } from "../../domain/segment";
import type { ScreenPoint } from "../../map/events";
import type { Padding } from "../../map/view";
import { edge, type Frame, isCovered, northing, type Spot, selectionPadding } from "./framing";

type Fit = { readonly padding: Padding; readonly pxPerDegree: number };

/** How large bounds are shown inside a padding, in px a degree of the equator, and where a point lies then. */
export function fitted([west, south, east, north]: Bounds, padding: Padding, frame: Frame, most: number) {
  const { top, right, bottom, left } = padding;
  const [width, height] = [frame.width - left - right, frame.height - top - bottom];
  const [wide, high] = [east - west, northing(north) - northing(south)];
  const pxPerDegree = Math.min(most, width / wide, height / high);
  const middle = { lng: (west + east) / 2, north: (northing(north) + northing(south)) / 2 };
  const at = ([lng, lat]: Position): ScreenPoint => ({
    x: left + width / 2 + (lng - middle.lng) * pxPerDegree,
    y: top + height / 2 - (northing(lat) - middle.north) * pxPerDegree,
  });
  return { pxPerDegree, at, hasRoom: width > edge && height > edge };
}

/**
 * The padding that shows a selection as large as it can with no end of it, nor the end's name, under the legend or the
 * tools: the usual one, or one that keeps clear of all that stands at a side.
 *
 * @param most px a degree of the equator beyond which the map goes no nearer
 */
export function roomFor(bounds: Bounds, ends: readonly Spot[], frame: Frame, most: number): Padding {
  const usual = selectionPadding(frame);
  const paddings = [
    usual,
    ...(frame.covers ?? []).flatMap(({ left, top, bottom }) => [
      { ...usual, bottom: Math.max(usual.bottom, frame.height - top + edge) },
      { ...usual, right: Math.max(usual.right, frame.width - left + 2 * edge) },
      { ...usual, top: Math.max(usual.top, bottom + edge) },
    ]),
  ];
  let best: Fit | null = null;
  for (const padding of paddings) {
    const { pxPerDegree, at, hasRoom } = fitted(bounds, padding, frame, most);
    if (!hasRoom || ends.some(({ position, name }) => isCovered(frame, at(position), name))) continue;
    if (pxPerDegree > (best?.pxPerDegree ?? 0)) best = { padding, pxPerDegree };
  }
  return best?.padding ?? usual;
}
