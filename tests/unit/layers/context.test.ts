import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { basemap } from "../../../src/content/basemap";
import { contextIds, routeIds } from "../../../src/domain/ids";
import { buildStyle } from "../../../src/layers/buildStyle";
import { contextFeatures, contextNear } from "../../../src/layers/contextFeatures";
import { contextLegend } from "../../../src/layers/contextLegend";
import { routeFeatures } from "../../../src/layers/features";
import { nearestPx } from "../../../src/layers/nearestPx";
import { swatchStrokes } from "../../../src/layers/swatch";
import { themes } from "../../../src/theme/tokens";
import { bundledAtlas } from "../../content/bundled";

const atlas = bundledAtlas();
const drawn = contextFeatures(atlas.context, contextIds, "en", atlas.segments.values());

describe("the lines beside the routes", () => {
  test("are drawn below every route, in a style that holds", async () => {
    const style = buildStyle({
      tokens: themes.light,
      language: "en",
      layers: routeIds,
      nodes: true,
      ground: await basemap("en"),
      routes: routeFeatures(atlas.routes, atlas.places.values()),
      context: drawn,
    });
    expect(validateStyleMin(style)).toEqual([]);
    const order = style.layers.map(({ id }) => id);
    expect(order.indexOf("context-power")).toBeLessThan(order.indexOf("baku-supsa-halo"));
  });

  test("speak the language of the map, and only of the shown layers", () => {
    const georgian = contextFeatures(atlas.context, ["green-corridor"], "ka", atlas.segments.values()).features;
    expect(georgian.map(({ properties }) => properties?.name)).toContain("ყაზახეთი – აზერბაიჯანი");
    expect(new Set(georgian.flatMap(({ properties }) => properties?.id ?? [])).size).toBe(3);
  });

  test.each([3, 4, 5, 6, 7])("at zoom %i are named where the name crosses no route", (zoom) => {
    const routes = [...atlas.segments.values()].map(({ line }) => line.map(([lng, lat]) => [lng, lat]));
    const named = drawn.features.filter(({ properties }) => properties?.from <= zoom && zoom < properties?.before);
    expect(new Set(named.map(({ properties }) => properties?.name)).size).toBeGreaterThan(7);
    const near = named.flatMap(({ geometry, properties }) =>
      geometry.type === "LineString"
        ? geometry.coordinates.flatMap(([lng = 0, lat = 0]) =>
            routes.some((route) => nearestPx(route, { lng, lat }, zoom) < 15)
              ? [`${properties?.name} at ${lng} ${lat}`]
              : [],
          )
        : [],
    );
    expect(near).toEqual([]);
  });

  test("are hit where they run, and nowhere else", () => {
    // Half-way from Astana to Petropavl.
    expect(contextNear(drawn, { lng: 70.3, lat: 53.05 }, 5, 8)).toBe("transit-corridors.tar-northern");
    expect(contextNear(drawn, { lng: 60, lat: 53 }, 5, 8)).toBeNull();
  });

  test("differ in the legend without colour", () => {
    const looks = Object.values(contextLegend)
      .flat()
      .map(({ swatch }) => JSON.stringify(swatchStrokes(swatch, themes.light).map(({ cap, dash }) => [cap, dash])));
    expect(new Set(looks).size).toBe(looks.length);
  });
});
