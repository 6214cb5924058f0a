import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";
import { between } from "./between";
import { nameIn } from "./groundLabels";
import { byNode, type NodeLook, nodeIds, nodeLooks } from "./nodes";
import { preferredAnchors } from "./placeAnchors";

/**
 * From this zoom places of each rank appear: first the ends and ports, last the sidings. Whole numbers, because
 * a filter sees the zoom of the tile.
 */
export const appearsFrom = { 1: 0, 2: 5, 3: 7, 4: 9 } as const;
const appears: ExpressionSpecification = [
  ">=",
  ["zoom"],
  ["match", ["get", "rank"], 1, appearsFrom[1], 2, appearsFrom[2], 3, appearsFrom[3], appearsFrom[4]],
];

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

/** Signs that say more than "a station" come sooner than the names beside them: they explain what the lines do there. */
const signAppears: ExpressionSpecification = [
  ">=",
  ["zoom"],
  [
    "match",
    ["get", "node"],
    ["main", "stop"],
    ["match", ["get", "rank"], 1, 0, 2, 5, 3, 7, 9],
    ["match", ["get", "rank"], 1, 0, 2, 3, 3, 5, 7],
  ],
];

/** The radius that signs are multiples of, in px: `scale` is the sign's own. */
const radius = (scale: (look: NodeLook) => number): ExpressionSpecification => {
  const own = byNode(scale);
  return [
    "interpolate",
    ["linear"],
    ["zoom"],
    2,
    ["*", own, ["match", ["get", "rank"], 1, 1.6, 1.2]],
    5,
    ["*", own, ["match", ["get", "rank"], 1, 3, 2, 2.6, 2.2]],
    9,
    ["*", own, ["match", ["get", "rank"], 1, 4.4, 2, 4, 3, 3.6, 2.8]],
  ];
};

const edgeWidth = byNode((look) => look.edgeWidth);

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

/** Places along the shown routes: signs by kind on the line, names beside it. */
export const places = (t: Tokens, language: Language, routes: readonly RouteId[]): readonly LayerSpecification[] => [
  sign("place-signs", ["all", onRoutes(routes), signAppears], {
    "circle-radius": radius((look) => look.radius),
    "circle-color": byNode((look) => look.fill(t)),
    "circle-stroke-color": byNode((look) => look.edge(t)),
    "circle-stroke-width": ["interpolate", ["linear"], ["zoom"], 3, ["*", 1, edgeWidth], 8, ["*", 1.7, edgeWidth]],
  }),
  sign("place-cores", ["all", onRoutes(routes), signAppears, hasCore], {
    "circle-radius": radius((look) => look.core?.radius ?? 0),
    "circle-color": byNode((look) => look.core?.fill(t) ?? look.fill(t)),
  }),
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
        ["match", ["get", "rank"], 1, mainNamePx(3), 10],
        6,
        ["match", ["get", "rank"], 1, mainNamePx(6), 2, 12.5, 11],
        10,
        ["match", ["get", "rank"], 1, mainNamePx(10), 2, 14.5, 12.5],
      ],
      "text-variable-anchor-offset": preferredAnchors,
      "text-justify": "auto",
      "text-max-width": 8,
      "text-padding": 3,
    },
    paint: { "text-color": t.label.place, "text-halo-color": t.label.halo, "text-halo-width": 1.6 },
  },
];
