import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";
import { between } from "./between";
import { nameIn } from "./groundLabels";
import { byNode, nodeIds, nodeLooks } from "./nodes";
import { anchorsBeyondRing, preferredAnchors } from "./placeAnchors";
import { discRadius, nameAppears, signAppears, signEdge } from "./signs";

const hasCore: ExpressionSpecification = [
  "match",
  ["get", "node"],
  nodeIds.filter((id) => nodeLooks[id].core !== null),
  true,
  false,
];

const onRoutes = (routes: readonly RouteId[]): ExpressionSpecification => [
  "any",
  ...routes.map((route): ExpressionSpecification => ["==", ["get", `on:${route}`], true]),
];

/** All places but one. */
const isNot = (id: string | null): readonly ExpressionSpecification[] =>
  id === null ? [] : [["!=", ["get", "id"], id]];

/** What a disc of a sign has in common with the core on it. */
const sign = (id: string, filter: ExpressionSpecification, paint: CircleLayerSpecification["paint"]) =>
  ({
    id,
    type: "circle",
    source: "places",
    filter,
    layout: { "circle-sort-key": ["-", 0, ["get", "rank"]] },
    paint: paint ?? {},
  }) as const satisfies CircleLayerSpecification;

/** Px of the names of the main places by zoom. */
const mainNames = [
  [3, 11],
  [6, 13.5],
  [10, 16],
] as const;
export const mainNamePx = (zoom: number): number => between(mainNames, zoom);
const names = (
  id: string,
  source: string,
  anchors: ExpressionSpecification,
  t: Tokens,
  language: Language,
): SymbolLayerSpecification => ({
  id,
  type: "symbol",
  source,
  layout: {
    // Where a phone has room for one of two neighbours, the city is named.
    "symbol-sort-key": ["case", ["==", ["get", "id"], "khorgos"], 1.5, ["get", "rank"]],
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
      ["match", ["get", "rank"], 1, mainNamePx(3), 10],
      6,
      ["match", ["get", "rank"], 1, mainNamePx(6), 2, 12.5, 11],
      10,
      ["match", ["get", "rank"], 1, mainNamePx(10), 2, 14.5, 12.5],
    ],
    "text-variable-anchor-offset": anchors,
    "text-justify": "auto",
    "text-max-width": 8,
    "text-padding": 3,
  },
  paint: { "text-color": t.label.place, "text-halo-color": t.label.halo, "text-halo-width": 1.6 },
});

/**
 * Places along the shown routes: signs by kind on the line, names beside it.
 *
 * @param chosen the place that is named on a layer of its own; null where none is
 */
export const places = (
  t: Tokens,
  language: Language,
  routes: readonly RouteId[],
  chosen: string | null,
): readonly LayerSpecification[] => [
  sign("place-signs", ["all", onRoutes(routes), signAppears], {
    "circle-radius": discRadius((look) => look.radius),
    "circle-color": byNode((look) => look.fill(t)),
    "circle-stroke-color": byNode((look) => look.edge(t)),
    "circle-stroke-width": signEdge,
  }),
  sign("place-cores", ["all", onRoutes(routes), signAppears, hasCore], {
    "circle-radius": discRadius((look) => look.core?.radius ?? 0),
    "circle-color": byNode((look) => look.core?.fill(t) ?? look.fill(t)),
  }),
  {
    ...names("place-names", "places", preferredAnchors, t, language),
    filter: ["all", onRoutes(routes), nameAppears, ...isNot(chosen)],
  },
];

/** The name of the chosen place, however small the place is. */
export const chosenName = (t: Tokens, language: Language): LayerSpecification =>
  names("chosen-name", "chosen", anchorsBeyondRing, t, language);
