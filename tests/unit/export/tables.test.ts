import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/domain/figure";
import { writeCsv } from "../../../src/export/csv";
import { fileName } from "../../../src/export/fileName";
import type { ExportInput } from "../../../src/export/format";
import { writeGeoJson } from "../../../src/export/geojson";
import { atlas, choices, inputOf, today } from "./input";
import { recordsIn, textOf } from "./readTable";

const recordsOf = async (input: ExportInput, how: Partial<typeof choices> = {}) =>
  recordsIn(await textOf(writeCsv(input, { ...choices, ...how })), how.table);

describe("a table of figures", () => {
  test("holds every figure of the atlas with its source, value for value", async () => {
    const records = await recordsOf(await inputOf("", "ru"), { figures: "all" });
    expect(records.map(({ id }) => id)).toEqual(atlas.figures.map(({ id }) => id));
    for (const [i, figure] of atlas.figures.entries()) {
      const source = atlas.sources.get(figure.source);
      expect(records[i]).toMatchObject({
        title: figure.title.ru,
        status: figure.status,
        origin: figure.origin,
        unit: figure.unit ?? "",
        value: figure.amount.kind === "none" ? "" : String(figure.amount.value),
        quote_ru: figure.quote ?? "",
        source_title: source?.title,
        source_url: source?.url ?? "",
        source_licence: source?.licence ?? "",
      });
    }
  });

  test("of a view holds what the view tells, and no number where none was published", async () => {
    const records = await recordsOf(await inputOf("#sel=baku-supsa"));
    expect(records[0]).toMatchObject({ id: "baku-supsa-considered", value: "", shown_as: "no volume published" });
  });

  test("for spreadsheets with a decimal comma keeps 1.4 a number", async () => {
    const records = await recordsOf(await inputOf("#sel=btc"), { table: "decimalComma" });
    expect(records.find(({ id }) => id === "btc-kazakh-oil-2024")).toMatchObject({ value: "1,4" });
  });

  test("never runs as a formula, whatever a text begins with", async () => {
    const input = await inputOf("#sel=btc");
    const [first] = input.view.figures;
    if (!first) throw new Error("No figure");
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("=", "+", "-", "@", "\t", "\r", ""), fc.string(), async (start, rest) => {
        const text = `${start}${rest}`;
        const figure: Figure = { ...first, title: { en: text, ru: text } };
        const [record] = await recordsOf({ ...input, view: { ...input.view, figures: [figure] } });
        expect(record?.title).not.toMatch(/^[=+\-@\t\r]/);
        expect(record?.title?.replace(/^'/, "")).toBe(text.replace(/^'/, ""));
      }),
      { numRuns: 60 },
    );
  });
});

type Line = {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly number[])[] };
  readonly properties: Readonly<Record<string, unknown>>;
};

describe("lines as GeoJSON", () => {
  const linesOf = async (hash: string, lines: "shown" | "selection") =>
    JSON.parse(await textOf(writeGeoJson(await inputOf(hash), { lines })));

  test("hold the shown routes with the contract's properties, licence, credit, sources and date", async () => {
    const file = await linesOf("#layers=btc,dostyk-moiynty", "shown");
    expect(file).toMatchObject({ type: "FeatureCollection", license: "ODbL-1.0", date: today });
    expect(file.attribution).toContain("OpenStreetMap");
    const features: readonly Line[] = file.features;
    const shown = ["btc", "dostyk-moiynty"].flatMap((id) =>
      [...atlas.segments.values()].filter(({ route }) => route === id),
    );
    expect(features.map(({ id }) => id).sort()).toEqual(shown.map(({ id }) => id as string).sort());
    const [west, south, east, north] = file.bbox;
    for (const { id, geometry, properties } of features) {
      const segment = shown.find((one) => one.id === id);
      expect(geometry.type).toBe("LineString");
      expect(properties).toMatchObject({
        route: segment?.route,
        lengthKm: segment?.lengthKm,
        publishedKm: segment?.publishedKm,
        countries: segment?.countries.map((code) => code.toUpperCase()),
      });
      for (const [lng = 999, lat = 999] of geometry.coordinates) {
        expect(lng >= west && lng <= east && lat >= south && lat <= north, id).toBe(true);
      }
    }
    const sources = new Set(features.flatMap(({ properties }) => properties.sources as string[]));
    expect(file.sources.map(({ id }: { id: string }) => id).sort()).toEqual([...sources].sort());
  });

  test.each([
    ["#sel=btc.tr", ["btc.tr"], "LineString"],
    ["#sel=aktau-port", ["aktau-port"], "Point"],
    ["#sel=baku-supsa", ["baku-supsa.az", "baku-supsa.ge"], "LineString"],
  ])("of %s alone are what is selected", async (link, ids, kind) => {
    const { features }: { features: readonly Line[] } = await linesOf(link, "selection");
    expect(features.map(({ id }) => id)).toEqual(ids);
    for (const { geometry } of features) expect(geometry.type).toBe(kind);
  });
});

test("files are named for what they hold", async () => {
  const { view } = (await inputOf("#sel=btc.tr")).view;
  const nothing = { selection: null, way: null };
  const name = (
    format: Parameters<typeof fileName>[0]["format"],
    of = view as typeof nothing | typeof view,
    more = {},
  ) => fileName({ format, choices: { ...choices, ...more } }, of);
  expect(name("png")).toBe("corridor-atlas-btc-tr.png");
  expect(name("svg", nothing)).toBe("corridor-atlas-routes.svg");
  expect(name("pptx", view, { slides: "story" })).toBe("corridor-atlas-story.pptx");
  expect(name("csv", view, { figures: "all" })).toBe("corridor-atlas-figures.csv");
  expect(name("csv")).toBe("corridor-atlas-btc-tr-figures.csv");
  expect(name("geojson")).toBe("corridor-atlas-routes.geojson");
  const { view: asked } = (await inputOf("#route=dostyk~kuryk-port~poti")).view;
  expect(name("png", asked)).toBe("corridor-atlas-dostyk-poti.png");
  expect(name("csv", asked)).toBe("corridor-atlas-dostyk-poti-figures.csv");
  expect(name("csv", asked, { figures: "way" })).toBe("corridor-atlas-dostyk-poti-legs.csv");
  expect(name("geojson", asked, { lines: "way" })).toBe("corridor-atlas-dostyk-poti.geojson");
  expect(name("geojson", nothing, { lines: "way" })).toBe("corridor-atlas-routes.geojson");
});
