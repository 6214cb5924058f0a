import type { MeasureText } from "../../picture/labels/font";
import { linesOf } from "../compose/text";

/** Inches, as slides count: 16 to 9. */
export const page = { width: 40 / 3, height: 7.5, margin: 0.5 } as const;

/** On every machine that shows slides, with Cyrillic letters; ours may not be there. */
export const face = "Arial";

/** Colours without their hash, as slides write them. */
export const bare = (color: string): string => color.replace("#", "");

/** Line height over letter size in common slide programs. */
const leading = 1.2;
const pxPerPoint = 96 / 72;

/** How large letters are, in points, and whether they are bold. */
export type Setting = { readonly pt: number; readonly bold?: boolean };

/** Width of a text in Arial over that in Noto Sans, at most: by its own letters it is 0.93 to 0.98. */
const arial = 0.98;

/** Lines that a text takes in a width of inches, measured in Noto Sans. */
export function lineCount(text: string, { pt, bold }: Setting, width: number, measure: MeasureText): number {
  const style = { sizePx: pt * pxPerPoint, weight: bold ? 700 : 400, color: "", lineHeight: 0 };
  return linesOf([{ text, style }], (width * 96) / arial, measure).length;
}

/** Inches that lines take in height. */
export const linesHigh = (lines: number, { pt }: Setting): number => (lines * pt * leading) / 72;

/** Inches that a text takes in height; nothing for an empty one. */
export const textHigh = (text: string, setting: Setting, width: number, measure: MeasureText): number =>
  linesHigh(lineCount(text, setting, width, measure), setting);
