import type { Language } from "../../i18n/languages";
import { fontFamily } from "../../theme/type";
import type { Item } from "../evaluate";
import { opacityOf, type Pen } from "../layerPen";
import type { Attributes } from "../svg";
import { type Font, faceOf, type MeasureText } from "./font";

/** What every label is set with. */
export type Typesetting = { readonly measure: MeasureText; readonly language: Language };

/** A label's words in their face at the size that they are drawn at. */
export type LabelText = {
  readonly text: string;
  readonly font: Font;
  /** The size by which labels compete for room: MapLibre's at the next whole zoom, so that few change on the way. */
  readonly roomPx: number;
  readonly paddingPx: number;
};

function cased(text: string, transform: string, language: Language): string {
  if (transform === "uppercase") return text.toLocaleUpperCase(language);
  return transform === "lowercase" ? text.toLocaleLowerCase(language) : text;
}

/** A feature's label; null where it has no words. */
export function labelTextOf({ values, zoom }: Pen, item: Item, { language }: Typesetting): LabelText | null {
  const words = cased(values.text("text-field", item), values.text("text-transform", item), language);
  // No SVG can hold these two spaces; whether one was at a line's end must not decide if a stranger's sign is seen.
  const text = words.replace(/[\v\f]/g, " ").trim();
  const sizePx = values.number("text-size", item);
  if (text === "" || sizePx <= 0) return null;
  const [fontName = fontFamily] = values.texts("text-font", item);
  const letterSpacingPx = values.number("text-letter-spacing", item) * sizePx;
  return {
    text,
    font: { sizePx, ...faceOf(fontName), letterSpacingPx },
    roomPx: Math.max(sizePx, values.number("text-size", item, Math.floor(zoom) + 1)),
    paddingPx: values.number("text-padding", item),
  };
}

/** Px from a line's middle down to the feet of its letters, in parts of the size: MapLibre's 10.5 of 24. */
export const baselineEm = 10.5 / 24;

/** The look of a label as attributes; the halo is a stroke below the letters, half of it outside them. */
export function lookOf({ values, ink }: Pen, item: Item, { font }: LabelText): Attributes {
  const [fill, halo] = [ink("text-color", item), ink("text-halo-color", item)];
  const opacity = values.number("text-opacity", item);
  const haloPx = halo.opacity > 0 ? values.number("text-halo-width", item) : 0;
  return {
    fill: fill.value,
    "fill-opacity": opacityOf(fill.opacity * opacity),
    "font-size": Number(font.sizePx.toFixed(1)),
    "font-weight": font.weight === 400 ? undefined : font.weight,
    "font-style": font.italic ? "italic" : undefined,
    "letter-spacing": font.letterSpacingPx === 0 ? undefined : font.letterSpacingPx,
    ...(haloPx > 0
      ? {
          stroke: halo.value,
          "stroke-width": haloPx * 2,
          "stroke-opacity": opacityOf(halo.opacity * opacity),
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        }
      : {}),
  };
}

/** Px of a line of text from its first letter's edge to its last one's. */
export const lineWidthPx = (line: string, font: Font, measure: MeasureText): number =>
  measure(line, font) - font.letterSpacingPx;
