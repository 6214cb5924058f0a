import type { LayerSpecification, SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as Engine, GeoJSONSource, RasterTileSource } from "maplibre-gl";

type Bag = Readonly<Record<string, unknown>>;
type Change = (engine: Engine) => void;

/** The parts of the engine's methods that take any property by name; the style is valid by test. */
type Setter = (layer: string, name: string, value: unknown, options: { validate: false }) => void;
const unchecked = { validate: false } as const;

/** Properties and filters are small; what is large, the data, is compared by identity alone. */
const isSame = (before: unknown, after: unknown): boolean =>
  before === after || JSON.stringify(before) === JSON.stringify(after);

function propertyChanges(before: Bag = {}, after: Bag = {}): readonly (readonly [name: string, value: unknown])[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !isSame(before[name], after[name])).map((name) => [name, after[name]]);
}

const filterOf = (layer: LayerSpecification) => ("filter" in layer ? layer.filter : undefined);
const sourceOf = (layer: LayerSpecification) => ("source" in layer ? layer.source : undefined);

/** What turns one layer into the other; null where the engine has to make it anew. */
function layerChanges(before: LayerSpecification, after: LayerSpecification): readonly Change[] | null {
  if (before === after) return [];
  const isOther =
    before.id !== after.id ||
    before.type !== after.type ||
    sourceOf(before) !== sourceOf(after) ||
    before.minzoom !== after.minzoom ||
    before.maxzoom !== after.maxzoom;
  if (isOther) return null;
  const { id } = after;
  return [
    ...propertyChanges(before.layout, after.layout).map(
      ([name, value]): Change =>
        (engine) =>
          (engine.setLayoutProperty as Setter).call(engine, id, name, value, unchecked),
    ),
    ...propertyChanges(before.paint, after.paint).map(
      ([name, value]): Change =>
        (engine) =>
          (engine.setPaintProperty as Setter).call(engine, id, name, value, unchecked),
    ),
    ...(isSame(filterOf(before), filterOf(after))
      ? []
      : [(engine: Engine) => void engine.setFilter(id, filterOf(after), unchecked)]),
  ];
}

/** What gives a source new data; null where it is to be made anew. */
function dataChange(name: string, before: SourceSpecification, after: SourceSpecification): Change | null {
  if (before.type === "geojson" && after.type === "geojson") {
    const [{ data: _, ...rest }, { data, ...next }] = [before, after];
    return isSame(rest, next) ? (engine) => void engine.getSource<GeoJSONSource>(name)?.setData(data) : null;
  }
  if (before.type !== "raster" || after.type !== "raster") return null;
  const { tiles = [] } = after;
  return isSame({ ...before, tiles }, after)
    ? (engine) => void engine.getSource<RasterTileSource>(name)?.setTiles(tiles)
    : null;
}

const dataOf = (source: SourceSpecification): unknown =>
  source.type === "geojson" ? source.data : "tiles" in source ? source.tiles?.join() : undefined;

/** New data for the sources that have it, and sources that come and go; null where one is of another make than before. */
function sourceChanges(before: StyleSpecification, after: StyleSpecification) {
  const [data, come]: [Change[], Change[]] = [[], []];
  for (const [name, next] of Object.entries(after.sources)) {
    const old = before.sources[name];
    if (!old) come.push((engine) => void engine.addSource(name, next));
    if (!old || old === next) continue;
    const change = dataChange(name, old, next);
    if (!change) return null;
    if (dataOf(old) !== dataOf(next)) data.push(change);
  }
  const gone = Object.keys(before.sources).filter((name) => !(name in after.sources));
  return {
    data,
    come,
    go: gone.map(
      (name): Change =>
        (engine) =>
          void engine.removeSource(name),
    ),
  };
}

/** Layers that come, go and stay; null where those that stay do not keep their order. */
function layerOrder(before: StyleSpecification, after: StyleSpecification) {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  const ids = new Set(after.layers.map(({ id }) => id));
  const stay = before.layers.filter(({ id }) => ids.has(id));
  const staying = after.layers.filter(({ id }) => old.has(id));
  if (stay.some(({ id }, i) => id !== staying[i]?.id)) return null;
  const come = after.layers.flatMap((layer, i): Change[] =>
    old.has(layer.id) ? [] : [(engine) => void engine.addLayer(layer, after.layers[i + 1]?.id)],
  );
  const gone = before.layers.filter(({ id }) => !ids.has(id));
  return {
    stay: staying.map((next, i) => [stay[i] ?? next, next] as const),
    // From the topmost down: each is put below one that stands already.
    come: come.reverse(),
    go: gone.map(
      ({ id }): Change =>
        (engine) =>
          void engine.removeLayer(id),
    ),
  };
}

/**
 * What turns one drawn style into another, property by property and layer by layer. The engine's own comparison walks
 * through all inline data and copies it: 300 ms for ten thousand segments, at every press on a switch.
 *
 * @returns null where a layer or a source is to be made anew under its old name, or layers change places
 */
export function styleChanges(before: StyleSpecification, after: StyleSpecification): readonly Change[] | null {
  const sources = sourceChanges(before, after);
  const order = layerOrder(before, after);
  if (!sources || !order) return null;
  const layers = order.stay.map(([old, next]) => layerChanges(old, next));
  if (layers.some((changes) => changes === null)) return null;
  return [
    ...order.go,
    ...sources.go,
    ...sources.data,
    ...sources.come,
    ...order.come,
    ...layers.flatMap((changes) => changes ?? []),
  ];
}
