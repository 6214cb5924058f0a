import { featureFilter, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/content/load";
import { routeIds } from "../../../src/domain/ids";
import { buildStyle } from "../../../src/layers/buildStyle";
import { chosenFeatures } from "../../../src/layers/chosen";
import { routeFeatures } from "../../../src/layers/features";
import { type NodeId, nodeDiscs, nodeLegend, nodeLooks, nodeOf } from "../../../src/layers/nodes";
import { light } from "../../../src/theme/tokens";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };
const ground = { land: empty, borders: empty, lakes: empty, rivers: empty, labels: empty };
const routes = routeFeatures(atlas.routes, atlas.places.values());
const styleWith = (nodes: boolean) =>
  buildStyle({ tokens: light, language: "en", layers: routeIds, nodes, ground, routes });
const signOf = (id: string): NodeId => {
  const place = [...atlas.places.values()].find((one) => one.id === id);
  if (!place) throw new Error(`No place ${id}`);
  return nodeOf(place);
};

describe("the sign of a place", () => {
  test.each([
    ["aktau-port", "port"],
    ["poti", "port"],
    ["ceyhan-terminal", "terminal"],
    ["sangachal-terminal", "terminal"],
    ["dostyk", "gaugeBreak"],
    ["altynkol", "gaugeBreak"],
    ["akhalkalaki", "gaugeBreak"],
    ["boyuk-kesik", "borderCrossing"],
    ["btc-border-ge-tr", "borderCrossing"],
    ["moiynty", "main"],
    ["ganja", "main"],
    ["beskol", "stop"],
  ])("%s is a %s", (id, sign) => expect(signOf(id)).toBe(sign));

  test("differs from every other in more than colour", () => {
    const shapes = nodeLegend.map(({ id }) => {
      const { radius, fill, core } = nodeLooks[id];
      const isOpen = fill(light) === light.route.halo;
      return `${isOpen ? "open" : "full"}, ${core ? "cored" : "plain"}, ${radius > 1.3 ? "large" : "small"}`;
    });
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test("is explained by the legend as the map draws it, within its box", () => {
    for (const { id } of nodeLegend) {
      const discs = nodeDiscs(id, light);
      expect(discs[0]?.fill).toBe(nodeLooks[id].fill(light));
      expect(discs.length).toBe(nodeLooks[id].core ? 2 : 1);
      for (const { radius, edgeWidth } of discs) expect(radius + edgeWidth).toBeLessThanOrEqual(8);
    }
  });
});

describe("hidden places", () => {
  const ofPlaces = (nodes: boolean) =>
    styleWith(nodes).layers.filter((layer) => "source" in layer && layer.source === "places");

  test("leave neither signs nor names", () => {
    expect(ofPlaces(true).map(({ layout }) => layout?.visibility ?? "visible")).toEqual([
      "visible",
      "visible",
      "visible",
    ]);
    expect(new Set(ofPlaces(false).map(({ layout }) => layout?.visibility))).toEqual(new Set(["none"]));
  });

  test("leave a valid style with the same layers, so that the map changes no more than they", () => {
    expect(validateStyleMin(styleWith(false))).toEqual([]);
    expect(styleWith(false).layers.map(({ id }) => id)).toEqual(styleWith(true).layers.map(({ id }) => id));
  });
});

test("a chosen place is named once, and its neighbours as before", () => {
  const named = (id: string | null): readonly string[] => {
    const chosen = chosenFeatures([...atlas.places.values()].find((one) => one.id === id));
    const style = buildStyle({ tokens: light, language: "en", layers: routeIds, nodes: true, ground, routes, chosen });
    const data = { places: routes.places, chosen };
    return style.layers.flatMap((layer) => {
      if (layer.type !== "symbol" || (layer.source !== "places" && layer.source !== "chosen")) return [];
      const { filter } = featureFilter(layer.filter, `layers.${layer.id}.filter`);
      return data[layer.source].features.flatMap(({ properties }) =>
        filter({ zoom: 9 }, { type: 1, properties: properties ?? {} }) ? [String(properties?.id)] : [],
      );
    });
  };
  const usual = named(null);
  expect(usual).toContain("zhetygen");
  expect(new Set(usual).size).toBe(usual.length);
  expect([...named("zhetygen")].sort()).toEqual([...usual].sort());
});
