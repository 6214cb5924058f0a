import type { Figure } from "../../domain/figure";
import { type ThemeId, themes } from "../../theme/tokens";
import type { ExportInput } from "../format";
import type { Sheet } from "../sizes";
import type { Told } from "../told";
import { type ArrangeInput, type Arrangement, arrange } from "./arrange";
import { documentOf } from "./document";
import { mapOn } from "./mapBlock";

/** A picture, and what of its view is in it. */
export type Composed = {
  /** A whole SVG document of exactly the sheet's px. */
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

/**
 * Composes a view as a picture: map, title, legend, figures with their sources, credits, date and address, laid out
 * for the sheet. Figures that find no room are counted in words; credits always stand.
 */
export function compose(input: ExportInput, told: Told, theme: ThemeId, sheet: Sheet): Composed {
  const tokens = themes[theme];
  const paper = sheet.layout;
  const { arrangement, figures } = choose({ ...input, told, tokens, paper }, told.figures);
  const content = [
    mapOn(arrangement.map, told, { ...input, tokens }),
    ...arrangement.blocks.map(({ block, x, y }) => block.draw(x, y)),
  ];
  return { svg: documentOf(input, told, tokens, sheet, content), figures };
}
