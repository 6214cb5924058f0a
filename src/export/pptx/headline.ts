import type PptxGenJS from "pptxgenjs";
import { isWordless } from "../../content/isWordless";
import type { Figure } from "../../domain/figure";
import type { Tokens } from "../../theme/tokens";
import type { ExportInput } from "../format";
import { standingOf } from "../standing";
import { bare, face, textHigh } from "./look";
import { about, left } from "./plan";

/** The figure that is set large, over the words that make sense of it; returns where it ends. */
export function addHeadline(
  slide: PptxGenJS.Slide,
  figure: Figure,
  y: number,
  tokens: Tokens,
  input: ExportInput,
): number {
  const { format, measure } = input;
  const strong = bare(tokens.ink.strong);
  const quiet = bare(tokens.ink.quiet);
  const parts = format.amountParts(figure);
  const name = format.localized(figure.title);
  const meaning = format.dotted([
    format.localized(figure.scope),
    figure.period ? format.period(figure.period) : "",
    standingOf(figure, input),
  ]);
  const words =
    textHigh(name, { ...about, bold: true }, left.width, measure) + textHigh(meaning, about, left.width, measure);
  const valueHigh = isWordless(figure) ? 0 : parts ? 0.62 : 0.3;
  if (valueHigh > 0) {
    slide.addText(
      parts
        ? [
            { text: parts.qualifier === "" ? "" : `${parts.qualifier} `, options: { fontSize: 14, color: quiet } },
            { text: parts.value, options: { fontSize: 36, bold: true, color: strong } },
            { text: parts.unit === "" ? "" : ` ${parts.unit}`, options: { fontSize: 14, color: quiet } },
          ].filter((run) => run.text !== "")
        : [{ text: format.amount(figure), options: { fontSize: 14, color: quiet } }],
      { x: left.x, y, w: left.width, h: valueHigh, margin: 0, fontFace: face, valign: "bottom" },
    );
  }
  slide.addText(
    [
      { text: name, options: { bold: true, color: strong, breakLine: true } },
      { text: meaning, options: { color: quiet } },
    ],
    {
      x: left.x,
      y: y + valueHigh + 0.03,
      w: left.width,
      h: words + 0.05,
      margin: 0,
      fontFace: face,
      fontSize: about.pt,
      valign: "top",
    },
  );
  return y + valueHigh + words + 0.2;
}
