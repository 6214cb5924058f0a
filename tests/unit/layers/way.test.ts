import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { basemap } from "../../../src/content/basemap";
import { placeId, routeIds } from "../../../src/domain/ids";
import { distanceKm } from "../../../src/domain/network/sphere";
import type { Position } from "../../../src/domain/segment";
import { buildStyle } from "../../../src/layers/buildStyle";
import { routeFeatures } from "../../../src/layers/features";
import { laneOf } from "../../../src/layers/lanes";
import { drawnWay } from "../../../src/layers/wayFeatures";
import { themes } from "../../../src/theme/tokens";
import { bundledAtlas } from "../../content/bundled";

const atlas = bundledAtlas();
const routes = routeFeatures(atlas.routes, atlas.places.values());

function drawn(text: string, shown = [...routeIds]) {
  const stops = text.split("~").map((id) => placeId(id) ?? expect.fail(id));
  const way = drawnWay(atlas, stops, shown) ?? expect.fail(`no way ${text}`);
  const pieces = way.features.features.flatMap(({ geometry, properties }) =>
    geometry.type === "LineString"
      ? [
          {
            lane: Number(properties?.lane),
            line: geometry.coordinates.map(([lng = 0, lat = 0]): Position => [lng, lat]),
          },
        ]
      : [],
  );
  return { way, pieces };
}

const lengthOf = (line: readonly Position[]): number =>
  line.reduce((sum, at, i) => sum + distanceKm(line[i - 1] ?? at, at), 0);

describe("the band of a way", () => {
  test("ends where the way ends, within a segment too", () => {
    // Gori lies some 70 km into Tbilisi–Khashuri.
    const { pieces } = drawn("gori~khashuri");
    const whole = atlas.places.get(placeId("gori") ?? expect.fail())?.chainage[0]?.km ?? 0;
    expect(pieces).toHaveLength(1);
    expect(lengthOf(pieces[0]?.line ?? [])).toBeCloseTo(124.3 - whole, 0);
  });

  test("lies in the lanes of its lines, ramps and all", () => {
    const inLane = (route: keyof typeof routes) =>
      new Set(routes[route].features.map(({ properties }) => Number(properties?.lane)));
    const pipe = drawn("sangachal-terminal~ceyhan-terminal").pieces;
    expect(new Set(pipe.map(({ lane }) => lane))).toEqual(inLane("btc"));
    const ferry = drawn("kuryk-port~alat").pieces.map(({ lane }) => lane);
    expect(ferry).toContain(laneOf({ id: "middle-corridor.kuryk-port-alat", route: "middle-corridor" }));
  });

  test("lies under the railway that is shown where two share a track", () => {
    expect(drawn("dostyk~aktogay").pieces.map(({ lane }) => lane)).toEqual([0]);
    const beside = drawn("dostyk~aktogay", ["dostyk-moiynty"]).pieces.map(({ lane }) => lane);
    expect(Math.max(...beside)).toBe(laneOf({ id: "", route: "dostyk-moiynty" }));
  });

  test("marks its stops, and names them however small they are", () => {
    const { way } = drawn("siding-19~aktogay~poti");
    const stops = way.features.features.flatMap(({ properties }) => properties?.stop ?? []);
    expect(stops).toEqual(["end", "between", "end"]);
    const siding = way.places.features.find(({ properties }) => properties?.id === "siding-19");
    expect(siding?.properties?.rank).toBe(1);
  });

  test("is not there where no way leads", () => {
    const [dostyk, ceyhan] = [placeId("dostyk"), placeId("ceyhan-terminal")];
    expect(drawnWay(atlas, dostyk && ceyhan && [dostyk, ceyhan], routeIds)).toBeNull();
    expect(drawnWay(atlas, null, routeIds)).toBeNull();
  });

  test("makes a style that the engine accepts, with the same layers as without", async () => {
    const ground = await basemap("en");
    const styles = [undefined, drawn("dostyk~poti").way.features].map((way) =>
      buildStyle({ tokens: themes.dark, language: "en", layers: routeIds, nodes: true, ground, routes, way }),
    );
    for (const style of styles) expect(validateStyleMin(style)).toEqual([]);
    const [without, withWay] = styles.map(({ layers }) => layers.map(({ id }) => id));
    expect(withWay).toEqual(without);
  });
});
