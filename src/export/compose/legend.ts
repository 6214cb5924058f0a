import { withoutEnding } from "../../domain/withoutEnding";
import type { TextKey } from "../../i18n/catalogues";
import type { Translate } from "../../i18n/translator";
import { type NodeId, nodeDiscs, nodeLegend, nodeSwatch } from "../../layers/nodes";
import { ownLooks } from "../../layers/own";
import { pictureKey } from "../../layers/pictureKey";
import { type Swatch, swatchSize, swatchStrokes } from "../../layers/swatch";
import type { MeasureText } from "../../picture/labels/font";
import type { Size } from "../../picture/projection";
import { element } from "../../picture/svg";
import { drawnLayers } from "../../state/selectors";
import type { View } from "../../state/view";
import type { Tokens } from "../../theme/tokens";
import type { OwnInFile } from "../format";
import { type Block, flow, plainText } from "./block";
import type { TypeScale } from "./type";

function drawSwatch(swatch: Swatch, tokens: Tokens, x: number, y: number): string {
  const { width, height, inset } = swatchSize;
  return swatchStrokes(swatch, tokens)
    .map(({ color, width: strokeWidth, cap, dash }) =>
      element("line", {
        x1: x + inset,
        x2: x + width - inset,
        y1: y + height / 2,
        y2: y + height / 2,
        stroke: color,
        "stroke-width": strokeWidth,
        "stroke-linecap": cap,
        "stroke-dasharray": dash?.join(" "),
      }),
    )
    .join("");
}

function drawSign(id: NodeId, tokens: Tokens, x: number, y: number): string {
  const middle = nodeSwatch.size / 2;
  return nodeDiscs(id, tokens)
    .map(({ radius, fill, edge, edgeWidth }) =>
      element("circle", {
        cx: x + middle,
        cy: y + middle,
        r: radius + edgeWidth / 2,
        fill,
        stroke: edge,
        "stroke-width": edgeWidth,
      }),
    )
    .join("");
}

/** A piece of the hatched band in the colour of the text, as it may be that of any route. */
function drawBand({ ink }: Tokens, x: number, y: number): string {
  const { width, height } = swatchSize;
  const color = ink.strong;
  const strokes = [0, 6, 12, 18].map((start) =>
    element("line", {
      x1: x + start,
      y1: y + height,
      x2: x + start + height,
      y2: y,
      stroke: color,
      "stroke-width": 0.9,
      "stroke-opacity": 0.6,
    }),
  );
  const area = { x, y, width, height, fill: color, "fill-opacity": 0.13, stroke: color, "stroke-opacity": 0.7 };
  return element("rect", area) + strokes.join("");
}

type LegendInput = {
  readonly shown: Pick<View, "layers" | "selection" | "nodes" | "measure">;
  /** Whether the map shows how far off lines may be. */
  readonly hasError: boolean;
  /** Files of the reader's own that the map shows. */
  readonly own: OwnInFile | undefined;
  readonly tokens: Tokens;
  readonly type: TypeScale;
  readonly t: Translate;
  readonly measure: MeasureText;
};

const gap = 8;

/** The lines that are shown and what each means, side by side, and the signs of the places along them. */
export function legendBlock({ shown, hasError, own, tokens, type, t, measure }: LegendInput, width: number): Block {
  const named = (name: string, mark: Size, draw: (x: number, y: number) => string): Block => {
    const words = plainText(name, type.legend, width - mark.width - gap, measure);
    const middle = (type.legend.lineHeight - mark.height) / 2;
    return {
      width: mark.width + gap + words.width,
      height: words.height,
      draw: (x, y) => draw(x, y + middle) + words.draw(x + mark.width + gap, y),
    };
  };
  const entry = (text: TextKey, mark: Size, draw: (x: number, y: number) => string): Block =>
    named(t(text), mark, draw);
  const lines = pictureKey({ ...shown, layers: drawnLayers(shown) }).map(({ text, swatch }) =>
    entry(text, swatchSize, (x, y) => drawSwatch(swatch, tokens, x, y)),
  );
  const signSize = { width: nodeSwatch.size, height: nodeSwatch.size };
  const signs = shown.nodes
    ? nodeLegend.map(({ id, text }) => entry(text, signSize, (x, y) => drawSign(id, tokens, x, y)))
    : [];
  const error = hasError ? [entry("error.legend", swatchSize, (x, y) => drawBand(tokens, x, y))] : [];
  const files = (own ?? []).map((file) =>
    named(withoutEnding(file.name), swatchSize, (x, y) => drawSwatch(ownLooks.swatch(file), tokens, x, y)),
  );
  return flow([...lines, ...error, ...files, ...signs], width, 22, 4);
}
