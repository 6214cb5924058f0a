import type { TextKey } from "../../i18n/catalogues";
import type { Translate } from "../../i18n/translator";
import { legend } from "../../layers";
import { contextLegend } from "../../layers/contextLegend";
import { type NodeId, nodeDiscs, nodeLegend, nodeSwatch } from "../../layers/nodes";
import { type Swatch, swatchSize, swatchStrokes } from "../../layers/swatch";
import type { MeasureText } from "../../picture/labels/font";
import type { Size } from "../../picture/projection";
import { element } from "../../picture/svg";
import { shownContext } from "../../state/selectors";
import type { View } from "../../state/view";
import type { Tokens } from "../../theme/tokens";
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

type LegendInput = {
  readonly shown: Pick<View, "layers" | "nodes">;
  readonly tokens: Tokens;
  readonly type: TypeScale;
  readonly t: Translate;
  readonly measure: MeasureText;
};

const gap = 8;

/** The lines that are shown and what each means, side by side, and the signs of the places along them. */
export function legendBlock({ shown, tokens, type, t, measure }: LegendInput, width: number): Block {
  const entry = (text: TextKey, mark: Size, draw: (x: number, y: number) => string): Block => {
    const words = plainText(t(text), type.legend, width - mark.width - gap, measure);
    const middle = (type.legend.lineHeight - mark.height) / 2;
    return {
      width: mark.width + gap + words.width,
      height: words.height,
      draw: (x, y) => draw(x, y + middle) + words.draw(x + mark.width + gap, y),
    };
  };
  const lines = legend
    .filter(({ layer }) => shown.layers.includes(layer))
    .flatMap(({ rows }) => rows)
    .concat(shownContext(shown).flatMap((layer) => contextLegend[layer]))
    .map(({ text, swatch }) => entry(text, swatchSize, (x, y) => drawSwatch(swatch, tokens, x, y)));
  const signSize = { width: nodeSwatch.size, height: nodeSwatch.size };
  const signs = shown.nodes
    ? nodeLegend.map(({ id, text }) => entry(text, signSize, (x, y) => drawSign(id, tokens, x, y)))
    : [];
  return flow([...lines, ...signs], width, 22, 4);
}
