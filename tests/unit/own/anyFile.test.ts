import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileJson, hostileText } from "../../hostile";
import { asCsv, asGeojson, asKml, lengths, made } from "./made";
import { type Read, readAll } from "./reading";

const names = ["a.geojson", "a.csv", "a.kml", "a.kmz", "a"] as const;
const name = fc.constantFrom(...names);
const formats = [
  ["GeoJSON", "a.geojson", asGeojson],
  ["CSV", "a.csv", asCsv],
  ["KML", "a.kml", asKml],
] as const;

const positionsIn = (value: unknown): readonly (readonly number[])[] => {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === "number" ? [value] : value.flatMap(positionsIn);
};

/** What holds of any reading. */
function isSound({ reading, drawn, kept }: Read): void {
  const indices = new Set(drawn.map(({ properties }) => properties.index));
  for (const { geometry } of drawn) {
    for (const [lng = Number.NaN, lat = Number.NaN, ...rest] of "coordinates" in geometry
      ? positionsIn(geometry.coordinates)
      : [])
      expect(Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && rest.length === 0).toBe(true);
  }
  if (!reading.ok) {
    expect(drawn).toEqual([]);
    if (!reading.isFigures) expect(reading.faultCount).toBeGreaterThan(0);
    return;
  }
  const { summary } = reading;
  expect(indices.size).toBe(summary.kept);
  expect(summary.faults.length).toBe(Math.min(100, summary.faultCount));
  for (const { detail, line } of summary.faults) {
    expect(detail?.length ?? 0).toBeLessThanOrEqual(80);
    expect(line ?? 1).toBeGreaterThan(0);
  }
  for (const index of indices) expect(kept.feature(index)?.index).toBe(index);
  expect(kept.find({ text: "", from: 0, count: 1_000_000 }).total).toBe(summary.kept);
}

const told = ({ reading, drawn }: Read) => ({ reading, drawn });

describe("any file", () => {
  test("is read or refused: bytes", async () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((one) => new Uint8Array(one));
    await fc.assert(
      fc.asyncProperty(bytes, name, async (content, called) => isSound(await readAll(content, called))),
      { numRuns: 2_000 },
    );
  });

  test("is read or refused: texts that mean harm, in what begins like each format", async () => {
    const begins = fc.constantFrom(
      "",
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","geometry":{"type":"Point","coordinates":[',
      "name,lat,lon\n",
      "wkt\n",
      "<kml><Placemark><name>",
      "<kml><Placemark><LineString><coordinates>",
      "PK\u0003\u0004",
    );
    await fc.assert(
      fc.asyncProperty(begins, fc.array(hostileText, { maxLength: 4 }), name, async (begin, texts, called) =>
        isSound(await readAll(begin + texts.join("\n"), called)),
      ),
      { numRuns: 2_000 },
    );
  });

  test("is read or refused: JSON that is no GeoJSON where it says it is", async () => {
    const features = fc.array(
      fc.oneof(
        hostileJson,
        fc.record({ type: fc.constant("Feature"), properties: hostileJson, geometry: hostileJson }),
        fc.record({
          type: fc.constant("Feature"),
          geometry: fc.record({
            type: fc.constantFrom("Point", "LineString", "Polygon", "MultiPolygon", "GeometryCollection"),
            coordinates: hostileJson,
          }),
        }),
      ),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(features, hostileJson, async (list, crs) => {
        const read = await readAll(JSON.stringify({ type: "FeatureCollection", crs, features: list }), "a.geojson");
        isSound(read);
        if (read.reading.ok) expect(read.reading.summary.kept).toBeLessThanOrEqual(list.length);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe.each(formats)("a made file of %s", (_, called, write) => {
  test("keeps every good feature, and counts every bad one with its line", async () => {
    await fc.assert(
      fc.asyncProperty(made, async (rows) => {
        const { text, lines } = write(rows);
        const read = await readAll(text, called);
        isSound(read);
        const good = rows.flatMap(({ bad, lng, lat }, index) => (bad ? [] : [{ index, at: [lng, lat] }]));
        const points = read.drawn.map(({ properties, geometry }) => ({
          index: properties.index,
          at: "coordinates" in geometry ? geometry.coordinates.map(Number) : [],
        }));
        expect(points).toEqual(good);
        const { reading } = read;
        const faults = reading.ok ? reading.summary.faults : reading.isFigures ? [] : reading.faults;
        expect(faults.map(({ kind, line, feature }) => ({ kind, line, feature }))).toEqual(
          rows.flatMap(({ bad }, i) => (bad ? [{ kind: bad, line: lines[i], feature: i + 1 }] : [])),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("reads the same wherever it is cut into pieces", async () => {
    await fc.assert(
      fc.asyncProperty(made, lengths, async (rows, pieces) => {
        const { text } = write(rows);
        expect(told(await readAll(text, called, pieces))).toEqual(told(await readAll(text, called)));
      }),
      { numRuns: 500 },
    );
  });

  test("reads the same wherever it is cut, when it is damaged too; and never more than it holds", async () => {
    await fc.assert(
      fc.asyncProperty(
        made,
        lengths,
        fc.array(
          fc.tuple(fc.nat(2_000), fc.constantFrom("", '"', "{", "}", "]", ",", "\n", "<", ">", "\\", "&", "x")),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        fc.nat(400),
        async (rows, pieces, blows, cutOff) => {
          let text = write(rows).text;
          for (const [at, sign] of blows)
            text = text.slice(0, at % text.length) + sign + text.slice((at % text.length) + 1);
          if (cutOff < text.length / 2) text = text.slice(0, text.length - cutOff);
          const whole = await readAll(text, called);
          isSound(whole);
          expect(new Set(whole.drawn.map(({ properties }) => properties.index)).size).toBeLessThanOrEqual(rows.length);
          expect(told(await readAll(text, called, pieces))).toEqual(told(whole));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("loses no more than the features around a slip", async () => {
    await fc.assert(
      fc.asyncProperty(made, fc.nat(), fc.nat(100), async (rows, which, where) => {
        const { text } = write(rows);
        const lines = text.split("\n");
        // A row of the list, after whatever head the format has.
        const row = 2 + (which % rows.length);
        const start = lines.slice(0, row - 1).join("\n").length + 1;
        const at = start + Math.floor(((lines[row - 1]?.length ?? 1) * where) / 101);
        const slipped = text.slice(0, at) + text.slice(at + 1);
        const good = rows.filter(({ bad }) => !bad).length;
        const { drawn } = await readAll(slipped, called);
        expect(drawn.length).toBeGreaterThanOrEqual(good - 2);
      }),
      { numRuns: 500 },
    );
  });
});
