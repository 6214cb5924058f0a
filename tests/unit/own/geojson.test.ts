import { describe, expect, test } from "vitest";
import { readAll } from "./reading";

const point = (name: string, coordinates: unknown = [50, 40]) =>
  JSON.stringify({ type: "Feature", properties: { name }, geometry: { type: "Point", coordinates } });
const collection = (...features: readonly string[]) =>
  `{"type": "FeatureCollection", "features": [\n${features.join(",\n")}\n]}\n`;

const namesIn = async (text: string, lengths?: readonly number[]) =>
  (await readAll(text, "some.geojson", lengths)).drawn.map(({ properties }) => properties.name);
const faultsIn = async (text: string) => {
  const { reading } = await readAll(text, "some.geojson");
  if (!reading.ok) return reading.isFigures ? [] : reading.faults;
  return reading.summary.faults;
};

describe("GeoJSON", () => {
  test("keeps the good features around a bad one, and tells its line and number", async () => {
    const text = collection(point("a"), point("b", ["x", 1]), point("c", [400, 1]), point("d"));
    expect(await namesIn(text)).toEqual(["a", "d"]);
    expect(await faultsIn(text)).toEqual([
      { kind: "badPosition", line: 3, feature: 2, detail: '["x",1]' },
      { kind: "outOfRange", line: 4, feature: 3, detail: "[400,1]" },
    ]);
  });

  test("keeps what stands before the place where the file breaks off", async () => {
    const text = collection(point("a"), point("b"), point("c")).slice(0, -40);
    expect(await namesIn(text)).toEqual(["a", "b"]);
    expect(await faultsIn(text)).toMatchObject([{ kind: "syntax", line: 4, feature: 3 }]);
  });

  test.each([
    ["a bracket that was forgotten", point("b").slice(0, -1)],
    ["a bracket too many", `${point("b")}}`],
    ["a quote that was forgotten", point("b").replace('"b"', '"b')],
    ["a comma too many", point("b").replace('"b"', '"b",')],
    ["a word that is none of JSON", point("b").replace("50", "NaN")],
  ])("goes on behind %s", async (_, bad) => {
    const text = collection(point("a"), bad, point("c"), point("d"));
    expect(await namesIn(text)).toEqual(["a", "c", "d"]);
    expect((await faultsIn(text))[0]).toMatchObject({ kind: "syntax", feature: 2 });
  });

  test("reads one value after the other", async () => {
    expect(await namesIn(`${point("a")}\n${point("b")}\n`)).toEqual(["a", "b"]);
    expect(await namesIn(`\u001E${point("a")}\n\u001E${point("b")}\n`)).toEqual(["a", "b"]);
  });

  test("reads a single feature, and a bare geometry", async () => {
    expect(await namesIn(point("a"))).toEqual(["a"]);
    const { drawn } = await readAll('{"type":"LineString","coordinates":[[1,2],[3,4,5]]}', "");
    expect(drawn.map(({ geometry }) => geometry)).toEqual([
      {
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      },
    ]);
  });

  test("draws each geometry of a collection as the same feature, and closes rings", async () => {
    const geometry = {
      type: "GeometryCollection",
      geometries: [
        { type: "Point", coordinates: [1, 2] },
        {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
            ],
          ],
        },
      ],
    };
    const { drawn, reading, kept } = await readAll(JSON.stringify({ type: "Feature", geometry, properties: {} }), "");
    expect(drawn.map(({ properties }) => properties)).toEqual([
      { index: 0, name: "", shape: "point" },
      { index: 0, name: "", shape: "area" },
    ]);
    expect(drawn[1]?.geometry).toMatchObject({ coordinates: [{ length: 4 }] });
    expect(reading).toMatchObject({ ok: true, summary: { kept: 1, shapes: { point: 1, line: 0, area: 1 } } });
    expect(kept.feature(0)).toMatchObject({ shape: "area", bounds: [0, 0, 1, 2] });
  });

  test.each([
    ["noGeometry", null],
    ["noGeometry", { type: "LineString", coordinates: [] }],
    ["unknownGeometry", { type: "Circle", coordinates: [1, 2] }],
    ["tooFewPositions", { type: "LineString", coordinates: [[1, 2]] }],
    [
      "tooFewPositions",
      {
        type: "Polygon",
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    ],
    ["badPosition", { type: "Point", coordinates: [1, "2"] }],
    ["badPosition", { type: "Point", coordinates: 5 }],
    ["outOfRange", { type: "Point", coordinates: [5_000_000, 4_000_000] }],
  ])("tells %s of %j", async (kind, geometry) => {
    expect(await faultsIn(JSON.stringify({ type: "Feature", geometry }))).toMatchObject([{ kind, feature: 1 }]);
  });

  test("tells of another reference system, before the features or after them", async () => {
    const named = (name: string) => JSON.stringify({ type: "name", properties: { name } });
    const text = (crs: string) => `{"type":"FeatureCollection","features":[${point("a")}],"crs":${crs}}`;
    expect(await faultsIn(text(named("EPSG:3857")))).toMatchObject([
      { kind: "otherReferenceSystem", detail: "EPSG:3857" },
    ]);
    for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
      expect(await faultsIn(text(named(name)))).toEqual([]);
  });

  test("sees figures for what they are, and other JSON too", async () => {
    for (const text of ['{"figures": [{"subject": "btc"}]}', '[{"segment":"btc.tr","value":1}]'])
      expect((await readAll(text, "a.json")).reading).toEqual({ ok: false, isFigures: true });
    expect(await faultsIn('{"type":"Topology","objects":{}}')).toMatchObject([
      { kind: "unknownFormat", detail: "Topology" },
    ]);
    expect(await faultsIn('{"type":"FeatureCollection","features":[]}')).toMatchObject([{ kind: "empty" }]);
  });

  test("keeps what a feature says, as text, and finds it", async () => {
    const properties = { Имя: " Порт  Баку ", berths: 7, open: true, none: null, list: [1, { a: "b" }] };
    const text = collection(
      point("Aktau"),
      JSON.stringify({ type: "Feature", id: 12, properties, geometry: { type: "Point", coordinates: [49.9, 40.4] } }),
    );
    const { kept } = await readAll(text, "a.geojson");
    expect(kept.feature(1)).toEqual({
      index: 1,
      name: "Порт Баку",
      shape: "point",
      bounds: [49.9, 40.4, 49.9, 40.4],
      properties: [
        { key: "id", value: "12" },
        { key: "Имя", value: " Порт  Баку " },
        { key: "berths", value: "7" },
        { key: "open", value: "true" },
        { key: "list", value: '[1,{"a":"b"}]' },
      ],
    });
    expect(kept.feature(2)).toBeNull();
    expect(kept.find({ text: "БАКУ", from: 0, count: 5 })).toEqual({
      total: 1,
      rows: [{ index: 1, name: "Порт Баку", shape: "point" }],
    });
    expect(kept.find({ text: "", from: 1, count: 5 })).toMatchObject({ total: 2, rows: [{ index: 1 }] });
  });

  test("comes in parts that are small, however large a feature is", async () => {
    const zigzag = Array.from({ length: 45_000 }, (_, i) => [i / 1_000, i % 2]);
    const text = collection(
      ...Array.from({ length: 25_000 }, (_, i) => point(String(i))),
      JSON.stringify({ type: "Feature", geometry: { type: "LineString", coordinates: zigzag } }),
    );
    const { parts, drawn, reading } = await readAll(text, "a.geojson");
    const sizes = parts.map(({ features }) =>
      features.reduce(
        (sum, { geometry }) => sum + (geometry.type === "LineString" ? geometry.coordinates.length : 1),
        0,
      ),
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10_000);
    expect(reading).toMatchObject({ ok: true, summary: { kept: 25_001 } });
    const pieces = drawn.filter(({ properties }) => properties.index === 25_000);
    expect(pieces.length).toBe(5);
    const positions = pieces.flatMap(({ geometry }) => (geometry.type === "LineString" ? geometry.coordinates : []));
    expect(positions.filter((one, i) => one.join() !== positions[i - 1]?.join())).toEqual(zigzag);
  });
});
