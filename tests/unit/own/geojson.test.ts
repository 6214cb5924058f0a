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
});
