import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";
import { nameIn } from "./groundLabels";
import { preferredAnchors } from "./placeAnchors";

/**
 * From this zoom places of each rank appear: first the ends and ports, last the sidings. Whole numbers, because
 * a filter sees the zoom of the tile.
 */
const appears: ExpressionSpecification = [">=", ["zoom"], ["match", ["get", "rank"], 1, 0, 2, 5, 3, 7, 9]];

const onRoutes = (routes: readonly RouteId[]): ExpressionSpecification => [
  "any",
  ...routes.map((route): ExpressionSpecification => ["==", ["get", `on:${route}`], true]),
];

/** Places along the shown routes: rings on the line, names beside it. */
export const places = (t: Tokens, language: Language, routes: readonly RouteId[]): readonly LayerSpecification[] => [
  {
    id: "place-rings",
    type: "circle",
    source: "places",
    filter: ["all", onRoutes(routes), appears],
    layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
    paint: {
      "circle-radius": [
        "interpolate",
        ["linear"],
        ["zoom"],
        2,
        ["match", ["get", "rank"], 1, 1.6, 1.2],
        5,
        ["match", ["get", "rank"], 1, 3.2, 2, 2.6, 2],
        9,
        ["match", ["get", "rank"], 1, 5.2, 2, 4.4, 3, 3.6, 2.8],
      ],
      "circle-color": t.route.halo,
      "circle-stroke-color": t.label.place,
      "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 3, 1, 8, 1.7],
    },
  },
  {
    id: "place-names",
    type: "symbol",
    source: "places",
    filter: ["all", onRoutes(routes), appears],
    layout: {
      "symbol-sort-key": ["get", "rank"],
      "text-field": nameIn(language),
      "text-font": [
        "case",
        ["<=", ["get", "rank"], 2],
        ["literal", [...mapFonts.strong]],
        ["literal", [...mapFonts.medium]],
      ],
      "text-size": [
        "interpolate",
        ["linear"],
        ["zoom"],
        3,
        ["match", ["get", "rank"], 1, 11, 10],
        6,
        ["match", ["get", "rank"], 1, 13.5, 2, 12.5, 11],
        10,
        ["match", ["get", "rank"], 1, 16, 2, 14.5, 12.5],
      ],
      "text-variable-anchor-offset": preferredAnchors,
      "text-justify": "auto",
      "text-max-width": 8,
      "text-padding": 3,
    },
    paint: { "text-color": t.label.place, "text-halo-color": t.label.halo, "text-halo-width": 1.6 },
  },
];
