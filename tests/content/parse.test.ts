import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RawContent } from "../../src/content/atlas";
import { parseContent } from "../../src/content/parse";
import { rawContent } from "./bundled";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Raw = ReturnType<typeof rawContent>;

/** The problems that the bundled content has after one thing in it was spoilt. */
function problemsAfter(spoil: (raw: Raw) => RawContent) {
  const parsed = parseContent(spoil(rawContent()));
  return parsed.ok ? [] : parsed.problems;
}

/** The bundled content with fields of one figure replaced, named by its place in the list. */
const withFigure = (index: number, fields: Readonly<Record<string, unknown>>) => (raw: Raw) => ({
  ...raw,
  figures: raw.figures.map((figure, at) => (at === index ? { ...figure, ...fields } : figure)),
});
const first = rawContent().figures[0]?.id;

describe("a broken record says where it is and what is wrong", () => {
  test("the bundled content has no problems", () => {
    expect(problemsAfter((raw) => raw)).toEqual([]);
  });

  test.each([
    ["a text for a number", { amount: { kind: "exact", value: "37.3" } }, "[0].amount.value", "must be a number"],
    ["an unknown unit", { unit: "kilotons" }, "[0].unit", "must be a known unit"],
    ["a day that does not exist", { asOf: "2025-02-31" }, "[0].asOf", "must be a date"],
    [
      "a period that ends before it begins",
      { period: { from: "2025-06-30", to: "2025-01-01" } },
      "[0].period",
      "must not end before it begins",
    ],
    ["a misspelt field", { conflictWith: [] }, "[0].conflictWith", "is not known here"],
    ["an unknown origin", { origin: "rumour" }, "[0].origin", "must be one of article, derived, context"],
    [
      "a source that does not exist",
      { source: "no-such-source" },
      "[0].source",
      "The source no-such-source does not exist.",
    ],
    ["a subject that does not exist", { subject: "btc.cn" }, "[0].subject", "The subject btc.cn does not exist."],
    [
      "a conflict with nobody",
      { conflictsWith: ["no-such-figure"] },
      "[0].conflictsWith",
      "The figure no-such-figure does not exist.",
    ],
    ["an outcome of itself", { outcomeOf: first }, "[0]", "The figure refers to itself."],
    ["a quote outside the article", { origin: "context" }, "[0]", "A figure of the article, and no other, quotes it."],
  ])("%s", (_, fields, where, what) => {
    const problems = problemsAfter(withFigure(0, fields));
    expect(problems).toContainEqual({
      file: "src/content/figures.json",
      where: `${where} (${first})`,
      what: expect.stringContaining(what),
    });
  });

  test("a missing field", () => {
    const problems = problemsAfter((raw) => ({
      ...raw,
      figures: raw.figures.map(({ scope: _, ...rest }, at) => (at === 3 ? rest : { ...rest, scope: _ })),
    }));
    expect(problems).toEqual([
      {
        file: "src/content/figures.json",
        where: `[3].scope (${rawContent().figures[3]?.id})`,
        what: "The field is missing.",
      },
    ]);
  });

  test("an id used twice", () => {
    const problems = problemsAfter((raw) => ({ ...raw, sources: [...raw.sources, ...raw.sources.slice(0, 1)] }));
    expect(problems).toEqual([
      { file: "src/content/sources.json", where: "trend-2025-10-09", what: "The id trend-2025-10-09 is used twice." },
    ]);
  });

  test("a line that ends at an unknown place", () => {
    const problems = problemsAfter((raw) => ({
      ...raw,
      places: raw.places.filter(({ id }) => id !== "ceyhan-terminal"),
    }));
    expect(problems).toContainEqual({
      file: "geo/layers/btc.geojson",
      where: "features[2].properties (btc.tr)",
      what: "The place ceyhan-terminal does not exist.",
    });
  });

  test("a figure of a place that is not there", () => {
    expect(problemsAfter(withFigure(2, { places: ["atlantis"] }))).toEqual([
      {
        file: "src/content/figures.json",
        where: `[2].places (${rawContent().figures[2]?.id})`,
        what: "The place atlantis does not exist.",
      },
    ]);
  });

  test("a layer that is no GeoJSON", () => {
    const problems = problemsAfter((raw) => ({ ...raw, layers: { ...raw.layers, btc: [] } }));
    expect(problems).toEqual([
      { file: "geo/layers/btc.geojson", where: "(root)", what: "The file must be a GeoJSON FeatureCollection." },
    ]);
  });

  test("two faults in two files are both told", () => {
    const files = problemsAfter((raw) => ({ ...withFigure(5, { unit: 7 })(raw), sources: {} })).map(({ file }) => file);
    expect(files).toEqual(["src/content/figures.json", "src/content/sources.json"]);
  });
});

describe("whatever the files hold", () => {
  const json = fc.jsonValue() as fc.Arbitrary<Json>;
  const told = (raw: RawContent): void => {
    const parsed = parseContent(raw);
    if (parsed.ok) return;
    expect(parsed.problems.length).toBeGreaterThan(0);
    for (const { file, where, what } of parsed.problems) {
      expect(file).toMatch(/\.(json|geojson)$/);
      expect(where).not.toBe("");
      expect(what).toMatch(/^The .*\.$|^A .*\.$|^Origin .*\.$/s);
    }
  };

  test("any JSON becomes an atlas or problems, never an exception", () => {
    fc.assert(
      fc.property(json, json, json, json, (figures, sources, places, layer) => {
        told({
          figures,
          sources,
          places,
          layers: { "middle-corridor": layer, "dostyk-moiynty": layer, btc: layer, "baku-supsa": layer },
        });
      }),
    );
  });

  test("any one field spoilt becomes a problem or a figure, never an exception", () => {
    const raw = rawContent();
    const fields = [...new Set(raw.figures.flatMap((figure) => Object.keys(figure)))];
    fc.assert(
      fc.property(fc.nat(raw.figures.length - 1), fc.constantFrom(...fields), json, (index, field, value) => {
        told(withFigure(index, { [field]: value })(raw));
      }),
      { numRuns: 60 },
    );
  });
});
