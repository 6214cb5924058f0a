import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { OwnPart, OwnShape } from "../domain/ownData";
import { ownColours, type Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";
import { between } from "./between";
import { type TileLookAt, tileStyle } from "./ownTiles";
import { ownAnchors } from "./placeAnchors";
import type { Swatch } from "./swatch";

/** A file as the map draws it. */
export type DrawnFile = {
  readonly id: number;
  readonly colour: number;
  readonly shown: boolean;
  readonly parts: readonly OwnPart[];
};

/** What a style holds of the reader's own data: areas below everything, points above the lines of routes. */
export type OwnStyle = {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly below: readonly LayerSpecification[];
  readonly above: readonly LayerSpecification[];
  readonly names: readonly LayerSpecification[];
};

type Stops = readonly (readonly [zoom: number, px: number])[];
const linePx: Stops = [
  [2, 1.3],
  [6, 2.2],
  [10, 3.4],
];
const pointPx: Stops = [
  [2, 2.6],
  [6, 4.4],
  [10, 6.2],
];
/** Px of the thin dark edge around lines and points, which no route has. */
const edgePx = 0.8;
/** Px of the line around an area. */
const outlinePx = 1.4;
/** Parts, of some ten thousand positions each, beyond which lines have no edge. */
const mostEdged = 8;
/** Parts beyond which a file is drawn as squares of pixels, where the map can. */
const mostAsLines = 8;
/** Parts, of some 1,600 points each, beyond which points are named where they are pointed at alone. */
const mostNamed = 30;
/** What a tile draws beyond its edges, room for the widest point; the usual 128 px double what a graphics card gets. */
const bufferPx = 24;
/** From here points are named, where there is room. */
const namedFrom = 6;

const along = (stops: Stops, times: number, more: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flatMap(([zoom, px]) => [zoom, Number((px * times + more).toFixed(2))]),
];

/** The colour of a file; files beyond the last colour are told apart by dashes. */
const colourOf = (t: Tokens, colour: number): string => t.own[ownColours[colour % ownColours.length] ?? "a"];
const dashOf = (colour: number): readonly number[] | null => (colour < ownColours.length ? null : [2.6, 1.3]);

export const ownLooks = {
  /** Px from the middle of a line or a point to the outer side of its edge. */
  reachPx: (shape: OwnShape, zoom: number): number =>
    shape === "area" ? 0 : shape === "line" ? between(linePx, zoom) / 2 + edgePx : between(pointPx, zoom) + edgePx,
  /** How the legend shows a file: as a line, or as a row of points or a bar where it holds nothing else. */
  swatch({ colour, parts }: Pick<DrawnFile, "colour" | "parts">): Swatch {
    const has = (shape: OwnShape): boolean => parts.some((part) => shapesIn(part).has(shape));
    const color = (t: Tokens): string => colourOf(t, colour);
    const dash = dashOf(colour);
    const isLine = has("line") || parts.length === 0;
    if (!isLine && has("point")) return { kind: "patterned", color, width: 4, pattern: [0, 3.5], cap: "round" };
    const look = { color, width: isLine ? 4 : 10 };
    return dash || !isLine
      ? { ...look, kind: "patterned", pattern: dash ?? [1, 0], cap: "butt" }
      : { ...look, kind: "solid" };
  },
};

const shapesKnown = new WeakMap<OwnPart, ReadonlySet<OwnShape>>();
function shapesIn(part: OwnPart): ReadonlySet<OwnShape> {
  const shapes = shapesKnown.get(part) ?? new Set(part.features.map(({ properties }) => properties.shape));
  shapesKnown.set(part, shapes);
  return shapes;
}

const shapeIs = (shape: OwnShape): ExpressionSpecification => ["==", ["get", "shape"], shape];

const lineOf = (
  id: string,
  source: string,
  shape: OwnShape,
  paint: LineLayerSpecification["paint"],
): LineLayerSpecification => ({
  id,
  type: "line",
  source,
  filter: shapeIs(shape),
  layout: { "line-join": "round", "line-cap": "round" },
  paint: paint ?? {},
});

const pointsOf = (id: string, source: string, paint: CircleLayerSpecification["paint"]): CircleLayerSpecification => ({
  id,
  type: "circle",
  source,
  filter: shapeIs("point"),
  paint: paint ?? {},
});

type PartLayers = Readonly<Record<"areas" | "edges" | "casings" | "lines" | "points" | "names", LayerSpecification[]>>;

/** The layers of a part, of the shapes that it holds alone: a large file has many parts, and each layer costs. */
function layersOf(t: Tokens, source: string, colour: number, part: OwnPart): PartLayers {
  const shapes = shapesIn(part);
  const color = colourOf(t, colour);
  const dash = dashOf(colour);
  const { route } = t.stroke;
  const only = (shape: OwnShape, layer: LayerSpecification): LayerSpecification[] => (shapes.has(shape) ? [layer] : []);
  const dashed = dash ? { "line-dasharray": [...dash] } : {};
  return {
    areas: only("area", {
      id: `${source}-areas`,
      type: "fill",
      source,
      filter: shapeIs("area"),
      paint: { "fill-color": color, "fill-opacity": 0.16 },
    }),
    edges: only(
      "area",
      lineOf(`${source}-edges`, source, "area", { "line-color": color, "line-width": outlinePx * route, ...dashed }),
    ),
    casings: only(
      "line",
      lineOf(`${source}-casings`, source, "line", {
        "line-color": t.label.place,
        "line-width": along(linePx, route, 2 * edgePx),
        "line-opacity": 0.7,
      }),
    ),
    lines: only(
      "line",
      lineOf(`${source}-lines`, source, "line", {
        "line-color": color,
        "line-width": along(linePx, route, 0),
        ...dashed,
      }),
    ),
    points: only(
      "point",
      pointsOf(`${source}-points`, source, {
        "circle-radius": along(pointPx, 1, 0),
        "circle-color": color,
        "circle-stroke-color": t.label.place,
        "circle-stroke-width": edgePx,
      }),
    ),
    names: only("point", {
      id: `${source}-names`,
      type: "symbol",
      source,
      minzoom: namedFrom,
      filter: shapeIs("point"),
      layout: {
        "text-field": ["get", "name"],
        "text-font": [...mapFonts.medium],
        "text-size": 11.5,
        "text-variable-anchor-offset": ownAnchors,
        "text-justify": "auto",
        "text-max-width": 9,
      },
      paint: { "text-color": t.label.place, "text-halo-color": t.label.halo, "text-halo-width": 1.5 },
    }),
  };
}

const kept = new WeakMap<OwnPart, { readonly key: readonly unknown[]; readonly layers: PartLayers }>();

/** The same layers for the same part: what compares styles need not look into them. */
function keptLayersOf(t: Tokens, source: string, colour: number, part: OwnPart): PartLayers {
  const key = [t, source, colour];
  const known = kept.get(part);
  if (known?.key.every((one, i) => one === key[i])) return known.layers;
  const layers = layersOf(t, source, colour, part);
  kept.set(part, { key, layers });
  return layers;
}

/** Whether the map names the points of a file. */
export const isNamed = ({ parts }: DrawnFile): boolean => parts.length <= mostNamed;

/** A large file in pixels. */
export const tileLook =
  (t: Tokens, colour: number): TileLookAt =>
  (zoom) => ({
    color: colourOf(t, colour),
    edge: t.label.place,
    linePx: between(linePx, zoom) * t.stroke.route,
    outlinePx: outlinePx * t.stroke.route,
    pointPx: between(pointPx, zoom),
    edgePx,
    dash: dashOf(colour),
  });

/** What is chosen or under the pointer, over all else of one's own of its shape. */
const marks = (t: Tokens) => {
  const source = "own-marked";
  const isChosen = (yes: number, no: number): ExpressionSpecification => ["match", ["get", "mark"], "chosen", yes, no];
  const color = [
    "match",
    ["%", ["get", "colour"], ownColours.length],
    ...ownColours.flatMap((name, i) => [i, t.own[name]]),
    t.own.a,
  ] as unknown as ExpressionSpecification;
  const { route } = t.stroke;
  return {
    lines: [
      lineOf("own-marked-glow", source, "line", {
        "line-color": t.route.halo,
        "line-width": along(linePx, route, 10),
        "line-opacity": isChosen(0.9, 0.6),
      }),
      lineOf("own-marked-casing", source, "line", {
        "line-color": t.label.place,
        "line-width": along(linePx, 1.4 * route, 3),
      }),
      lineOf("own-marked-lines", source, "line", { "line-color": color, "line-width": along(linePx, 1.4 * route, 0) }),
      lineOf("own-marked-edges", source, "area", {
        "line-color": t.label.place,
        "line-width": isChosen(3 * route, 2 * route),
      }),
    ],
    points: pointsOf("own-marked-points", source, {
      "circle-radius": along(pointPx, 1, 4),
      "circle-color": t.route.halo,
      "circle-opacity": 0.75,
      "circle-stroke-color": t.label.place,
      "circle-stroke-width": isChosen(2.4, 1.4),
    }),
  };
};

/** Nothing of one's own is marked: always the same object. */
const nothingMarked: FeatureCollection = { type: "FeatureCollection", features: [] };

/** A feature to be marked, and how. */
export type OwnMark = { readonly file: number; readonly index: number; readonly mark: "chosen" | "hovered" };

/** The features that are marked, each in all its pieces. Features stand in their parts in the order of the file. */
export function markedFeatures(files: readonly DrawnFile[], marked: readonly OwnMark[]): FeatureCollection {
  const features = marked.flatMap(({ file, index, mark }) =>
    files
      .filter(({ id, shown }) => id === file && shown)
      .flatMap(({ colour, parts }) =>
        parts
          .filter(({ features }) => {
            const [first, last] = [features[0], features.at(-1)];
            return first && last && first.properties.index <= index && index <= last.properties.index;
          })
          .flatMap((part) => part.features.filter(({ properties }) => properties.index === index))
          .map((feature) => ({ ...feature, properties: { ...feature.properties, mark, colour } })),
      ),
  );
  return features.length === 0 ? nothingMarked : { type: "FeatureCollection", features };
}

/**
 * The reader's own data as a part of a style; undefined where there are none.
 *
 * @param marked what is chosen and what is under the pointer
 * @param hasTiles whether the map can show squares of pixels, as the one that moves can; files and paper draw lines
 */
export function ownStyle(
  t: Tokens,
  files: readonly DrawnFile[],
  marked: FeatureCollection,
  hasTiles = false,
): OwnStyle | undefined {
  const shown = files.filter(({ shown, parts }) => shown && parts.length > 0);
  if (shown.length === 0) return undefined;
  const isLarge = ({ parts }: DrawnFile): boolean => hasTiles && parts.length > mostAsLines;
  const parts = shown.flatMap((file) =>
    file.parts.flatMap((part, i) => {
      // Of a large file the names alone are drawn by the map: they have to find room among all others.
      if (isLarge(file) && !(isNamed(file) && shapesIn(part).has("point"))) return [];
      const source = `own-${file.id}-${i}`;
      const layers = keptLayersOf(t, source, file.colour, part);
      return [{ source, part, layers: isLarge(file) ? { names: layers.names } : layers }];
    }),
  );
  // All of a large file lies below the routes: tens of thousands of points would hide them.
  const tiles = shown
    .filter(isLarge)
    .map((file) => tileStyle(file.id, `${file.parts.length} ${JSON.stringify(tileLook(t, file.colour)(0))}`));
  const all = (kind: keyof PartLayers): LayerSpecification[] =>
    parts.flatMap(({ layers }: { readonly layers: Partial<PartLayers> }) => layers[kind] ?? []);
  // Lines that lie on each other by the thousand would drown in their edges.
  const edged = parts.length > mostEdged ? [] : all("casings");
  const marking = marks(t);
  return {
    sources: {
      ...Object.fromEntries(
        parts.map(({ source, part }) => [source, { type: "geojson", data: part, buffer: bufferPx }]),
      ),
      ...Object.fromEntries(tiles.map(({ source, layer }) => [layer.source, source])),
      "own-marked": { type: "geojson", data: marked },
    },
    below: [
      ...all("areas"),
      ...all("edges"),
      ...edged,
      ...all("lines"),
      ...tiles.map(({ layer }) => layer),
      ...marking.lines,
    ],
    above: [marking.points, ...all("points")],
    names: all("names"),
  };
}
