import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { RouteId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import type { Tokens } from "../theme/tokens";
import { chosenId, chosenRing, noneChosen } from "./chosen";
import { contextLines, contextNames, noContext } from "./context";
import { errorBand } from "./errorBand";
import { ground } from "./ground";
import { cityDots, groundLabels } from "./groundLabels";
import { drawingOrder, routeLayers } from "./index";
import type { RouteLayer } from "./layer";
import { measured, nothingMeasured } from "./measured";
import type { OwnStyle } from "./own";
import { chosenName, places } from "./places";
import { wayBand, wayStops } from "./way";

/** What the ground is drawn from, decoded. */
export type GroundFeatures = {
  readonly land: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly labels: FeatureCollection;
};

/** Lines by route, and places; each feature carries its id as property `id`. */
export type RouteFeatures = Readonly<Record<RouteId, FeatureCollection>> & { readonly places: FeatureCollection };

const none: FeatureCollection = { type: "FeatureCollection", features: [] };

/** What a style is made from. */
export type StyleInput = {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly layers: readonly RouteId[];
  /** Whether the places along the shown lines are drawn. */
  readonly nodes: boolean;
  readonly ground: GroundFeatures;
  readonly routes: RouteFeatures;
  /** What a reader measures, over everything else. */
  readonly measure?: FeatureCollection;
  /** Routes that are drawn otherwise than usual, as they were at another time. */
  readonly drawnAs?: Partial<Readonly<Record<RouteId, RouteLayer>>>;
  /** Absent while no way is asked for. */
  readonly way?: FeatureCollection | undefined;
  /** The place that is chosen. */
  readonly chosen?: FeatureCollection;
  /** What stands beside the routes; absent while none is shown. */
  readonly context?: FeatureCollection | undefined;
  /** How far off lines may be; absent while nobody asks. */
  readonly error?: FeatureCollection | undefined;
  /** What the reader has brought along; absent while there is nothing. */
  readonly own?: OwnStyle | undefined;
};

/** Every style holds every layer of the atlas, so that two differ in single properties and the map changes no more than those. */
const visibleIf =
  (shown: boolean) =>
  (layer: LayerSpecification): LayerSpecification =>
    shown ? layer : ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as LayerSpecification);

/** The whole map as data in the MapLibre style specification: pure, so both renderers draw the same. */
export function buildStyle({
  tokens,
  language,
  layers,
  nodes,
  ground: land,
  routes,
  drawnAs = {},
  measure = nothingMeasured,
  way = none,
  error = none,
  chosen = noneChosen,
  context = noContext,
  own,
}: StyleInput): StyleSpecification {
  const ofRoutes = (part: "under" | "lines"): LayerSpecification[] =>
    drawingOrder.flatMap((id) => (drawnAs[id] ?? routeLayers[id])[part](tokens).map(visibleIf(layers.includes(id))));
  const collection = (features: FeatureCollection, promote = false) => ({
    type: "geojson" as const,
    data: features,
    // At zoom 8 a pixel is 400 m: lines stay within a fifth of it.
    tolerance: 0,
    ...(promote ? { promoteId: "id" } : {}),
  });
  return {
    version: 8,
    name: "Corridor Atlas",
    sources: {
      ...Object.fromEntries(Object.entries(land).map(([name, features]) => [name, collection(features)])),
      context: collection(context, true),
      error: collection(error),
      way: collection(way),
      chosen: collection(chosen),
      ...Object.fromEntries(Object.entries(routes).map(([name, features]) => [name, collection(features, true)])),
      measured: collection(measure),
      ...own?.sources,
    },
    transition: { duration: 200, delay: 0 },
    layers: [
      ...ground(tokens),
      ...groundLabels(tokens, language).filter((layer) => layer.id === "curved-water-names"),
      ...contextLines(tokens),
      ...(own?.below ?? []),
      ...errorBand(tokens),
      ...wayBand(tokens),
      ...ofRoutes("under"),
      ...ofRoutes("lines"),
      ...contextNames(tokens),
      ...(own?.above ?? []),
      cityDots(tokens),
      ...groundLabels(tokens, language).filter((layer) => layer.id !== "curved-water-names"),
      ...(own?.names ?? []),
      ...wayStops(tokens),
      chosenRing(tokens),
      ...places(tokens, language, layers, chosenId(chosen)).map(visibleIf(nodes)),
      chosenName(tokens, language),
      ...measured(tokens),
    ],
  };
}
