import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/content/load";
import { routeIds } from "../../../src/domain/ids";
import { clickableLayers, drawingOrder, legend, routeLayers } from "../../../src/layers";
import { buildStyle } from "../../../src/layers/buildStyle";
import { dostykMoiyntyBefore } from "../../../src/layers/dostykMoiynty";
import { routeFeatures } from "../../../src/layers/features";
import { laneOf } from "../../../src/layers/lanes";
import { lineOffset } from "../../../src/layers/offset";
import { themeIds, themes } from "../../../src/theme/tokens";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;
const routes = routeFeatures(atlas.routes, atlas.places.values());
const empty: FeatureCollection = { type: "FeatureCollection", features: [] };
const ground = { land: empty, borders: empty, lakes: empty, rivers: empty, labels: empty };
const styleOf = (theme: (typeof themeIds)[number], layers = [...routeIds], nodes = true) =>
  buildStyle({ tokens: themes[theme], language: "ru", layers, nodes, ground, routes });

describe("the map's style", () => {
  test.each(themeIds)("is valid in the %s theme", (theme) => {
    expect(validateStyleMin(styleOf(theme))).toEqual([]);
  });

  test("draws the line before its second track as one stroke, and everything else alike", () => {
    const usual = styleOf("light");
    const drawnAs = { "dostyk-moiynty": dostykMoiyntyBefore };
    const before = buildStyle({
      tokens: themes.light,
      language: "ru",
      layers: [...routeIds],
      nodes: true,
      ground,
      routes,
      drawnAs,
    });
    expect(validateStyleMin(before)).toEqual([]);
    const idsOf = ({ layers }: typeof usual) => layers.map(({ id }) => id);
    expect(idsOf(usual).filter((id) => !idsOf(before).includes(id))).toEqual(["dostyk-moiynty-between"]);
    const others = ({ layers }: typeof usual) => layers.filter(({ id }) => !id.startsWith("dostyk-moiynty"));
    expect(others(before)).toEqual(others(usual));
  });

  test("draws only the lines of the layers that are shown", () => {
    const ids = styleOf("light", ["btc"])
      .layers.filter(({ layout }) => layout?.visibility !== "none")
      .map(({ id }) => id);
    expect(ids).toContain("btc-line");
    expect(ids.filter((id) => id.startsWith("corridor-") || id.startsWith("dostyk"))).toEqual([]);
  });

  test("differs in single properties, not in its layers, when routes or the theme change", () => {
    const ids = (style: ReturnType<typeof styleOf>) => style.layers.map(({ id, type }) => `${id} ${type}`);
    expect(ids(styleOf("light", ["btc"]))).toEqual(ids(styleOf("light")));
    expect(ids(styleOf("dark", []))).toEqual(ids(styleOf("light")));
  });

  test("holds every layer that a pointer may hit", () => {
    const ids = styleOf("light").layers.map(({ id }) => id);
    for (const id of clickableLayers) expect(ids).toContain(id);
  });

  test("names and draws every route once", () => {
    expect([...drawingOrder].sort()).toEqual([...routeIds].sort());
    expect(legend.map(({ layer }) => layer)).toEqual([...routeIds]);
    for (const id of routeIds) expect(routeLayers[id].id).toBe(id);
  });

  test("tells each pair of routes apart by more than colour", () => {
    const looks = Object.values(routeLayers).flatMap((layer) =>
      layer.legend.map(({ swatch }) => `${swatch.kind} ${swatch.kind === "solid" ? swatch.width : ""}`),
    );
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("lines in a shared corridor", () => {
  const turkey = { id: "btc.tr", route: "btc" } as const;
  const supsa = { id: "baku-supsa.az", route: "baku-supsa" } as const;
  const railway = { id: "middle-corridor.alat-yevlakh", route: "middle-corridor" } as const;

  test("stand side by side at every zoom", () => {
    for (const zoom of [3, 4, 6, 8, 10]) {
      expect(Math.abs(lineOffset(turkey, zoom))).toBeGreaterThan(2);
      expect(lineOffset(supsa, zoom)).toBe(-lineOffset(turkey, zoom));
      expect(lineOffset(railway, zoom)).toBeCloseTo(0);
    }
  });

  test("leave and reach their terminals on the true place", () => {
    for (const route of ["btc", "baku-supsa", "dostyk-moiynty"] as const) {
      const lanes = routes[route].features.map(({ properties }) => Math.abs(properties?.lane));
      expect(lanes[0]).toBeLessThan(0.2);
      expect(lanes.at(-1)).toBeLessThan(0.2);
      expect(Math.max(...lanes)).toBe(Math.abs(laneOf({ id: "", route })));
    }
  });

  test("have no hole where one drawn piece follows another", () => {
    for (const route of routeIds) {
      const lines = routes[route].features.map(({ geometry }) =>
        geometry.type === "LineString" ? geometry.coordinates : [],
      );
      for (const segment of atlas.routes.get(route) ?? []) {
        const mine = lines.filter((_, i) => routes[route].features[i]?.properties?.id === segment.id);
        expect(mine[0]?.[0]?.map((n) => n.toFixed(4))).toEqual(segment.line[0]?.map((n) => n.toFixed(4)));
        expect(mine.length).toBeGreaterThan(0);
      }
    }
  });
});
