import type { Tokens } from "../theme/tokens";

/** A short piece of a line as the legend draws it; it must look as the map does. */
export type Swatch = {
  readonly color: (tokens: Tokens) => string;
  /** Stroke width in px at the legend's size. */
  readonly width: number;
} & (
  | { readonly kind: "solid" | "dashed" | "dotted" | "double" }
  /** Dashes and gaps of its own, in multiples of the width. */
  | { readonly kind: "patterned"; readonly pattern: readonly number[]; readonly cap: "butt" | "round" }
  /** A pipe: a dark wall around a light core. */
  | { readonly kind: "cored"; readonly core: (tokens: Tokens) => string }
);

/** Px of a swatch; its line runs through the middle and keeps clear of both ends. */
export const swatchSize = { width: 32, height: 12, inset: 2 } as const;

/** One stroke along the swatch; dashes and gaps in px. */
export type SwatchStroke = {
  readonly color: string;
  readonly width: number;
  readonly cap: "butt" | "round";
  readonly dash: readonly number[] | null;
};

/** The strokes of a swatch from the lowest up, for whoever draws it: the page, a picture, a slide. */
export function swatchStrokes(swatch: Swatch, tokens: Tokens): readonly SwatchStroke[] {
  const { kind, width } = swatch;
  const line: SwatchStroke = { color: swatch.color(tokens), width, cap: "butt", dash: null };
  switch (kind) {
    case "solid":
      return [{ ...line, cap: "round" }];
    case "dashed":
      return [{ ...line, dash: [width * 3, width * 2.2] }];
    case "patterned":
      return [{ ...line, cap: swatch.cap, dash: swatch.pattern.map((part) => part * width) }];
    case "dotted":
      return [{ ...line, cap: "round", dash: [0, width * 1.9] }];
    case "double":
      return [line, { ...line, color: tokens.route.halo, width: width * 0.37 }];
    case "cored":
      return [
        { ...line, cap: "round" },
        { ...line, color: swatch.core(tokens), width: width / 3 },
      ];
    default:
      return swatch satisfies never;
  }
}
