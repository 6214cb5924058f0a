import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLines } from "../../../geo/import/readLines";
import { routeIds } from "../../../src/domain/ids";
import type { Position } from "../../../src/domain/segment";
import { atlas, imported, refusal } from "./importing";
import { chance, clutter, fileOf, surveyed, surveyedRow, torn } from "./tracks";

const line = surveyed(atlas, "dostyk-moiynty.balkhash-moiynty");
const refuse = (text: string): string => refusal("dostyk-moiynty", text);
const geometry = (type: string, coordinates: unknown, more: object = {}): string =>
  JSON.stringify({ type, coordinates, ...more });

describe("a file that is no heap of tracks is refused, saying", () => {
  test.each([
    ["that it is empty", "  \n", "the file: is empty"],
    ["on which line it is not JSON", '{"type":\n"LineString",\n"coordinates": [[1, 2], oops]}', "line 3: is not JSON"],
    ["that it ends too early", '{"type": "LineString",\n "coordinates": [[1, 2]', "line 2: is not JSON"],
    ["that it is no object", "[1, 2]", "the file: is JSON, but no GeoJSON object"],
    ["that Overpass wrote it", '{"version": 0.6, "elements": []}', "osmtogeojson"],
    ["that it is TopoJSON", '{"type": "Topology", "objects": {}}', "is TopoJSON"],
    ["that it has no type", '{"name": "x"}', 'without a "type"'],
    ["which types are none", geometry("Line", []), 'has the type "Line"'],
    ["what it holds instead of lines", geometry("Point", [75, 46]), "holds 1 × Point, and no LineString"],
    ["that it holds nothing", '{"type": "FeatureCollection", "features": []}', "holds no geometry at all"],
    [
      "where a position is none",
      geometry("LineString", [
        [75, 46],
        [75, null],
      ]),
      "coordinates[1]: is [75,null], not [longitude, latitude]",
    ],
    ["where a line is too short", geometry("LineString", [[75, 46]]), "coordinates: is a line of 1 positions"],
    ["where a list is missing", '{"type": "FeatureCollection"}', "without a list of features"],
    [
      "another coordinate system",
      geometry("LineString", line, { crs: { type: "name", properties: { name: "EPSG:32643" } } }),
      '"EPSG:32643", not WGS 84',
    ],
  ])("%s", (_, text, said) => {
    expect(refuse(text)).toContain(said);
  });

  test("and one that says it is in WGS 84 is none of these", () => {
    for (const name of ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
      expect(refuse(geometry("LineString", line, { crs: { type: "name", properties: { name } } }))).toMatch(/^took/);
  });

  test("how many positions are too many", () => {
    const read = readLines(geometry("LineString", line), 100);
    expect(read.ok ? [] : read.problems.map(({ what }) => what)).toEqual([
      "has more than 100 positions; cut it to the surroundings of the route",
    ]);
  });
});

describe("tracks that lie wrong are refused, saying", { timeout: 60_000 }, () => {
  test("that latitude comes first", () => {
    for (const route of routeIds) {
      const [segment] = atlas.layers.get(route) ?? [];
      const turned = surveyed(atlas, segment?.id ?? "").map(([lng, lat]): Position => [lat, lng]);
      expect(refusal(route, fileOf([turned])), route).toContain("gives latitude before longitude");
    }
  });

  test("that they are projected, and how", () => {
    const mercator = line.map(
      ([lng, lat]): Position => [
        (lng * Math.PI * 6_378_137) / 180,
        Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 6_378_137,
      ],
    );
    expect(refuse(JSON.stringify({ type: "LineString", coordinates: mercator }))).toContain("Web Mercator (EPSG:3857)");
    const metres = line.map(([lng, lat]): Position => [500_000 + (lng - 75) * 78_000, lat * 111_000]);
    expect(refuse(JSON.stringify({ type: "LineString", coordinates: metres }))).toContain("another coordinate system");
  });

  test("how far from the route they are", () => {
    expect(refuse(fileOf([surveyed(atlas, "btc.ge")]))).toMatch(/lies elsewhere: .* is \d+ km from the route/);
  });

  test("how long a gap is, and between which positions and places", () => {
    expect(refuse(fileOf(torn(line, Math.floor(line.length / 2), 1.3)))).toMatch(
      /^dostyk-moiynty\.balkhash-moiynty: there is a gap of 1\.\d\d km from 7\d\.\d{4}, 4\d\.\d{4} to 7\d\.\d{4}, 4\d\.\d{4}, between "[a-z-]+" and "[a-z-]+"$/,
    );
  });

  const station = atlas.places.find(({ id }) => id === "sarykum-balkhash")?.position ?? [0, 0];
  /** The track with a bow around a station, three kilometres away from it. */
  const past = line.map(([lng, lat]): Position => [lng, lat + 0.03 * Math.exp(-(((lng - station[0]) / 0.1) ** 2))]);

  test("which place they miss, and by how much", () => {
    expect(refuse(fileOf([past]))).toMatch(
      /the nearest line is \d\.\d\d km from "sarykum-balkhash" at .*; 1\.5 km are allowed there/,
    );
  });

  test("that a branch leads to a place and back", () => {
    const fork = past.reduce((best, at) => (Math.abs(at[0] - station[0]) < Math.abs(best[0] - station[0]) ? at : best));
    expect(refuse(fileOf([past, [fork, station]]))).toMatch(
      /the tracks run a loop of [5-7]\.\d\d km back to .*, by "sarykum-balkhash"/,
    );
  });

  test("that a part is all they have", () => {
    expect(refuse(fileOf([line.slice(0, 200)]))).toContain("is not covered: the file has but a part of it");
  });

  test("that the only way between two places is a way round", () => {
    const middle = Math.floor(line.length / 2);
    const [before, after] = torn(line, middle, 2);
    const [a, b] = [before?.at(-1), after?.[0]];
    if (!before || !after || !a || !b) throw new Error("torn in two");
    const detour: Position[] = [a, [a[0], a[1] - 0.8], [b[0], b[1] - 0.8], b];
    expect(refuse(fileOf([before, detour, after]))).toMatch(
      /only round by \d+ km or more, though they lie .* km apart/,
    );
  });
});

test("whatever a file holds, the answer is a line or reasons", { timeout: 120_000 }, () => {
  const nested = fc.letrec((tie) => ({
    shape: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({
        type: fc.constantFrom("LineString", "MultiLineString", "Point", "Polygon"),
        coordinates: fc.jsonValue(),
      }),
      fc.record({
        type: fc.constant("LineString"),
        coordinates: fc.array(fc.tuple(fc.double({ min: 70, max: 80 }), fc.double({ min: 44, max: 48 })), {
          minLength: 2,
        }),
      }),
      fc.record({ type: fc.constant("LineString"), coordinates: fc.array(fc.tuple(fc.double(), fc.double())) }),
      fc.record({ type: fc.constant("Feature"), geometry: tie("shape") }),
      fc.record({ type: fc.constant("GeometryCollection"), geometries: fc.array(tie("shape")) }),
      fc.record({ type: fc.constant("FeatureCollection"), features: fc.array(tie("shape")), crs: fc.jsonValue() }),
      fc.jsonValue(),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        nested.shape.map((value) => JSON.stringify(value) ?? ""),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const result = imported("dostyk-moiynty", text);
        expect(result.ok ? result.lines.length : result.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 120 },
  );
});

test("any part of a track with any clutter is taken or refused, never half", { timeout: 120_000 }, () => {
  const whole = surveyedRow(atlas, "dostyk-moiynty", "sayak-balkhash balkhash-moiynty");
  fc.assert(
    fc.property(fc.nat(whole.length - 3), fc.integer({ min: 2, max: whole.length }), fc.nat(), (from, long, seed) => {
      const part = whole.slice(from, from + long);
      if (part.length < 10) return;
      const result = imported("dostyk-moiynty", fileOf([part, ...clutter(part, chance(seed))]));
      if (result.ok) for (const { line: found } of result.lines) expect(found.length).toBeGreaterThan(10);
      else for (const { what } of result.problems) expect(what.length).toBeGreaterThan(10);
    }),
    { numRuns: 12 },
  );
});
