import type { LayerSpecification, SourceSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { Map as Engine } from "maplibre-gl";
import { expect, test } from "vitest";
import { type RouteId, routeIds } from "../../../src/domain/ids";
import { buildStyle } from "../../../src/layers/buildStyle";
import { styleChanges } from "../../../src/map/styleChanges";
import { type ThemeId, themes } from "../../../src/theme/tokens";

const empty = (): FeatureCollection => ({ type: "FeatureCollection", features: [] });
const ground = { land: empty(), borders: empty(), lakes: empty(), rivers: empty(), labels: empty() };
const routes = {
  "middle-corridor": empty(),
  "dostyk-moiynty": empty(),
  btc: empty(),
  "baku-supsa": empty(),
  places: empty(),
};
const styleOf = (theme: ThemeId, layers: readonly RouteId[], language: "en" | "ru" = "en", data = routes) =>
  buildStyle({ tokens: themes[theme], language, layers, nodes: true, ground, routes: data });

/** Writes down what the engine is told, and does to a style what the engine would do to its own. */
function applied(before: StyleSpecification, after: StyleSpecification) {
  const changes = styleChanges(before, after);
  if (!changes) return null;
  const drawn = structuredClone(before);
  const layer = (id: string) => {
    const found = drawn.layers.find((one) => one.id === id);
    if (!found) throw new Error(`no layer ${id}`);
    return found;
  };
  const put = (part: "layout" | "paint") => (id: string, name: string, value: unknown) => {
    const bag: Record<string, unknown> = { ...layer(id)[part] };
    if (value === undefined) delete bag[name];
    else bag[name] = value;
    Object.assign(layer(id), { [part]: bag });
  };
  const told: string[] = [];
  const engine = {
    setLayoutProperty: put("layout"),
    setPaintProperty: put("paint"),
    addSource: (name: string, source: SourceSpecification) => Object.assign(drawn.sources, { [name]: source }),
    removeSource(name: string) {
      if (drawn.layers.some((one) => "source" in one && one.source === name)) throw new Error(`${name} is in use`);
      delete drawn.sources[name];
    },
    addLayer(added: LayerSpecification, above?: string) {
      const at = above === undefined ? drawn.layers.length : drawn.layers.indexOf(layer(above));
      drawn.layers.splice(at, 0, added);
    },
    removeLayer: (id: string) => drawn.layers.splice(drawn.layers.indexOf(layer(id)), 1),
    setFilter: (id: string, filter: unknown) => Object.assign(layer(id), { filter }),
    getSource: (name: string) => ({
      setData(data: FeatureCollection) {
        told.push(name);
        Object.assign(drawn.sources[name] ?? {}, { data });
      },
      setTiles(tiles: string[]) {
        told.push(name);
        Object.assign(drawn.sources[name] ?? {}, { tiles });
      },
    }),
  };
  for (const change of changes) change(engine as unknown as Engine);
  return { drawn, count: changes.length, newData: told };
}

/** An absent bag and an empty one say the same. */
const plain = (style: StyleSpecification) =>
  style.layers.map((layer) => ({ ...layer, layout: layer.layout ?? {}, paint: layer.paint ?? {} }));

test("hiding a route turns its layers off, and touches no data", () => {
  const [before, after] = [styleOf("light", routeIds), styleOf("light", ["btc"])];
  const result = applied(before, after);
  expect(result && plain(result.drawn)).toEqual(plain(after));
  expect(result?.newData).toEqual([]);
});

test("another theme and another language arrive whole", () => {
  const [before, after] = [styleOf("light", routeIds), styleOf("dark", ["btc", "baku-supsa"], "ru")];
  const result = applied(before, after);
  expect(result && plain(result.drawn)).toEqual(plain(after));
  expect(result?.count).toBeGreaterThan(20);
});

test("only the source whose data is another gets it", () => {
  const after = styleOf("light", routeIds, "en", { ...routes, places: empty() });
  expect(applied(styleOf("light", routeIds), after)?.newData).toEqual(["places"]);
});

test("the same style changes nothing", () => {
  expect(styleChanges(styleOf("light", ["btc"]), styleOf("light", ["btc"]))).toEqual([]);
});

test("layers and sources that come and go are put in their places and taken out, and touch no other's data", () => {
  const source = { type: "geojson", data: empty() } as const;
  const lineOf = (id: string): LayerSpecification => ({ id, type: "line", source: "more" });
  const plainStyle = styleOf("light", routeIds);
  const [first, ...others] = plainStyle.layers;
  if (!first) throw new Error("A style has layers");
  const more = {
    ...plainStyle,
    sources: { ...plainStyle.sources, more: source },
    layers: [first, lineOf("more-casing"), lineOf("more-line"), ...others, lineOf("more-top")],
  };
  for (const [before, after] of [
    [plainStyle, more],
    [more, plainStyle],
  ] as const) {
    const result = applied(before, after);
    expect(result && plain(result.drawn)).toEqual(plain(after));
    expect(result && Object.keys(result.drawn.sources).sort()).toEqual(Object.keys(after.sources).sort());
    expect(result?.newData).toEqual([]);
  }
});

test("a style whose layers or sources are others under their names is left to the engine", () => {
  const style = styleOf("light", routeIds);
  expect(styleChanges(style, { ...style, layers: [...style.layers].reverse() })).toBeNull();
  expect(styleChanges(style, { ...style, sources: { ...style.sources, btc: { type: "vector" } } })).toBeNull();
});

test("squares of pixels are asked for under another address, and made anew for nothing less", () => {
  const withTiles = (tiles: string, tileSize = 512): StyleSpecification => ({
    version: 8,
    sources: { squares: { type: "raster", tiles: [tiles], tileSize } },
    layers: [{ id: "squares", type: "raster", source: "squares" }],
  });
  const after = withTiles("own-tiles://1/{z}/{x}/{y}?2");
  expect(applied(withTiles("own-tiles://1/{z}/{x}/{y}?1"), after)).toMatchObject({
    drawn: after,
    newData: ["squares"],
  });
  expect(applied(after, withTiles("own-tiles://1/{z}/{x}/{y}?2"))).toMatchObject({ drawn: after, newData: [] });
  expect(applied(after, withTiles("own-tiles://1/{z}/{x}/{y}?3", 256))).toBeNull();
});
