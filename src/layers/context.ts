import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { ContextKind } from "../domain/contextLine";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";

/** No context is shown: always the same object, so that styles that differ otherwise keep their data. */
export const noContext: FeatureCollection = { type: "FeatureCollection", features: [] };

const source = "context";

/** Dashes tell the kinds apart without colour; a plan is all gaps. In multiples of the line's width. */
export const contextDashes = {
  rail: [7, 2],
  road: [3, 2],
  power: [0.01, 2.4],
  planned: [1, 2.6],
} as const satisfies Readonly<Record<ContextKind | "planned", readonly number[]>>;

const widthPx = (t: Tokens, more: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  3,
  1.4 * t.stroke.route + more,
  8,
  2.6 * t.stroke.route + more,
];

const marked: ExpressionSpecification = [
  "case",
  ["boolean", ["feature-state", "selected"], false],
  0.4,
  ["boolean", ["feature-state", "hovered"], false],
  0.22,
  0,
];
const colour = (t: Tokens): ExpressionSpecification => [
  "match",
  ["get", "kind"],
  "road",
  t.context.road,
  "power",
  t.context.power,
  t.context.rail,
];

/** Lines that stand aside: thin, dashed, below every route. */
export const contextLines = (t: Tokens): readonly LayerSpecification[] => [
  {
    id: "context-glow",
    type: "line",
    source,
    filter: ["has", "look"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour(t), "line-width": widthPx(t, 8), "line-opacity": marked },
  },
  ...(["rail", "road", "planned", "power"] as const).map(
    (look): LayerSpecification => ({
      id: `context-${look}`,
      type: "line",
      source,
      filter: ["==", ["get", "look"], look],
      layout: { "line-join": "round", "line-cap": look === "power" ? "round" : "butt" },
      paint: {
        "line-color": colour(t),
        "line-width": widthPx(t, look === "power" ? 1.2 : 0),
        "line-dasharray": [...contextDashes[look]],
      },
    }),
  ),
];

/** Their names, along them where they cross no route. */
export const contextNames = (t: Tokens): readonly LayerSpecification[] => [
  {
    id: "context-names",
    type: "symbol",
    source,
    filter: ["all", ["has", "name"], [">=", ["zoom"], ["get", "from"]], ["<", ["zoom"], ["get", "before"]]],
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 380,
      "text-field": ["get", "name"],
      "text-font": [...mapFonts.regular],
      "text-size": 11,
      "text-offset": [0, -0.85],
      "text-max-angle": 28,
    },
    paint: { "text-color": colour(t), "text-halo-color": t.label.halo, "text-halo-width": 1.6 },
  },
];
