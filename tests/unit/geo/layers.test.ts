import { readFileSync } from "node:fs";
import { lineString, pointToLineDistance } from "@turf/turf";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAtlas } from "../../../geo/checks";
import type { Atlas } from "../../../geo/compile";
import { compileLines, readAllImported, readInput } from "../../../geo/files";
import { readLand } from "../../../geo/steps/naturalEarth";
import { layerText, placesText } from "../../../geo/steps/serialise";
import { type RouteId, routeIds } from "../../../src/domain/ids";
import type { Segment } from "../../../src/domain/segment";

let atlas: Atlas;
beforeAll(() => {
  atlas = compileLines(readInput("."), readAllImported(".")).atlas;
});

const layer = (route: RouteId): readonly Segment[] => atlas.layers.get(route) ?? [];
const placeById = (id: string) => {
  const found = atlas.places.find((place) => place.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
};

const order: Readonly<Record<RouteId, readonly string[]>> = {
  "middle-corridor": `dostyk-aktogay aktogay-balkhash balkhash-moiynty moiynty-zhezkazgan zhezkazgan-saksaulskaya
    saksaulskaya-shalkar shalkar-beyneu beyneu-mangystau mangystau-aktau-port aktau-port-alat alat-yevlakh yevlakh-ganja
    ganja-boyuk-kesik boyuk-kesik-tbilisi tbilisi-khashuri khashuri-samtredia samtredia-poti poti-constanta
    khorgos-altynkol altynkol-almaty almaty-shu shu-moiynty mangystau-kuryk-port kuryk-port-alat samtredia-batumi
    tbilisi-marabda marabda-akhalkalaki akhalkalaki-kars kars-erzurum erzurum-sivas sivas-kayseri kayseri-ankara
    ankara-istanbul istanbul-kapikule`.split(/\s+/),
  "dostyk-moiynty": ["dostyk-aktogay", "aktogay-sayak", "sayak-balkhash", "balkhash-moiynty"],
  btc: ["az", "ge", "tr"],
  "baku-supsa": ["az", "ge"],
};

describe("the drawn routes", () => {
  test.each(routeIds)("%s has its segments in order", (route) => {
    expect(layer(route).map((segment) => segment.id)).toEqual(order[route].map((name) => `${route}.${name}`));
  });

  test("pass every check", () => {
    expect(checkAtlas(atlas, readLand())).toEqual([]);
  });

  test("are what is committed", () => {
    for (const [route, segments] of atlas.layers)
      expect(layerText(segments) === readFileSync(`geo/layers/${route}.geojson`, "utf8"), route).toBe(true);
    expect(placesText(atlas.places) === readFileSync("geo/places.json", "utf8"), "places.json").toBe(true);
  });

  test("cross each border on land between the stations on either side of it", () => {
    const at = (id: string, segment: string) =>
      placeById(id).chainage.find((one) => one.segment === `middle-corridor.${segment}`)?.km ?? Number.NaN;
    const crossed = layer("middle-corridor").flatMap(({ id, borders = [] }) =>
      borders.map((border) => ({ id, border })),
    );
    expect(crossed.map(({ id, border: { from, to } }) => `${id} ${from} ${to}`)).toEqual([
      "middle-corridor.boyuk-kesik-tbilisi az ge",
      "middle-corridor.khorgos-altynkol cn kz",
      "middle-corridor.akhalkalaki-kars ge tr",
    ]);
    const [toGeorgia = Number.NaN, toKazakhstan = Number.NaN, toTurkiye = Number.NaN] = crossed.map(
      ({ border }) => border.km,
    );
    expect(toGeorgia).toBeLessThan(at("gardabani", "boyuk-kesik-tbilisi"));
    expect(toKazakhstan).toBeLessThan(at("altynkol", "khorgos-altynkol"));
    expect(toTurkiye).toBeGreaterThan(at("kartsakhi", "akhalkalaki-kars"));
    expect(toTurkiye).toBeLessThan(at("canbazlar", "akhalkalaki-kars"));
  });

  test("have coordinates of at most five decimals", () => {
    for (const segments of atlas.layers.values())
      for (const { line } of segments)
        for (const degrees of line.flat()) expect(String(degrees)).toMatch(/^\d+(\.\d{1,5})?$/);
  });

  test("share one line where they share the track", () => {
    const [corridor, railway] = [layer("middle-corridor"), layer("dostyk-moiynty")];
    const main = corridor.slice(0, 3).flatMap((segment) => segment.line.slice(1));
    const track = railway.flatMap((segment) => segment.line.slice(1));
    expect(main).toEqual(track);
  });

  test("say how they were drawn: the wider the gaps, the larger the error", () => {
    const error = (id: string) => layer("middle-corridor").find((segment) => segment.id === id)?.errorKm ?? 0;
    expect(error("middle-corridor.yevlakh-ganja")).toBeLessThan(error("middle-corridor.zhezkazgan-saksaulskaya"));
    expect(error("middle-corridor.zhezkazgan-saksaulskaya")).toBeLessThan(error("middle-corridor.erzurum-sivas"));
    expect(error("middle-corridor.erzurum-sivas")).toBeLessThan(error("middle-corridor.aktau-port-alat"));
  });
});

describe("Dostyk–Moiynty", () => {
  const named =
    `dostyk siding-19 km-276 zhalanashkol siding-16 koktuma akshi km-185 zhaipak beskol siding-8-alakol saikan
    siding-5-alakol sarykum-alakol siding-2-alakol aktogay-east aktogay siding-4-balkhash zhaksybulak siding-3-balkhash
    sholkyzyl siding-2-balkhash siding-1-balkhash sayak tagynkara ashchyozek akzhaidak tokyrau orta-deresin balkhash-2
    balkhash kokdombak sarykum-balkhash buirek moiynty`.split(/\s+/);

  test("has its 33 stations and 2 halts on the line, in order, with kilometres that rise", () => {
    expect(named).toHaveLength(35);
    const segments = layer("dostyk-moiynty");
    const whole = lineString(segments.flatMap((segment) => segment.line.map(([lng, lat]) => [lng, lat])));
    let before = -1;
    for (const id of named) {
      const { position, chainage } = placeById(id);
      expect(pointToLineDistance([...position], whole, { units: "meters" }), id).toBeLessThan(50);
      const here = chainage.find((entry) => entry.route === "dostyk-moiynty");
      if (here === undefined) throw new Error(`${id} has no kilometres`);
      const index = segments.findIndex((segment) => segment.id === here.segment);
      const km = segments.slice(0, index).reduce((sum, segment) => sum + segment.lengthKm, 0) + here.km;
      expect(km, id).toBeGreaterThan(before);
      before = km;
    }
  });

  test("is longer than its chords (797 km) and shorter than the track (836 km)", () => {
    const km = layer("dostyk-moiynty").reduce((sum, segment) => sum + segment.lengthKm, 0);
    expect(km).toBeGreaterThan(797);
    expect(km).toBeLessThan(836);
  });

  test("is a double track of 1,520 mm", () => {
    for (const segment of layer("dostyk-moiynty")) expect(segment).toMatchObject({ tracks: 2, gaugeMm: 1520 });
  });
});

describe("places", () => {
  test("of every segment that is drawn through them are vertices of its line", () => {
    const lines = new Map([...atlas.layers.values()].flat().map((segment) => [segment.id, segment]));
    for (const { id, position, chainage } of atlas.places)
      for (const { segment } of chainage) {
        const { line = [], method } = lines.get(segment) ?? {};
        if (method === "surveyed") continue;
        expect(
          line.some(([lng, lat]) => lng === position[0] && lat === position[1]),
          `${id} on ${segment}`,
        ).toBe(true);
      }
  });

  test("where a pipeline crosses a border lie near the real crossing", () => {
    expect(placeById("btc-border-ge-tr").position[0]).toBeCloseTo(42.82, 1);
    expect(placeById("btc-border-ge-tr").position[1]).toBeCloseTo(41.57, 1);
    expect(layer("btc").map((segment) => segment.countries.join())).toEqual(["az", "ge", "tr"]);
  });

  test("bear names without remarks in brackets", () => {
    for (const { id, names } of atlas.places)
      for (const name of Object.values(names).filter((name) => name !== undefined))
        expect(name, id).not.toMatch(/[;,()]|^\s|\s$/);
  });

  test("of the first rank speak all seven languages", () => {
    for (const { id, rank, names } of atlas.places)
      if (rank === 1) expect(Object.keys(names).sort(), id).toEqual(["az", "en", "ka", "kk", "ru", "tr", "zh"]);
  });
});
