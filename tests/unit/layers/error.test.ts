import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { booleanPointInPolygon, destination, polygon } from "@turf/turf";
import { describe, expect, test } from "vitest";
import { errorBand } from "../../../src/layers/errorBand";
import { errorOfView } from "../../../src/layers/errorFeatures";
import { hatch } from "../../../src/layers/hatch";
import { defaultView } from "../../../src/state/view";
import { themes } from "../../../src/theme/tokens";
import { bundledAtlas } from "../../content/bundled";

const atlas = bundledAtlas();
const view = { ...defaultView, error: true };
const bandOf = (id: string) => {
  const drawn = errorOfView({ ...view, selection: { kind: "segment", id } }, atlas);
  const area = drawn?.features.find(({ properties }) => properties?.area);
  if (!area || (area.geometry.type !== "Polygon" && area.geometry.type !== "MultiPolygon")) throw new Error("no band");
  return { type: "Feature", properties: {}, geometry: area.geometry } as const;
};

describe("how far off lines may be", () => {
  test("is drawn where the view asks for it alone", () => {
    expect(errorOfView(defaultView, atlas)).toBeUndefined();
  });

  test("is a band of the stated error on either side, in kilometres on the ground", { timeout: 60_000 }, () => {
    const route = atlas.routes.get("btc") ?? [];
    const band = bandOf("btc.tr");
    for (const { line, errorKm } of route) {
      // Clear of the ends, where a neighbour's band may be wider.
      for (const [lng, lat] of line.slice(6, -6)) {
        const inside = [0, 45, 90, 135, 180, 225, 270, 315].map((bearing) =>
          booleanPointInPolygon(destination([lng, lat], 0.94 * errorKm, bearing, { units: "kilometers" }), band),
        );
        expect(inside).not.toContain(false);
      }
    }
    const [terminal] = route[0]?.line ?? [];
    const error = route[0]?.errorKm ?? 0;
    const behind = destination([...(terminal ?? [])], 1.05 * error, 135, { units: "kilometers" });
    expect(booleanPointInPolygon(behind, band)).toBe(false);
  });

  test("is that of the selected route, else of all that are shown, and the same for the same view", {
    timeout: 60_000,
  }, () => {
    const routesOf = (asked: Parameters<typeof errorOfView>[0]) => [
      ...new Set(errorOfView(asked, atlas)?.features.map(({ properties }) => properties?.route)),
    ];
    expect(routesOf({ ...view, selection: { kind: "route", id: "baku-supsa" } })).toEqual(["baku-supsa"]);
    expect(
      routesOf({ ...view, layers: ["dostyk-moiynty", "btc"], selection: { kind: "place", id: "aktau-port" } }),
    ).toEqual(["dostyk-moiynty", "btc"]);
    const two = { ...view, layers: ["btc"] as const };
    expect(errorOfView(two, atlas)).toBe(errorOfView({ ...two }, atlas));
  });

  test.each(["light", "dark", "contrast"] as const)("is sound style in %s", (theme) => {
    const style = {
      version: 8 as const,
      sources: { error: { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } } },
      layers: [...errorBand(themes[theme])],
    };
    expect(validateStyleMin(style)).toEqual([]);
  });
});

test("a hatch lies inside its area and leaves out its hole", () => {
  const square = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  const hole = [
    [4, 4],
    [6, 4],
    [6, 6],
    [4, 6],
    [4, 4],
  ];
  const strokes = hatch([square, hole], 0.5 / 360, 45);
  expect(strokes.length).toBeGreaterThan(20);
  const area = polygon([square, hole]);
  for (const { line } of strokes) {
    const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = line;
    for (const part of [0.01, 0.25, 0.5, 0.75, 0.99])
      expect(booleanPointInPolygon([x1 + (x2 - x1) * part, y1 + (y2 - y1) * part], area)).toBe(true);
  }
});
