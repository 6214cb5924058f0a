import {
  Color,
  type Feature as ExpressionFeature,
  type FeatureState,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
  type StyleSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { DrawnLayer } from "./drawnLayer";

/** A feature of a layer as expressions see it. */
export type Item = {
  readonly feature: Feature;
  /** By the source's `promoteId`, else the feature's own. */
  readonly id: string | undefined;
  readonly input: ExpressionFeature;
  readonly state: FeatureState;
};

/** Tells what is true of a feature besides its data: `{ selected: true }`. */
export type StateLookup = (source: string, id: string) => Readonly<Record<string, boolean>>;

/** Values of a layer's properties, by the style specification's own evaluator. */
export type Evaluator = {
  /** Features that the layer's filter lets through. */
  readonly items: readonly Item[];
  readonly number: (name: string, item?: Item, zoom?: number) => number;
  readonly numbers: (name: string, item?: Item) => readonly number[];
  readonly text: (name: string, item?: Item) => string;
  readonly texts: (name: string, item?: Item) => readonly string[];
  readonly color: (name: string, item?: Item) => Color;
  /** The value as it is, or undefined where the style gives none. */
  readonly given: (name: string, item?: Item) => unknown;
};

/** What tiles call the kinds of geometry; a part of a multi-geometry is a feature of its own there. */
const kinds: Readonly<Record<Exclude<Geometry["type"], "GeometryCollection">, 1 | 2 | 3>> = {
  Point: 1,
  MultiPoint: 1,
  LineString: 2,
  MultiLineString: 2,
  Polygon: 3,
  MultiPolygon: 3,
};

/** The source's features, inline: a picture is drawn at once and fetches nothing. */
function featuresOf(
  style: StyleSpecification,
  layer: DrawnLayer,
): { features: readonly Feature[]; promote: string | null } {
  if (layer.type === "background") return { features: [], promote: null };
  const source = style.sources[layer.source];
  if (source?.type !== "geojson" || typeof source.data === "string") {
    throw new Error(`Layer "${layer.id}" draws from "${layer.source}", which holds no features of its own`);
  }
  const data: FeatureCollection | Feature | Geometry = source.data;
  const promote = typeof source.promoteId === "string" ? source.promoteId : null;
  if (data.type === "FeatureCollection") return { features: data.features, promote };
  if (data.type === "Feature") return { features: [data], promote };
  return { features: [{ type: "Feature", properties: {}, geometry: data }], promote };
}

function itemsOf(style: StyleSpecification, layer: DrawnLayer, tileZoom: number, state: StateLookup): readonly Item[] {
  if (layer.type === "background") return [];
  const { features, promote } = featuresOf(style, layer);
  const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`);
  return features.flatMap((feature) => {
    if (feature.geometry.type === "GeometryCollection") return [];
    const properties = feature.properties ?? {};
    const own: unknown = promote === null ? feature.id : properties[promote];
    const id = own === undefined || own === null ? undefined : String(own);
    const input: ExpressionFeature = { type: kinds[feature.geometry.type], id, properties };
    if (!filter({ zoom: tileZoom }, input)) return [];
    return [{ feature, id, input, state: id === undefined ? {} : state(layer.source, id) }];
  });
}

type ReferenceTable = Readonly<Record<string, StylePropertySpecification>>;
// The package types its tables by their literal contents, visibility apart; each is what the evaluator asks for.
const tableOf = (part: "paint" | "layout", { type }: DrawnLayer) =>
  latest[`${part}_${type}`] as unknown as ReferenceTable;

/** A property as the style gives it and as the specification describes it. */
function propertyOf(layer: DrawnLayer, name: string) {
  for (const part of ["paint", "layout"] as const) {
    const reference = tableOf(part, layer)[name];
    const values: Readonly<Record<string, unknown>> = { ...layer[part] };
    if (reference) return { given: values[name], reference, isLayout: part === "layout" };
  }
  throw new Error(`The style specification knows no "${name}" for layers of type "${layer.type}"`);
}

/**
 * Evaluates a layer at a zoom. As in MapLibre, filters and layout see the whole zoom of the tile below, while paint
 * and text sizes follow the zoom itself.
 */
export function evaluatorOf(style: StyleSpecification, layer: DrawnLayer, zoom: number, state: StateLookup): Evaluator {
  const tileZoom = Math.floor(zoom);
  const expressions = new Map<string, { readonly expression: StylePropertyExpression | null; readonly zoom: number }>();

  const expressionOf = (name: string) => {
    const known = expressions.get(name);
    if (known) return known;
    const { given, reference, isLayout } = propertyOf(layer, name);
    const value = given ?? reference.default;
    const made = {
      expression:
        value === undefined || value === null
          ? null
          : normalizePropertyExpression(value, `layers.${layer.id}.${name}`, reference),
      zoom: isLayout && name !== "text-size" ? tileZoom : zoom,
    };
    expressions.set(name, made);
    return made;
  };
  const evaluated = (name: string, item?: Item, at?: number): unknown => {
    const { expression, zoom: usual } = expressionOf(name);
    return expression?.evaluate({ zoom: at ?? usual }, item?.input, item?.state);
  };
  const wrong = (name: string, value: unknown): never => {
    throw new Error(`Layer "${layer.id}" has "${name}" = ${String(value)}, which the picture cannot read`);
  };
  const list = (name: string, item?: Item): readonly unknown[] => {
    const value = evaluated(name, item);
    return Array.isArray(value) ? value : [];
  };

  return {
    items: itemsOf(style, layer, tileZoom, state),
    number(name, item, at) {
      const value = evaluated(name, item, at);
      return typeof value === "number" ? value : wrong(name, value);
    },
    numbers: (name, item) => list(name, item).filter((one) => typeof one === "number"),
    text: (name, item) => String(evaluated(name, item) ?? ""),
    texts: (name, item) => list(name, item).map(String),
    color(name, item) {
      const value = evaluated(name, item);
      return value instanceof Color ? value : wrong(name, value);
    },
    given: evaluated,
  };
}

/** Whether a layer shows at a zoom at all. */
export const isShown = (layer: LayerSpecification, zoom: number): boolean =>
  layer.layout?.visibility !== "none" && zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 25);
