import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossingsOf } from "../../../../src/domain/network/crossings";
import { gaugeBreaksOf } from "../../../../src/domain/network/gauges";
import { kilometresOf, shownKilometres } from "../../../../src/domain/network/kilometres";
import { legsOf, transfersOf } from "../../../../src/domain/network/legs";
import { roundedTogether } from "../../../../src/domain/network/roundedTogether";
import { distanceKm } from "../../../../src/domain/network/sphere";
import { anyWay, atlas, way } from "./aWay";

const sum = (parts: readonly { readonly km: number }[]): number => parts.reduce((total, { km }) => total + km, 0);

describe("kilometres", () => {
  test("by mode, by country with the sea, and by leg each add up to the way", () => {
    fc.assert(
      fc.property(anyWay, ({ steps, km }) => {
        const { byMode, byCountry, schematicKm } = kilometresOf(steps);
        expect(sum(byMode)).toBeCloseTo(km, 6);
        expect(sum(byCountry)).toBeCloseTo(km, 6);
        expect(sum(legsOf(steps))).toBeCloseTo(km, 6);
        expect(sum(legsOf(steps).flatMap(({ sections }) => sections))).toBeCloseTo(km, 6);
        // Only sea legs are sketches, and only the sea is of no country.
        const ofSea = byMode.find(({ mode }) => mode === "sea")?.km ?? 0;
        expect(byCountry.find(({ country }) => country === null)?.km ?? 0).toBeCloseTo(ofSea, 6);
        expect(schematicKm).toBeCloseTo(ofSea, 6);
      }),
    );
  });

  test("add up as they are shown, in every list, and none is far from what it is", () => {
    fc.assert(
      fc.property(anyWay, (one) => {
        const drawn = kilometresOf(one.steps);
        const { km, legs, byMode, byCountry, schematicKm } = shownKilometres(one);
        // Whole kilometres, but tenths for a way that is shorter than ten.
        const units = one.km < 9.95 ? 10 : 1;
        const shown = (value: number): number => Math.round(value * 1e6) / 1e6;
        expect(shown(km)).toBe(Math.round(one.km * units) / units);
        for (const list of [legs, byMode, byCountry]) expect(shown(sum(list))).toBe(shown(km));
        for (const leg of legs) expect(shown(sum(leg.sections))).toBe(shown(leg.km));
        for (const part of [...legs.flatMap(({ sections }) => sections), ...byMode, ...byCountry]) {
          expect(shown(part.km * units) % 1).toBe(0);
        }
        // One sea in all lists.
        const ofSea = byMode.find(({ mode }) => mode === "sea")?.km ?? 0;
        expect(byCountry.find(({ country }) => country === null)?.km ?? 0).toBe(ofSea);
        expect(schematicKm).toBe(ofSea);
        for (const [i, part] of byCountry.entries()) {
          expect(Math.abs(part.km - (drawn.byCountry[i]?.km ?? 0))).toBeLessThan(1.5);
        }
      }),
    );
  });

  test("that were cut off most are raised", () => {
    expect(roundedTogether([1.3, 1.5, 97.4], 100.2, 100.2)).toEqual([1, 2, 97]);
    expect(roundedTogether([0.44, 0.44, 1.34], 2.22, 2.22)).toEqual([0.5, 0.4, 1.3]);
  });

  test("are the same back as there, by each country", () => {
    const there = kilometresOf(way("khorgos~kapikule").steps).byCountry;
    const back = kilometresOf(way("kapikule~khorgos").steps).byCountry;
    expect(back.map(({ country }) => country)).toEqual(["tr", "ge", "az", null, "kz", "cn"]);
    for (const { country, km } of there) {
      expect(back.find((one) => one.country === country)?.km).toBeCloseTo(km, 6);
    }
  });

  test("are parted at the border, not at the stations beside it", () => {
    // Akhalkalaki–Kars: 100.3 km, of which Georgia has 29.2.
    const { byCountry } = kilometresOf(way("akhalkalaki~kars").steps);
    expect(byCountry.map(({ country, km }) => [country, km.toFixed(1)])).toEqual([
      ["ge", "29.2"],
      ["tr", "71.1"],
    ]);
  });
});

describe("borders", () => {
  const crossed = (text: string) =>
    crossingsOf(way(text).steps).map(({ from, to, over, at }) => [from, to, over, ...at]);

  test("are told in the order of travel, with what lies on either side", () => {
    expect(crossed("dostyk~kars")).toEqual([
      ["kz", "az", "sea", "aktau-port", "alat"],
      ["az", "ge", "land", "boyuk-kesik", "gardabani"],
      ["ge", "tr", "land", "kartsakhi", "canbazlar"],
    ]);
    expect(crossed("kars~tbilisi")).toEqual([["tr", "ge", "land", "canbazlar", "kartsakhi"]]);
    expect(crossed("sangachal-terminal~ceyhan-terminal")).toEqual([
      ["az", "ge", "land", "btc-border-az-ge"],
      ["ge", "tr", "land", "btc-border-ge-tr"],
    ]);
    expect(crossed("poti~constanta")).toEqual([["ge", "ro", "sea", "poti", "constanta"]]);
    expect(crossed("alat~ganja")).toEqual([]);
  });

  test("lie where the kilometres by country change", () => {
    fc.assert(
      fc.property(anyWay, ({ steps, km }) => {
        const crossings = crossingsOf(steps);
        const countries = kilometresOf(steps).byCountry.filter(({ country }) => country !== null);
        for (const [index, { from, to, km: at }] of crossings.entries()) {
          expect(at).toBeGreaterThanOrEqual(crossings[index - 1]?.km ?? 0);
          expect(at).toBeLessThanOrEqual(km + 1e-6);
          expect(from).not.toBe(to);
        }
        // A shore where a ship lands and nothing follows is a country without kilometres.
        expect(crossings.length).toBeGreaterThanOrEqual(countries.length - 1);
      }),
    );
  });
});

describe("legs", () => {
  test("end where cargo changes between train and ship", () => {
    const legs = legsOf(way("dostyk~constanta").steps);
    expect(legs.map(({ mode, from, to }) => `${mode} ${from} ${to}`)).toEqual([
      "rail dostyk aktau-port",
      "sea aktau-port alat",
      "rail alat poti",
      "sea poti constanta",
    ]);
    expect(transfersOf(legs).map(({ place, from, to }) => [place, from, to])).toEqual([
      ["aktau-port", "rail", "sea"],
      ["alat", "sea", "rail"],
      ["poti", "rail", "sea"],
    ]);
  });

  test("end at a break of gauge, which is no transfer between modes", () => {
    const legs = legsOf(way("alat~kars").steps);
    expect(legs.map(({ gaugeMm, to }) => [gaugeMm, to])).toEqual([
      [1520, "akhalkalaki"],
      [1435, "kars"],
    ]);
    expect(transfersOf(legs)).toEqual([]);
  });

  test("name the segments of the asked route where two share a track", () => {
    const [leg] = legsOf(way("dostyk~sayak").steps, ["dostyk-moiynty"]);
    expect(leg?.sections.map(({ segment }) => segment.route)).toEqual(["dostyk-moiynty", "dostyk-moiynty"]);
  });
});

describe("breaks of gauge", () => {
  const met = (text: string) =>
    gaugeBreaksOf(way(text).steps, atlas.places).map(({ places, where, fromMm, toMm }) => [
      places.join(" "),
      where,
      fromMm,
      toMm,
    ]);

  test("are met at Akhalkalaki on the way, from either side", () => {
    expect(met("alat~kars")).toEqual([["akhalkalaki", "within", 1520, 1435]]);
    expect(met("kars~alat")).toEqual([["akhalkalaki", "within", 1435, 1520]]);
  });

  test("stand at China's border where the way begins or ends there, once for both yards", () => {
    expect(met("dostyk~poti")).toEqual([["dostyk", "end", null, 1520]]);
    expect(met("khorgos~almaty")).toEqual([["khorgos altynkol", "end", null, 1520]]);
    expect(met("almaty~khorgos")).toEqual([["altynkol khorgos", "end", 1520, null]]);
    expect(met("khorgos~altynkol")).toEqual([["khorgos altynkol", "end", null, null]]);
    expect(met("dostyk~khorgos")).toEqual([
      ["dostyk", "end", null, 1520],
      ["altynkol khorgos", "end", 1520, null],
    ]);
  });

  test("are none across the sea or within one gauge", () => {
    expect(met("aktogay~poti")).toEqual([]);
    expect(met("sangachal-terminal~ceyhan-terminal")).toEqual([]);
  });
});

test("distances are great circles: a degree of the equator, and London to Paris", () => {
  expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 3);
  expect(distanceKm([-0.1278, 51.5074], [2.3522, 48.8566])).toBeCloseTo(343.6, 0);
});
