import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { routeIds } from "../../../src/domain/ids";
import type { OwnPart, OwnShape } from "../../../src/domain/ownData";
import { buildStyle } from "../../../src/layers/buildStyle";
import { type DrawnFile, markedFeatures, ownStyle, tileLook } from "../../../src/layers/own";
import { ownNear } from "../../../src/layers/ownHit";
import { mostParts, withinLimit } from "../../../src/layers/ownLimit";
import { tileAddress, tileOf } from "../../../src/layers/ownTiles";
import { themeIds, themes } from "../../../src/theme/tokens";

const empty: FeatureCollection = { type: "FeatureCollection", features: [] };
const ground = { land: empty, borders: empty, lakes: empty, rivers: empty, labels: empty };
const routes = { "middle-corridor": empty, "dostyk-moiynty": empty, btc: empty, "baku-supsa": empty, places: empty };

type Thing = readonly [index: number, shape: OwnShape, geometry: Geometry];
const point = (index: number, lng: number, lat: number): Thing => [
  index,
  "point",
  { type: "Point", coordinates: [lng, lat] },
];
const line = (index: number, ...coordinates: [number, number][]): Thing => [
  index,
  "line",
  { type: "LineString", coordinates },
];
const area = (index: number, ...rings: [number, number][][]): Thing => [
  index,
  "area",
  { type: "Polygon", coordinates: rings },
];
const square = (west: number, south: number, side: number): [number, number][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const partOf = (...things: readonly Thing[]): OwnPart => ({
  type: "FeatureCollection",
  features: things.map(([index, shape, geometry]) => ({
    type: "Feature",
    properties: { index, name: `No ${index}`, shape },
    geometry,
  })),
});
const fileOf = (id: number, ...parts: readonly OwnPart[]): DrawnFile => ({ id, colour: id - 1, shown: true, parts });
const styleOf = (files: readonly DrawnFile[], theme: (typeof themeIds)[number] = "light") =>
  buildStyle({
    tokens: themes[theme],
    language: "en",
    layers: routeIds,
    nodes: true,
    ground,
    routes,
    own: ownStyle(themes[theme], files, markedFeatures(files, [])),
  });
const all = partOf(point(0, 50, 40), line(1, [50, 40], [51, 40]), area(2, square(50, 40, 1)));

describe("own data in the map's style", () => {
  test.each(themeIds)("are valid in the %s theme, also dashed beyond the last colour", (theme) => {
    expect(validateStyleMin(styleOf([fileOf(1, all), fileOf(8, all)], theme))).toEqual([]);
  });

  test("lie above the ground and below the lines of routes, points above those, names below the names of places", () => {
    const ids = styleOf([fileOf(1, all)]).layers.map(({ id }) => id);
    const order = [
      "borders",
      "own-1-0-areas",
      "own-1-0-lines",
      "btc-line",
      "own-1-0-points",
      "own-1-0-names",
      "place-names",
    ];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
  });

  test("have the layers of the shapes that they hold, and the same ones as long as nothing of theirs changes", () => {
    const file = fileOf(1, partOf(line(0, [50, 40], [51, 40])));
    const own = ({ layers }: ReturnType<typeof styleOf>) => layers.filter(({ id }) => id.startsWith("own-1-"));
    const [one, other] = [own(styleOf([file])), own(styleOf([file, fileOf(2, all)]))];
    expect(one.map(({ id }) => id)).toEqual(["own-1-0-casings", "own-1-0-lines"]);
    expect(one.every((layer, i) => layer === other[i])).toBe(true);
  });

  test("are not there while they are hidden", () => {
    expect(ownStyle(themes.light, [{ ...fileOf(1, all), shown: false }], empty)).toBeUndefined();
  });
});

describe("a large file", () => {
  const large = (...things: readonly Thing[]): DrawnFile =>
    fileOf(1, ...Array.from({ length: 9 }, () => partOf(...things)));
  const live = (file: DrawnFile, theme: (typeof themeIds)[number] = "light") =>
    ownStyle(themes[theme], [file], markedFeatures([file], []), true);
  const tilesOf = (file: DrawnFile, theme?: (typeof themeIds)[number]): string => {
    const source = live(file, theme)?.sources["own-1-tiles"];
    return (source?.type === "raster" && source.tiles?.[0]) || "";
  };
  const lines = large(line(0, [50, 40], [51, 40]));
  const ids = (layers: readonly { readonly id: string }[] = []) => layers.map(({ id }) => id);

  test("is drawn in pixels on the map, and as lines in files", () => {
    expect(ids(live(lines)?.below)).toContain("own-1-tiles");
    expect(Object.keys(live(lines)?.sources ?? {})).toEqual(["own-1-tiles", "own-marked"]);
    expect(ids(styleOf([lines]).layers)).toContain("own-1-8-lines");
    expect(ids(styleOf([lines]).layers)).not.toContain("own-1-tiles");
  });

  test.each(themeIds)("is valid in the %s theme", (theme) => {
    const own = live(large(point(0, 50, 40), line(1, [50, 40], [51, 40])), theme);
    const style = buildStyle({
      tokens: themes[theme],
      language: "en",
      layers: routeIds,
      nodes: true,
      ground,
      routes,
      own,
    });
    expect(validateStyleMin(style)).toEqual([]);
  });

  test("of points lies below the routes, which it would hide, and its names stay names up to some fifty thousand", () => {
    const style = live(large(point(0, 50, 40)));
    expect(ids(style?.below)).toContain("own-1-tiles");
    expect(ids(style?.above)).toEqual(["own-marked-points"]);
    expect(ids(style?.names)).toHaveLength(9);
    const largest = fileOf(1, ...Array.from({ length: 31 }, () => partOf(point(0, 50, 40))));
    expect(ids(live(largest)?.names)).toEqual([]);
    expect(Object.keys(live(largest)?.sources ?? {})).toEqual(["own-1-tiles", "own-marked"]);
  });

  test("is asked for anew when more of it has come, and in another theme", () => {
    const more = { ...lines, parts: [...lines.parts, ...lines.parts] };
    expect(tilesOf(more)).not.toBe(tilesOf(lines));
    expect(tilesOf(lines, "dark")).not.toBe(tilesOf(lines));
  });

  test("names in each address the square that the worker is to draw, in pixels of the screen", () => {
    const address = tilesOf(lines).replace("{z}", "7").replace("{x}", "84").replace("{y}", "47");
    const asked = tileAddress(address);
    expect(asked).toEqual({ file: 1, z: 7, x: 84, y: 47 });
    const look = tileLook(themes.light, 8);
    const [one, two] = [1, 2].map((ratio) => asked && tileOf(asked, ratio, look));
    expect(one).toMatchObject({ z: 7, x: 84, y: 47, side: 512 });
    expect(two?.side).toBe(1024);
    expect(two?.look.linePx).toBeCloseTo(2 * (one?.look.linePx ?? 0));
    expect(two?.look.dash).toEqual(one?.look.dash?.map((length) => 2 * length));
    for (const other of ["https://example.org/1/7/84/47", "own-tiles://x/7/84/47?", ""])
      expect(tileAddress(other)).toBeNull();
  });
});

test("what is chosen is marked in all its pieces, wherever its parts lie", () => {
  const file = fileOf(
    3,
    partOf(line(0, [50, 40], [51, 40]), line(1, [51, 40], [52, 40])),
    partOf(line(1, [52, 40], [53, 41])),
  );
  const { features } = markedFeatures([file], [{ file: 3, index: 1, mark: "chosen" }]);
  expect(features.map(({ properties }) => properties)).toEqual(
    Array.from({ length: 2 }, () => ({ index: 1, name: "No 1", shape: "line", mark: "chosen", colour: 2 })),
  );
  expect(markedFeatures([file], [])).toBe(markedFeatures([], []));
});

describe("a press on own data", () => {
  const at = (lng: number, lat: number) => ({ lng, lat });
  const found = (files: readonly DrawnFile[], lng: number, lat: number, reach = 8) =>
    ownNear(files, at(lng, lat), 6, reach)?.index ?? null;

  test("takes what is under it: a point before a line, a line before an area", () => {
    const files = [fileOf(1, all)];
    expect(found(files, 50, 40)).toBe(0);
    expect(found(files, 50.5, 40)).toBe(1);
    expect(found(files, 50.5, 40.5)).toBe(2);
    expect(found(files, 49, 39)).toBeNull();
  });

  test("takes the nearest within reach, a finger from farther away", () => {
    // At zoom 6 a px is 0.011° of longitude.
    const files = [fileOf(1, partOf(line(0, [50, 40], [50, 41]), line(1, [50.3, 40], [50.3, 41])))];
    expect(found(files, 50.08, 40.5)).toBe(0);
    expect(found(files, 50.23, 40.5)).toBe(1);
    expect(found(files, 50.14, 40.5, 3)).toBeNull();
    expect(found(files, 50.14, 40.5, 14)).toBe(0);
  });

  test("falls through the hole of an area, and through what is hidden", () => {
    const holed = fileOf(1, partOf(area(0, square(50, 40, 4), square(51, 41, 2))));
    expect(found([holed], 50.5, 40.5)).toBe(0);
    expect(found([holed], 52, 42)).toBeNull();
    expect(found([{ ...holed, shown: false }], 50.5, 40.5)).toBeNull();
  });

  test("takes the file that is drawn on top", () => {
    const files = [fileOf(1, partOf(point(4, 50, 40))), fileOf(2, partOf(point(7, 50, 40)))];
    expect(found(files, 50, 40)).toBe(7);
  });
});

test("a vector picture draws the files that it has room for, and says which it has not", () => {
  const large = fileOf(1, ...Array.from({ length: mostParts.moving + 1 }, (_, i) => partOf(point(i, 50, 40))));
  const { drawn, left } = withinLimit([large, fileOf(2, all), { ...fileOf(3, all), shown: false }], mostParts.moving);
  expect([drawn, left].map((files) => files.map(({ id }) => id))).toEqual([[2], [1]]);
});
