import type { Item } from "../evaluate";
import { type Pen, pressablePlaces } from "../layerPen";
import { compact } from "../pathData";
import type { Point } from "../projection";
import { element, escapeXml } from "../svg";
import { type Attempt, alignOf, attemptsOf, type Justify, justifyOf } from "./anchor";
import { baselineEm, type LabelText, labelTextOf, lineWidthPx, lookOf, type Typesetting } from "./labelText";
import type { PlacedLabel } from "./placedLabel";
import { type Box, grown, isWithin, type Room } from "./room";
import { wrapText } from "./wrap";

/** Lines of a label and the size of their block in ems. */
type Block = {
  readonly lines: readonly string[];
  readonly widthEm: number;
  readonly heightEm: number;
  readonly leadingEm: number;
};

function blockOf(pen: Pen, item: Item, label: LabelText, { measure }: Typesetting): Block {
  const { font } = label;
  const maxWidth = pen.values.number("text-max-width", item) * font.sizePx;
  const lines = wrapText(label.text, maxWidth, (letter) => measure(letter, font));
  const leadingEm = pen.values.number("text-line-height", item);
  const widthEm = Math.max(...lines.map((line) => lineWidthPx(line, font, measure))) / font.sizePx;
  return { lines, widthEm, heightEm: lines.length * leadingEm, leadingEm };
}

/** The block's box around a middle. */
const around = ([x, y]: Point, { widthEm, heightEm }: Block, sizePx: number): Box => ({
  left: x - (widthEm * sizePx) / 2,
  right: x + (widthEm * sizePx) / 2,
  top: y - (heightEm * sizePx) / 2,
  bottom: y + (heightEm * sizePx) / 2,
});

/** How far letters reach above their feet and below them, in ems: Noto Sans with its accents. */
const lettersEm = { above: 0.95, below: 0.25 } as const;

/** What the letters themselves cover, which stand a little low in their lines. */
function lettersIn([x, y]: Point, block: Block, sizePx: number): Box {
  const { left, right } = around([x, y], block, sizePx);
  const restEm = (block.heightEm - block.leadingEm) / 2;
  return {
    left,
    right,
    top: y + (baselineEm - restEm - lettersEm.above) * sizePx,
    bottom: y + (baselineEm + restEm + lettersEm.below) * sizePx,
  };
}

/** The middle of the block when its anchor stands at the point. */
function middleOf([x, y]: Point, { anchor, offsetEm }: Attempt, block: Block, sizePx: number, aroundEm: number): Point {
  const [alignX, alignY] = alignOf(anchor);
  return [
    x + ((0.5 - alignX) * (block.widthEm + 2 * aroundEm) + offsetEm[0]) * sizePx,
    y + ((0.5 - alignY) * (block.heightEm + 2 * aroundEm) + offsetEm[1]) * sizePx,
  ];
}

/** Where SVG holds a line, and how: trailing letter spacing counts as part of it there. */
const holds: Readonly<Record<Justify, { readonly side: -1 | 0 | 1; readonly textAnchor: string | undefined }>> = {
  left: { side: -1, textAnchor: undefined },
  center: { side: 0, textAnchor: "middle" },
  right: { side: 1, textAnchor: "end" },
};

function writtenBlock(
  [x, y]: Point,
  block: Block,
  { font }: LabelText,
  justify: Justify,
  place: string | undefined,
): string {
  const { side, textAnchor } = holds[justify];
  const { sizePx, letterSpacingPx } = font;
  const heldX = compact(x + (side * block.widthEm * sizePx) / 2 + ((side + 1) / 2) * letterSpacingPx);
  const firstY = y + (baselineEm - ((block.lines.length - 1) / 2) * block.leadingEm) * sizePx;
  const [only] = block.lines;
  const content =
    block.lines.length === 1 && only !== undefined
      ? escapeXml(only)
      : block.lines
          .map((line, i) =>
            element("tspan", { x: heldX, dy: i === 0 ? undefined : block.leadingEm * sizePx }, escapeXml(line)),
          )
          .join("");
  return element("text", { x: heldX, y: compact(firstY), "text-anchor": textAnchor, "data-place": place }, content);
}

/** A block that wants its place: everything but the point that it belongs to. */
type Wanting = {
  readonly pen: Pen;
  readonly item: Item;
  readonly label: LabelText;
  readonly block: Block;
  readonly attempts: readonly Attempt[];
  /** Padding that counts as distance from the point, in parts of the size. */
  readonly aroundEm: number;
};

function placeAt(point: Point, wanting: Wanting, room: Room): PlacedLabel | null {
  const { pen, item, label, block, attempts, aroundEm } = wanting;
  const { roomPx, paddingPx, font } = label;
  const wished = pen.values.text("text-justify", item);
  for (const attempt of attempts) {
    const taken = grown(around(middleOf(point, attempt, block, roomPx, aroundEm), block, roomPx), paddingPx);
    const middle = middleOf(point, attempt, block, font.sizePx, aroundEm);
    if (!isWithin(lettersIn(middle, block, font.sizePx), pen.size) || !room.isFree([taken])) continue;
    room.take([taken]);
    const own = justifyOf(attempt.anchor);
    const justify = wished === "left" || wished === "right" || wished === "center" ? wished : own;
    // One line needs no justification: it is held where its anchor is, which keeps it there in any typeface.
    const held = block.lines.length === 1 ? own : justify;
    return {
      look: lookOf(pen, item, label),
      written: writtenBlock(middle, block, label, held, pressablePlaces(pen) ? item.id : undefined),
      boxes: [taken],
    };
  }
  return null;
}

/** Sets a label beside or on its points where there is room; where it would be cut off, it is not set at all. */
export function placePointLabels(pen: Pen, item: Item, setting: Typesetting, room: Room): readonly PlacedLabel[] {
  const label = labelTextOf(pen, item, setting);
  const points = pen.screen(item.feature).points;
  if (!label || points.length === 0) return [];
  const { attempts, variable } = attemptsOf(pen.values, item);
  const aroundEm = variable ? label.paddingPx / label.roomPx : 0;
  const wanting = { pen, item, label, block: blockOf(pen, item, label, setting), attempts, aroundEm };
  const { width, height } = pen.size;
  return (
    points
      // A name beside a point that is out of sight would seem to belong to something else.
      .filter(([x, y]) => !variable || (x >= 0 && y >= 0 && x <= width && y <= height))
      .flatMap((point) => placeAt(point, wanting, room) ?? [])
  );
}
