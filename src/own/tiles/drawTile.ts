import type { OwnShape, OwnTile } from "../../domain/ownData";
import type { PackedPart } from "./packed";

/** What is used of a canvas. */
export type Paper = Pick<
  OffscreenCanvasRenderingContext2D,
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "closePath"
  | "arc"
  | "stroke"
  | "fill"
  | "setLineDash"
  | "lineWidth"
  | "lineJoin"
  | "lineCap"
  | "strokeStyle"
  | "fillStyle"
  | "globalAlpha"
>;

/** As dense as the areas of smaller files. */
const areaAlpha = 0.16;
/** Corners nearer to the last than this are left out, in px. */
const leastStep = 0.7;
/** Lines drawn at a stroke: a path of all of them takes a canvas far longer than all of them one by one. */
const atAStroke = 24;

/** One bit a pixel, for what would only be drawn over itself: a million points are no more than the pixels there are. */
function pixels(side: number, margin: number) {
  const wide = Math.ceil(side + 2 * margin) + 1;
  const taken = new Uint8Array(wide * wide);
  /** Whether it is the first at a pixel; nothing is outside of the paper. */
  return (x: number, y: number): boolean => {
    const [column, row] = [Math.round(x + margin), Math.round(y + margin)];
    if (column < 0 || row < 0 || column >= wide || row >= wide) return false;
    const at = row * wide + column;
    if (taken[at]) return false;
    taken[at] = 1;
    return true;
  };
}

/**
 * Draws parts of a file into a square of the map: areas first, then lines, points on top. What is smaller than a pixel
 * is drawn once a pixel.
 *
 * @param paper of `tile.side` px a side
 */
export function drawTile(paper: Paper, parts: readonly PackedPart[], { z, x, y, side, look }: OwnTile): void {
  const margin = Math.max(look.linePx, look.outlinePx, look.pointPx + look.edgePx) + 1;
  const world = side * 2 ** z;
  const [left, top, reach] = [x * side, y * side, margin / world];
  const isFirstAt = { line: pixels(side, margin), point: pixels(side, margin) };
  const [from, to] = [x / 2 ** z - reach, (x + 1) / 2 ** z + reach];
  const [north, south] = [y / 2 ** z - reach, (y + 1) / 2 ** z + reach];
  const found = parts.map((part) => ({
    part,
    things: part.boxes.search(from, north, to, south).sort((a, b) => a - b),
  }));

  const each = (shape: OwnShape, draw: (part: PackedPart, thing: number) => void): void => {
    for (const { part, things } of found)
      for (const thing of things) if (part.shape(thing) === shape) draw(part, thing);
  };
  const px = (part: PackedPart, i: number): number => (part.xs[i] ?? 0) * world - left;
  const py = (part: PackedPart, i: number): number => (part.ys[i] ?? 0) * world - top;
  /** On which side of the paper a position lies; two on the same have nothing on it between them. */
  const beside = (at: number): number => (at < -margin ? 1 : at > side + margin ? 2 : 0);

  /** Whether a stretch is more than a speck; a speck is drawn as one. */
  function trace(part: PackedPart, first: number, end: number, isClosed: boolean): void {
    let [lastX, lastY] = [px(part, first), py(part, first)];
    let [besideX, besideY] = [beside(lastX), beside(lastY)];
    let isDown = false;
    for (let i = first + 1; i < end; i++) {
      const [nextX, nextY] = [px(part, i), py(part, i)];
      const isLast = i === end - 1;
      if (!isLast && Math.abs(nextX - lastX) < leastStep && Math.abs(nextY - lastY) < leastStep) continue;
      const [nextBesideX, nextBesideY] = [beside(nextX), beside(nextY)];
      const isOff = !isClosed && ((besideX & nextBesideX) | (besideY & nextBesideY)) !== 0;
      if (isOff) isDown = false;
      else {
        if (!isDown) paper.moveTo(lastX, lastY);
        paper.lineTo(nextX, nextY);
        isDown = true;
      }
      [lastX, lastY, besideX, besideY] = [nextX, nextY, nextBesideX, nextBesideY];
    }
    if (isClosed) paper.closePath();
  }

  paper.lineJoin = "round";
  paper.lineCap = "round";
  paper.setLineDash([...(look.dash ?? [])]);
  paper.fillStyle = look.color;
  paper.strokeStyle = look.color;

  paper.lineWidth = look.outlinePx;
  each("area", (part, thing) => {
    paper.beginPath();
    part.stretches(thing, (first, end) => trace(part, first, end, true));
    paper.globalAlpha = areaAlpha;
    paper.fill("evenodd");
    paper.globalAlpha = 1;
    paper.stroke();
  });

  paper.lineWidth = look.linePx;
  let waiting = 0;
  const stroke = (): void => {
    if (waiting > 0) paper.stroke();
    waiting = 0;
  };
  each("line", (part, thing) => {
    if (waiting === 0) paper.beginPath();
    part.stretches(thing, (first, end) => {
      const [startX, startY] = [px(part, first), py(part, first)];
      const isSpeck = end - first < 64 && isWithin(part, first, end, 1 / world);
      if (!isSpeck) trace(part, first, end, false);
      else if (isFirstAt.line(startX, startY)) {
        paper.moveTo(startX, startY);
        paper.lineTo(startX + 0.01, startY);
      } else return;
      waiting++;
    });
    if (waiting >= atAStroke) stroke();
  });
  stroke();

  paper.setLineDash([]);
  paper.strokeStyle = look.edge;
  paper.lineWidth = look.edgePx;
  each("point", (part, thing) =>
    part.stretches(thing, (first, end) => {
      for (let i = first; i < end; i++) {
        const [atX, atY] = [px(part, i), py(part, i)];
        if (!isFirstAt.point(atX, atY)) continue;
        paper.beginPath();
        paper.arc(atX, atY, look.pointPx, 0, 2 * Math.PI);
        paper.fill();
        paper.stroke();
      }
    }),
  );
}

/** Whether all of a stretch lies as near to its first position, along both axes. */
function isWithin({ xs, ys }: PackedPart, first: number, end: number, reach: number): boolean {
  const [x, y] = [xs[first] ?? 0, ys[first] ?? 0];
  for (let i = first + 1; i < end; i++) {
    if (Math.abs((xs[i] ?? 0) - x) > reach || Math.abs((ys[i] ?? 0) - y) > reach) return false;
  }
  return true;
}
