import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { TextKey } from "../i18n/catalogues";
import type { Tokens } from "../theme/tokens";
import type { Swatch } from "./swatch";

/** A line of the legend: what it looks like and what it is. */
export type LegendRow = { readonly text: TextKey; readonly swatch: Swatch };

/** A layer whole in its own file: what it is called, how it is drawn, how the legend shows it, how it takes clicks. */
export type RouteLayer = {
  readonly id: RouteId;
  readonly title: TextKey;
  /** Where lines lie equally near the pointer, the higher rank is named first. */
  readonly rank: number;
  readonly legend: readonly LegendRow[];
  /** Drawn below the lines of all routes: haloes and the glow of what is selected. */
  readonly under: (tokens: Tokens) => readonly LayerSpecification[];
  readonly lines: (tokens: Tokens) => readonly LayerSpecification[];
  /** How wide its widest stroke is, in usual line widths: a press on the ink is on the line. */
  readonly ink: number;
  /** Of the layers above, those that a pointer can hit. */
  readonly clickable: readonly string[];
};

/** A layer, checked as it is written. */
export const defineLayer = (layer: RouteLayer): RouteLayer => layer;
