import { element, escapeXml } from "../../picture/svg";
import type { Tokens } from "../../theme/tokens";
import { fontFamily } from "../../theme/type";
import type { ExportInput } from "../format";
import type { Sheet } from "../sizes";
import type { Told } from "../told";
import { creditLine } from "./credits";
import { metadata } from "./metadata";

/** Typefaces that stand in where the picture's own is not at hand. */
const fontStack = `"${fontFamily}", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;

/** A whole SVG document of exactly the sheet's px, on paper of the theme. */
export function documentOf(
  input: ExportInput,
  told: Told,
  tokens: Tokens,
  { pixels, layout: paper }: Sheet,
  content: readonly string[],
): string {
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: pixels.width,
      height: pixels.height,
      viewBox: `0 0 ${paper.width} ${paper.height}`,
      role: "img",
      lang: input.translator.language,
      "aria-labelledby": "title description",
      "font-family": fontStack,
    },
    [
      element("title", { id: "title" }, escapeXml(told.title)),
      element("desc", { id: "description" }, escapeXml(creditLine(input))),
      metadata(input, told),
      element("rect", { width: paper.width, height: paper.height, fill: tokens.surface.panel }),
      ...content,
    ].join("\n"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`;
}
