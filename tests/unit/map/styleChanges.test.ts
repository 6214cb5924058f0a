import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
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
    setFilter: (id: string, filter: unknown) => Object.assign(layer(id), { filter }),
    getSource: (name: string) => ({
      setData(data: FeatureCollection) {
        told.push(name);
        Object.assign(drawn.sources[name] ?? {}, { data });
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

test("a style with another layer or source is left to the engine", () => {
  const style = styleOf("light", routeIds);
  expect(styleChanges(style, { ...style, layers: style.layers.slice(1) })).toBeNull();
  expect(styleChanges(style, { ...style, layers: [...style.layers].reverse() })).toBeNull();
  expect(styleChanges(style, { ...style, sources: { ...style.sources, more: { type: "vector" } } })).toBeNull();
});
