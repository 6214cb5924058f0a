import { lineString, pointToLineDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkAtlas } from "../../../geo/checks";
import { compileLines } from "../../../geo/files";
import { routes } from "../../../geo/input";
import { readLand } from "../../../geo/steps/naturalEarth";
import type { RouteId } from "../../../src/domain/ids";
import type { Position } from "../../../src/domain/segment";
import { atlas, imported, input, linesOf } from "./importing";
import { chance, clutter, fileOf, pieces, shuffled, surveyed, surveyedRow, torn } from "./tracks";

const land = readLand();
const railway: RouteId = "dostyk-moiynty";
const track = surveyedRow(atlas, railway, "dostyk-aktogay aktogay-sayak sayak-balkhash balkhash-moiynty");
const last = surveyed(atlas, `${railway}.balkhash-moiynty`);
const seeds = fc.integer({ min: 1, max: 2 ** 31 });

const kmFrom = (at: Position, line: readonly Position[]): number =>
  pointToLineDistance([...at], lineString(line.map(([lng, lat]) => [lng, lat])), { units: "kilometers" });

/** With what an import found, compiled as the build compiles it. */
function compiledWith(lines: ReturnType<typeof linesOf>) {
  const byRoute = new Map(routes.map(({ route }) => [route, lines.filter((line) => line.route === route)]));
  return compileLines(input, byRoute).atlas;
}

// Each case is an import: some tenths of a second.
describe("an imported line", { timeout: 120_000 }, () => {
  test("is the same however its track is cut, turned round, shuffled and repeated", () => {
    const whole = linesOf(railway, fileOf([last]));
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, howMany) => {
        const random = chance(seed);
        const cut = pieces(last, random, howMany);
        const twice = [...cut, ...pieces(last, random, 3)];
        expect(linesOf(railway, fileOf(shuffled(twice, random)))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("passes every station within the error that it states, whatever lies beside its track", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = chance(seed);
        const beside = clutter(last, random).flatMap((line) => (line.length > 20 ? pieces(line, random, 12) : [line]));
        const lines = linesOf(railway, fileOf(shuffled([...pieces(last, random, 40), ...beside], random)));
        for (const { id, line, errorKm } of lines) {
          const stations = atlas.places.filter(({ chainage }) => chainage.some(({ segment }) => segment === id));
          expect(stations.length).toBeGreaterThan(2);
          // Its stations lie up to 120 m beside the track, and the second track as much again as tracks are apart.
          expect(errorKm, `seed ${seed}`).toBeLessThanOrEqual(0.3);
          for (const { id: place, position } of stations)
            expect(kmFrom(position, line), `${place}, seed ${seed}`).toBeLessThanOrEqual(errorKm);
          // It is the track, or the one beside it: no yard, no branch.
          for (const at of line.slice(3, -3)) expect(kmFrom(at, last), `seed ${seed}`).toBeLessThan(0.13);
        }
      }),
      { numRuns: 12 },
    );
  });

  test("bridges what a careless cut leaves open", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: last.length - 20 }),
        fc.double({ min: 0.02, max: 0.14, noNaN: true }),
        (at, km) => {
          const [line] = linesOf(railway, fileOf(torn(last, at, km)));
          for (const position of line?.line.slice(2, -2) ?? []) expect(kmFrom(position, last)).toBeLessThan(0.06);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("is one for both routes on a track, and leaves all others as they were", () => {
    const lines = linesOf("middle-corridor", fileOf([track]));
    const now = compiledWith(lines);
    const [corridor, second] = [now.layers.get("middle-corridor") ?? [], now.layers.get(railway) ?? []];
    expect(corridor.slice(0, 3).flatMap(({ line }) => line.slice(1))).toEqual(
      second.flatMap(({ line }) => line.slice(1)),
    );
    expect(second.map(({ method, errorKm }) => [method, errorKm <= 0.3])).toEqual(second.map(() => ["surveyed", true]));
    expect(corridor.slice(3)).toEqual(atlas.layers.get("middle-corridor")?.slice(3));
    expect(now.layers.get("btc")).toEqual(atlas.layers.get("btc"));
    expect(checkAtlas(now, land)).toEqual([]);
  });

  test("covers whole segments alone, and a shared track for both routes or for neither", () => {
    const result = imported(railway, fileOf([surveyedRow(atlas, railway, "dostyk-aktogay aktogay-sayak")]));
    if (!result.ok) throw new Error("refused");
    expect(result.lines.map(({ id }) => id)).toEqual([`${railway}.dostyk-aktogay`, "middle-corridor.dostyk-aktogay"]);
    expect(result.stays.find(({ segment }) => segment === `${railway}.aktogay-sayak`)?.why).toBe(
      'it is one track with middle-corridor.aktogay-balkhash, and the file lacks that from "sayak" to "tagynkara"',
    );
  });

  test("of the whole corridor takes every railway, and no sea", () => {
    const rails = (atlas.layers.get("middle-corridor") ?? []).filter(({ mode }) => mode === "rail");
    const rows: string[][] = [];
    let end = "";
    for (const { id, from, to } of rails) {
      const name = id.slice("middle-corridor.".length);
      if (from === end) rows.at(-1)?.push(name);
      else rows.push([name]);
      end = to;
    }
    const lines = linesOf(
      "middle-corridor",
      fileOf(rows.map((row) => surveyedRow(atlas, "middle-corridor", row.join(" ")))),
    );
    expect(new Set(lines.map(({ id }) => id))).toEqual(
      new Set([...rails, ...(atlas.layers.get(railway) ?? [])].map(({ id }) => id)),
    );
    for (const { id, errorKm } of lines) expect(errorKm, id).toBeLessThanOrEqual(0.3);
    expect(checkAtlas(compiledWith(lines), land)).toEqual([]);
  });

  test.each([
    ["btc", "az ge tr"],
    ["baku-supsa", "az ge"],
  ] as const)("of %s is cut where it crosses the borders", (route, names) => {
    const lines = linesOf(route, fileOf([surveyedRow(atlas, route, names)]));
    expect(lines.map(({ id }) => id)).toEqual(names.split(" ").map((name) => `${route}.${name}`));
    expect(lines.map(({ errorKm }) => errorKm)).toEqual(lines.map(() => 1));
    expect(checkAtlas(compiledWith(lines), land)).toEqual([]);
  });

  test("of one country meets its neighbours where they end, and they stay", () => {
    const lines = linesOf("btc", fileOf([surveyed(atlas, "btc.ge")]));
    const now = compiledWith(lines).layers.get("btc") ?? [];
    const before = atlas.layers.get("btc") ?? [];
    expect(now.map(({ method }) => method)).toEqual(["places", "surveyed", "places"]);
    expect([now[0], now[2]]).toEqual([before[0], before[2]]);
    expect(now[1]?.line[0]).toEqual(before[0]?.line.at(-1));
  });

  test("reads collections, lines in several parts and heights", () => {
    const collection = {
      type: "GeometryCollection",
      geometries: [{ type: "MultiLineString", coordinates: [last.map(([lng, lat]) => [lng, lat, 400])] }],
    };
    expect(linesOf(railway, JSON.stringify(collection))).toEqual(linesOf(railway, fileOf([last])));
  });
});
