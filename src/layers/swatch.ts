import type { Tokens } from "../theme/tokens";

/** A short piece of a line as the legend draws it; it must look as the map does. */
export type Swatch = {
  readonly color: (tokens: Tokens) => string;
  /** Stroke width in px at the legend's size. */
  readonly width: number;
} & (
  | { readonly kind: "solid" | "dashed" | "dotted" | "double" }
  /** A pipe: a dark wall around a light core. */
  | { readonly kind: "cored"; readonly core: (tokens: Tokens) => string }
);
