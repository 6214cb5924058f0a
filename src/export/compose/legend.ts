import type { RouteId } from "../../domain/ids";
import type { Translate } from "../../i18n/translator";
import { legend } from "../../layers";
import { type Swatch, swatchSize, swatchStrokes } from "../../layers/swatch";
import type { MeasureText } from "../../picture/labels/font";
import { element } from "../../picture/svg";
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

type LegendInput = {
  readonly layers: readonly RouteId[];
  readonly tokens: Tokens;
  readonly type: TypeScale;
  readonly t: Translate;
  readonly measure: MeasureText;
};

const gap = 8;

/** The lines that are shown and what each means, side by side. */
export function legendBlock({ layers, tokens, type, t, measure }: LegendInput, width: number): Block {
  const entries = legend
    .filter(({ layer }) => layers.includes(layer))
    .flatMap(({ rows }) => rows)
    .map(({ text, swatch }): Block => {
      const words = plainText(t(text), type.legend, width - swatchSize.width - gap, measure);
      const middle = (type.legend.lineHeight - swatchSize.height) / 2;
      return {
        width: swatchSize.width + gap + words.width,
        height: words.height,
        draw: (x, y) => drawSwatch(swatch, tokens, x, y + middle) + words.draw(x + swatchSize.width + gap, y),
      };
    });
  return flow(entries, width, 22, 4);
}
