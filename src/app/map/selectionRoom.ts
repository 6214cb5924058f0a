import type { Bounds } from "../../domain/bounds";
import type { Position } from "../../domain/segment";
import type { ScreenPoint } from "../../map/events";
import type { Padding } from "../../map/view";
import { edge, type Frame, isCovered, northing, type Spot, selectionPadding } from "./framing";

/** Degrees between the points of a line that are looked at: some px where a selection is shown whole. */
const stepDegrees = 0.25;

/** Points along a line, its vertices and some between those that are far apart. */
const alongLine = (line: readonly Position[]): readonly Position[] =>
  line.flatMap(([lng, lat], index): readonly Position[] => {
    const [toLng, toLat] = line[index + 1] ?? [lng, lat];
    const parts = Math.ceil(Math.hypot(toLng - lng, toLat - lat) / stepDegrees) || 1;
    return Array.from({ length: parts }, (_, part) => [
      lng + ((toLng - lng) * part) / parts,
      lat + ((toLat - lat) * part) / parts,
    ]);
  });

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

/** Whether an end or its name is under something, or the name runs out of the page at a side. */
function isUnclear(frame: Frame, at: ScreenPoint, { name }: Spot): boolean {
  const isCut = name !== null && (at.x + name.left < 0 || at.x + name.right > frame.width);
  return isCut || isCovered(frame, at, name);
}

/** A whole line in sight is worth half of the size, and no more: one zoom. */
const wholeIsWorth = 2;

/**
 * The padding that shows a selection as large as it can with no end of it, nor the end's name, under the legend or the
 * tools or beyond a side of the page: the usual one, or one that keeps clear of all that stands at a side. A padding that leaves nothing of the
 * lines under them is taken even where it shows them somewhat smaller.
 *
 * @param most px a degree of the equator beyond which the map goes no nearer
 */
export function roomFor(
  bounds: Bounds,
  ends: readonly Spot[],
  frame: Frame,
  most: number,
  lines: readonly (readonly Position[])[] = [],
): Padding {
  const usual = selectionPadding(frame);
  const paddings = [
    usual,
    // The edges of a narrow page cut names off as well.
    { ...usual, left: usual.left + edge },
    { ...usual, left: usual.left + 2 * edge },
    { ...usual, right: usual.right + edge },
    { ...usual, left: usual.left + edge, right: usual.right + edge },
    ...(frame.covers ?? []).flatMap(({ left, top, bottom }) => [
      { ...usual, bottom: Math.max(usual.bottom, frame.height - top + edge) },
      { ...usual, right: Math.max(usual.right, frame.width - left + 2 * edge) },
      { ...usual, top: Math.max(usual.top, bottom + edge) },
      // With room for the name above an end: else a low page would show half of the world beside its tools.
      { ...usual, top: Math.max(usual.top, bottom + 2.5 * edge) },
    ]),
  ];
  const points = lines.flatMap(alongLine);
  let best: { readonly padding: Padding; readonly worth: number } | null = null;
  for (const padding of paddings) {
    const { pxPerDegree, at, hasRoom } = fitted(bounds, padding, frame, most);
    if (!hasRoom || ends.some((end) => isUnclear(frame, at(end.position), end))) continue;
    const isWhole = !points.some((point) => isCovered(frame, at(point)));
    const worth = isWhole ? wholeIsWorth * pxPerDegree : pxPerDegree;
    if (worth > (best?.worth ?? 0)) best = { padding, worth };
  }
  return best?.padding ?? usual;
}
