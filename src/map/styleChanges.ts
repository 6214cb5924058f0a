import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Map as Engine, GeoJSONSource } from "maplibre-gl";

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

/** New data for the sources that have it; null where a source is another one than before. */
function sourceChanges(before: StyleSpecification, after: StyleSpecification): readonly Change[] | null {
  const names = Object.keys(after.sources);
  if (names.length !== Object.keys(before.sources).length) return null;
  const changes: Change[] = [];
  for (const name of names) {
    const [old, next] = [before.sources[name], after.sources[name]];
    if (old?.type !== "geojson" || next?.type !== "geojson") return null;
    const [{ data: oldData, ...oldRest }, { data, ...rest }] = [old, next];
    if (!isSame(oldRest, rest)) return null;
    if (oldData !== data) changes.push((engine) => void engine.getSource<GeoJSONSource>(name)?.setData(data));
  }
  return changes;
}

/**
 * What turns one drawn style into another, property by property. The engine's own comparison walks through all
 * inline data and copies it: 300 ms for ten thousand segments, at every press on a switch.
 *
 * @returns null where the styles differ in more than properties, filters and data
 */
export function styleChanges(before: StyleSpecification, after: StyleSpecification): readonly Change[] | null {
  const sources = sourceChanges(before, after);
  if (!sources || before.layers.length !== after.layers.length) return null;
  const layers = after.layers.map((layer, i) => {
    const old = before.layers[i];
    return old ? layerChanges(old, layer) : null;
  });
  return layers.some((changes) => changes === null)
    ? null
    : [...sources, ...layers.flatMap((changes) => changes ?? [])];
}
