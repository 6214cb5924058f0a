import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Language } from "../i18n/languages";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";
import { cityAnchors } from "./placeAnchors";

/** A label's name in the map's language, in English where a source gives no other. */
export const nameIn = (language: Language): ExpressionSpecification => [
  "coalesce",
  ["get", `name:${language}`],
  ["get", "name:en"],
];

/** Orders labels that compete for room: a lower rank comes first. */
const byRank: ExpressionSpecification = ["coalesce", ["get", "rank"], 9];

const label = (
  id: string,
  filter: ExpressionSpecification,
  layout: SymbolLayerSpecification["layout"],
  paint: SymbolLayerSpecification["paint"],
): SymbolLayerSpecification => ({
  id,
  type: "symbol",
  source: "labels",
  filter,
  layout: { "symbol-sort-key": byRank, ...layout },
  paint: paint ?? {},
});

const point: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
const kind = (name: string): ExpressionSpecification => ["==", ["get", "kind"], name];
const zoomReached: ExpressionSpecification = [">=", ["zoom"], ["coalesce", ["get", "minZoom"], 0]];

/** Names that orient: seas, lakes and rivers slanted in water's colour, countries spaced, towns small. */
export const groundLabels = (t: Tokens, language: Language): readonly LayerSpecification[] => [
  label(
    "curved-water-names",
    ["all", ["!", point], zoomReached],
    {
      "symbol-placement": "line",
      "symbol-spacing": 420,
      "text-field": nameIn(language),
      "text-font": [...mapFonts.italic],
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 10, 8, 12.5],
      "text-letter-spacing": 0.06,
      "text-max-angle": 32,
    },
    { "text-color": t.label.water, "text-halo-color": t.label.halo, "text-halo-width": 1.2 },
  ),
  label(
    "city-names",
    ["all", kind("city"), zoomReached],
    {
      "text-field": nameIn(language),
      "text-font": [...mapFonts.regular],
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, 10.5, 8, 13],
      "text-variable-anchor-offset": cityAnchors,
      "text-justify": "auto",
      "text-max-width": 7,
    },
    { "text-color": t.label.city, "text-halo-color": t.label.halo, "text-halo-width": 1.3 },
  ),
  label(
    "water-names",
    ["all", ["any", kind("sea"), kind("lake")], point, zoomReached],
    {
      "text-field": nameIn(language),
      "text-font": [...mapFonts.italic],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3,
        ["case", kind("sea"), 11.5, 9.5],
        7,
        ["case", kind("sea"), 19, 13],
      ],
      "text-letter-spacing": ["case", kind("sea"), 0.12, 0.04],
      "text-max-width": 6,
    },
    { "text-color": t.label.water, "text-halo-color": t.label.waterHalo, "text-halo-width": 1 },
  ),
  label(
    "country-names",
    ["all", kind("country"), zoomReached],
    {
      "text-field": nameIn(language),
      "text-font": [...mapFonts.regular],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        2.5,
        ["match", ["get", "rank"], 1, 11, 2, 9.5, 8.5],
        6,
        ["match", ["get", "rank"], 1, 20, 2, 16, 13],
      ],
      // Georgian has no capitals but in headlines.
      "text-transform": language === "ka" ? "none" : "uppercase",
      "text-letter-spacing": 0.18,
      "text-max-width": 8,
    },
    { "text-color": t.label.country, "text-halo-color": t.label.halo, "text-halo-width": 1.4 },
  ),
];

/** Dots of the towns that only orient. */
export const cityDots = (t: Tokens): LayerSpecification => ({
  id: "city-dots",
  type: "circle",
  source: "labels",
  filter: ["all", kind("city"), zoomReached],
  paint: {
    "circle-radius": ["interpolate", ["linear"], ["zoom"], 4, 1.5, 8, 2.4],
    "circle-color": t.label.city,
    "circle-stroke-color": t.label.halo,
    "circle-stroke-width": 0.8,
  },
});
