import { describe, expect, test } from "vitest";
import { writeCsv } from "../../../src/export/csv";
import { writeGeoJson } from "../../../src/export/geojson";
import { atlas, choices, inputOf } from "./input";
import { recordsIn, textOf } from "./readTable";

type Leg = {
  readonly id: string;
  readonly properties: {
    readonly leg: number;
    readonly mode: string;
    readonly from: string;
    readonly to: string;
    readonly startKm: number;
    readonly km: number;
    readonly countries: readonly string[];
    readonly segments: readonly string[];
    readonly errorKm: number;
    readonly sources: readonly string[];
    readonly license: string;
  };
  readonly geometry: { readonly coordinates: readonly (readonly [number, number])[] };
};

const overTheCaspian = await inputOf("#route=dostyk~poti");
const fileOf = async (input: typeof overTheCaspian, lines: "way" | "shown" = "way") =>
  JSON.parse(await textOf(writeGeoJson(input, { lines })));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("a way as GeoJSON", () => {
  test("is its legs in order, which follow each other and add up to the way", async () => {
    const file = await fileOf(overTheCaspian);
    const legs: readonly Leg[] = file.features;
    expect(file.name).toMatch(/^Dostyk\s–\sPoti$/);
    expect(legs.map(({ id }) => id)).toEqual(legs.map((_, i) => `leg-${i + 1}`));
    expect(legs.map(({ properties }) => properties.mode)).toContain("sea");
    expect(sum(legs.map(({ properties }) => properties.km))).toBeCloseTo(4235, -1);
    for (const [i, { properties, geometry }] of legs.entries()) {
      const { from, to } = properties;
      const places = [...atlas.places.values()].map(({ id }) => id as string);
      expect(places).toContain(from);
      expect(places).toContain(to);
      const before = legs[i - 1];
      if (!before) continue;
      expect(from).toBe(before.properties.to);
      expect(properties.startKm).toBeCloseTo(before.properties.startKm + before.properties.km, 0);
      // The next begins where the last has ended, up to how routes that share a track draw a station.
      const [[lng, lat] = [0, 0], [endLng, endLat] = [9, 9]] = [
        geometry.coordinates[0],
        before.geometry.coordinates.at(-1),
      ];
      expect(Math.hypot(lng - endLng, lat - endLat)).toBeLessThan(0.1);
    }
  });

  test("says of each leg what it is made of and how far it can be trusted", async () => {
    const file = await fileOf(overTheCaspian);
    for (const { properties } of file.features as readonly Leg[]) {
      const parts = properties.segments.map((id) => [...atlas.segments.values()].find((one) => one.id === id));
      expect(parts).not.toContain(undefined);
      expect(properties.errorKm).toBe(Math.max(...parts.map((part) => part?.errorKm ?? 0)));
      expect([...properties.sources].sort()).toEqual([...new Set(parts.flatMap((part) => part?.sources ?? []))].sort());
      expect(properties.license).toBe("ODbL-1.0");
      for (const id of properties.sources) {
        expect(file.sources.map((source: { readonly id: string }) => source.id)).toContain(id);
      }
    }
  });

  test("names countries in the order of travel, and the shores of a ship", async () => {
    const there: readonly Leg[] = (await fileOf(await inputOf("#route=aktau-port~tbilisi"))).features;
    const back: readonly Leg[] = (await fileOf(await inputOf("#route=tbilisi~aktau-port"))).features;
    const countries = (legs: readonly Leg[]) => legs.map(({ properties }) => properties.countries);
    expect(countries(there)).toEqual([
      ["KZ", "AZ"],
      ["AZ", "GE"],
    ]);
    expect(countries(back)).toEqual([
      ["GE", "AZ"],
      ["AZ", "KZ"],
    ]);
  });

  test("is cut where the way ends within a segment", async () => {
    const [leg]: readonly Leg[] = (await fileOf(await inputOf("#route=sayak~moiynty"))).features;
    const [lng, lat] = leg?.geometry.coordinates[0] ?? [0, 0];
    const sayak = [...atlas.places.values()].find(({ id }) => id === "sayak")?.position ?? [0, 0];
    expect(Math.hypot(lng - sayak[0], lat - sayak[1])).toBeLessThan(0.05);
  });

  test("gives way to the shown lines where there is none", async () => {
    const input = await inputOf("#layers=btc");
    expect(await fileOf(input)).toEqual(await fileOf(input, "shown"));
  });
});

describe("a way as a table", () => {
  test("has a line for each leg with what the GeoJSON says", async () => {
    const legs: readonly Leg[] = (await fileOf(overTheCaspian)).features;
    const rows = recordsIn(await textOf(writeCsv(overTheCaspian, { ...choices, figures: "way" })));
    expect(rows).toHaveLength(legs.length);
    for (const [i, { properties }] of legs.entries()) {
      expect(rows[i]).toMatchObject({
        leg: String(i + 1),
        from: properties.from,
        to: properties.to,
        mode: properties.mode,
        km: String(properties.km),
        countries: properties.countries.join(" "),
        segments: properties.segments.join(" "),
        error_km: String(properties.errorKm),
        sources: properties.sources.join(" "),
        licence: "ODbL-1.0",
      });
    }
  });

  test("keeps its kilometres numbers for spreadsheets with a decimal comma, and names places as the reader does", async () => {
    const how = { ...choices, figures: "way", table: "decimalComma" } as const;
    const rows = recordsIn(await textOf(writeCsv(await inputOf("#route=dostyk~poti", "ru"), how)), "decimalComma");
    expect(rows[0]?.km).toMatch(/^\d+(,\d)?$/);
    expect(rows[0]?.name).toMatch(/^Достык\s–\s/);
  });

  test("gives way to the figures where there is none", async () => {
    const rows = recordsIn(await textOf(writeCsv(await inputOf("#sel=btc"), { ...choices, figures: "way" })));
    expect(rows[0]).toHaveProperty("quote_ru");
  });
});
