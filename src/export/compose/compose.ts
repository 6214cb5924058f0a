import type { Figure } from "../../domain/figure";
import { element, escapeXml } from "../../picture/svg";
import { type ThemeId, themes } from "../../theme/tokens";
import { fontFamily } from "../../theme/type";
import type { ExportInput } from "../format";
import type { Sheet } from "../sizes";
import type { Told } from "../told";
import { type ArrangeInput, type Arrangement, arrange } from "./arrange";
import { creditLine } from "./credits";
import { drawMap } from "./mapBlock";
import { metadata } from "./metadata";

export type Composed = {
  readonly svg: string;
  /** How many of the view's figures found room; the picture itself says how many did not. */
  readonly figures: number;
};

/** Sizes of the title, the largest first: a long one gives way before a figure does. */
const titleSizes = [28, 24, 20, 17] as const;

type Chosen = { readonly arrangement: Arrangement; readonly figures: number };

/** The most figures that fit, in the order of telling; with none, whatever comes nearest to fitting. */
function choose(input: Omit<ArrangeInput, "titlePx">, figures: readonly Figure[]): Chosen {
  let last: Chosen | null = null;
  for (let count = Math.min(figures.length, 14); count >= 0; count -= 1) {
    // The letters of the title shrink only where they would cost the first figure its place.
    for (const titlePx of count > 1 ? titleSizes.slice(0, 2) : titleSizes) {
      const arrangement = arrange({ ...input, titlePx }, figures.slice(0, count));
      last = { arrangement, figures: count };
      if (arrangement.fits) return last;
    }
  }
  if (!last) throw new Error("Nothing to compose");
  return last;
}

/** Typefaces that stand in where the picture's own is not at hand. */
const fontStack = `"${fontFamily}", "Segoe UI", "Helvetica Neue", Arial, sans-serif`;

/**
 * Composes a view as a picture: map, title, legend, figures with their sources, credits, date and address, laid out
 * for the sheet. Figures that find no room are counted in words; credits always stand.
 *
 * @returns a whole SVG document of exactly the sheet's px
 */
export function compose(input: ExportInput, told: Told, theme: ThemeId, sheet: Sheet): Composed {
  const tokens = themes[theme];
  const { pixels, layout: paper } = sheet;
  const { arrangement, figures } = choose({ ...input, told, tokens, paper }, told.figures);
  const { map } = arrangement;
  const edge = { ...map, fill: "none", stroke: tokens.surface.edge, "stroke-width": 1 };
  const content = [
    element("title", { id: "title" }, escapeXml(told.title)),
    element("desc", { id: "description" }, escapeXml(creditLine(input))),
    metadata(input, told),
    element("rect", { width: paper.width, height: paper.height, fill: tokens.surface.panel }),
    element("g", { transform: `translate(${map.x} ${map.y})` }, drawMap(told, map, { ...input, tokens })),
    element("rect", edge),
    ...arrangement.blocks.map(({ block, x, y }) => block.draw(x, y)),
  ];
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
    content.join("\n"),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, figures };
}
