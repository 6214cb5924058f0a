import { thinned } from "../../domain/thinned";
import type { Item } from "../evaluate";
import type { Pen } from "../layerPen";
import { offsetLine } from "../offsetLine";
import { linesData } from "../pathData";
import type { Point } from "../projection";
import { tolerancePx } from "../simplify";
import { element, escapeXml } from "../svg";
import { type Measured, measured, pointAt, rounded, sharpestBend, stretch } from "./alongLine";
import { baselineEm, type LabelText, labelTextOf, lineWidthPx, lookOf, type Typesetting } from "./labelText";
import type { PlacedLabel } from "./placedLabel";
import { type Box, isWithin, type Room } from "./room";

/** Px between the places along a line that are tried. */
const stepPx = 8;
/** Turns are added up over this part of an em, as MapLibre does: about the width of a letter. */
const windowEm = 0.6;
/** A little more line than the text needs, so that no letter falls off the end in another typeface. */
const spareEm = 0.8;

type Stand = {
  readonly middle: Point;
  readonly course: readonly Point[];
  readonly bend: number;
  readonly fromMiddlePx: number;
};

/** Places along a line where a text of that length fits: the straightest first, of equal ones the middlemost. */
function standsOn(line: Measured, lengthPx: number, sizePx: number, maxAngle: number): readonly Stand[] {
  const count = Math.floor((line.length - lengthPx) / stepPx) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => lengthPx / 2 + i * stepPx)
    .flatMap((at) => {
      const course = stretch(line, at - lengthPx / 2, at + lengthPx / 2);
      const [from, to] = [course[0], course.at(-1)];
      if (!from || !to || sharpestBend(course, windowEm * sizePx) > maxAngle) return [];
      const chord = Math.hypot(to[0] - from[0], to[1] - from[1]) / lengthPx;
      // In steps of a fiftieth: less is not seen.
      const bend = Math.round((1 - chord) * 50);
      return [{ middle: pointAt(line, at), course, bend, fromMiddlePx: Math.abs(at - line.length / 2) }];
    })
    .sort((a, b) => a.bend - b.bend || a.fromMiddlePx - b.fromMiddlePx);
}

/** Squares along a course, as high as the text with its padding: what the label takes of the room. */
function boxesAlong(course: readonly Point[], heightPx: number): readonly Box[] {
  const line = measured(course);
  const count = Math.max(2, Math.ceil(line.length / (heightPx / 2)));
  const half = heightPx / 2;
  return Array.from({ length: count + 1 }, (_, i) => pointAt(line, (line.length * i) / count)).map(([x, y]) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  }));
}

/** The line under the letters' feet, from left to right, smooth. */
function baselineUnder(course: readonly Point[], { font }: LabelText): readonly Point[] {
  const [from, to] = [course[0], course.at(-1)];
  const upright = from && to && from[0] > to[0] ? [...course].reverse() : course;
  const line = measured(rounded(upright, 2));
  const spare = spareEm * font.sizePx;
  return offsetLine(stretch(line, -spare, line.length + spare), baselineEm * font.sizePx);
}

/** Where labels with the same words already stand: one name is not written twice side by side. */
export type Written = Map<string, Point[]>;

/** Sets a label along a feature's line, as often as its spacing allows and where there is room. */
export function placeLineLabels(
  pen: Pen,
  item: Item,
  setting: Typesetting,
  room: Room,
  written: Written,
  curveId: () => string,
): readonly PlacedLabel[] {
  const label = labelTextOf(pen, item, setting);
  if (!label) return [];
  const { font, roomPx, paddingPx } = label;
  const lengthPx = lineWidthPx(label.text, font, setting.measure);
  const spacingPx = Math.max(pen.values.number("symbol-spacing", item), lengthPx * 1.25);
  const maxAngle = (pen.values.number("text-max-angle", item) * Math.PI) / 180;
  const heightPx = pen.values.number("text-line-height", item) * roomPx + 2 * paddingPx;
  const { lines, rings } = pen.screen(item.feature);
  const before = written.get(label.text) ?? [];
  written.set(label.text, before);
  return [...lines, ...rings]
    .flatMap((line) => standsOn(measured(thinned(line, tolerancePx.edge)), lengthPx, font.sizePx, maxAngle))
    .flatMap(({ middle, course }) => {
      if (before.some(([x, y]) => Math.hypot(middle[0] - x, middle[1] - y) < spacingPx)) return [];
      const boxes = boxesAlong(course, heightPx);
      if (!boxes.every((box) => isWithin(box, pen.size)) || !room.isFree(boxes)) return [];
      room.take(boxes);
      before.push(middle);
      const id = curveId();
      const path = element("textPath", { href: `#${id}`, startOffset: "50%" }, escapeXml(label.text));
      return [
        {
          look: { ...lookOf(pen, item, label), "text-anchor": "middle" },
          written: element("text", {}, path),
          definition: element("path", { id, d: linesData([baselineUnder(course, label)]) }),
          boxes,
        },
      ];
    });
}
