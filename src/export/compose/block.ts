import type { MeasureText } from "../../picture/labels/font";
import { element, escapeXml } from "../../picture/svg";
import { type Line, linesOf, type Run, type TextStyle } from "./text";

/** Something of known size that draws itself with its upper left corner at a point. Px of the layout. */
export type Block = {
  readonly width: number;
  readonly height: number;
  readonly draw: (x: number, y: number) => string;
};

/** Takes no room and draws nothing. */
export const nothing: Block = { width: 0, height: 0, draw: () => "" };

/** Part of a line's height from its top down to the letters' foot, which sets them in its middle. */
const baseline = ({ sizePx, lineHeight }: TextStyle): number => (lineHeight - sizePx) / 2 + sizePx * 0.86;

const lineHeightOf = ({ runs }: Line): number => Math.max(0, ...runs.map(({ style }) => style.lineHeight));

function drawLine(line: Line, x: number, y: number): string {
  const foot = Math.max(0, ...line.runs.map(({ style }) => baseline(style)));
  const spans = line.runs.map(({ text, style }) => {
    const spacing = style.letterSpacingPx;
    const look = {
      "font-size": style.sizePx,
      "font-weight": style.weight,
      fill: style.color,
      ...(spacing === undefined ? {} : { "letter-spacing": spacing }),
    };
    return element("tspan", look, escapeXml(text));
  });
  // Spaces between two runs count.
  return element("text", { x, y: y + foot, "xml:space": "preserve" }, spans.join(""));
}

/** Part of the width that is filled: where the picture opens in another typeface, its letters may be a little wider. */
const strangers = 0.97;

/** Text in lines of at most `width` px. */
export function richText(runs: readonly Run[], width: number, measure: MeasureText): Block {
  const lines = linesOf(runs, width * strangers, measure);
  const heights = lines.map(lineHeightOf);
  return {
    width: Math.max(0, ...lines.map((line) => line.width)),
    height: heights.reduce((sum, height) => sum + height, 0),
    draw(x, y) {
      let top = y;
      return lines
        .map((line, i) => {
          const drawn = drawLine(line, x, top);
          top += heights[i] ?? 0;
          return drawn;
        })
        .join("");
    },
  };
}

/** Text of one style in lines of at most `width` px. */
export const plainText = (text: string, style: TextStyle, width: number, measure: MeasureText): Block =>
  text === "" ? nothing : richText([{ text, style }], width, measure);

/** Blocks under each other; what is empty takes no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const full = blocks.filter(({ height }) => height > 0);
  return {
    width: Math.max(0, ...full.map(({ width }) => width)),
    height: full.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, full.length - 1),
    draw(x, y) {
      let top = y;
      return full
        .map((block) => {
          const drawn = block.draw(x, top);
          top += block.height + gap;
          return drawn;
        })
        .join("");
    },
  };
}

/** Blocks beside each other, as many in a row as the width holds. */
export function flow(blocks: readonly Block[], width: number, gapX: number, gapY: number): Block {
  const rows: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && used + gapX + block.width <= width) {
      row.push(block);
      used += gapX + block.width;
    } else {
      rows.push([block]);
      used = block.width;
    }
  }
  return stack(
    rows.map((row) => ({
      width: row.reduce((sum, block) => sum + block.width, 0) + gapX * (row.length - 1),
      height: Math.max(...row.map(({ height }) => height)),
      draw(x, y) {
        let left = x;
        return row
          .map((block) => {
            const drawn = block.draw(left, y);
            left += block.width + gapX;
            return drawn;
          })
          .join("");
      },
    })),
    gapY,
  );
}

/** Blocks dealt into columns of one width, each to the column that is the shortest so far. */
export function columns(
  blocks: readonly Block[],
  count: number,
  columnWidth: number,
  gapX: number,
  gapY: number,
): Block {
  const dealt: Block[][] = Array.from({ length: count }, () => []);
  const heightOf = (column: readonly Block[]): number => stack(column, gapY).height;
  for (const block of blocks) {
    const shortest = dealt.reduce((least, column) => (heightOf(column) < heightOf(least) ? column : least));
    shortest.push(block);
  }
  const stacks = dealt.map((column) => stack(column, gapY));
  return {
    width: count * columnWidth + (count - 1) * gapX,
    height: Math.max(0, ...stacks.map(({ height }) => height)),
    draw: (x, y) => stacks.map((column, i) => column.draw(x + i * (columnWidth + gapX), y)).join(""),
  };
}
