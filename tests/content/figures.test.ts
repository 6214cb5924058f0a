import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/domain/figure";
import { isRouteId, routeIds } from "../../src/domain/ids";
import { compute, numbersIn, roundedLike } from "./arithmetic";
import { bundledAtlas, figureOf, numberOf } from "./bundled";

const atlas = bundledAtlas();
const derived = atlas.figures.filter(({ origin }) => origin === "derived");
const routeOf = ({ subject }: Figure) => routeIds.find((route) => subject === route || subject.startsWith(`${route}.`));
const seriesNames = [...new Set(atlas.figures.flatMap(({ series }) => (series === undefined ? [] : [series])))];
const inSeries = seriesNames.map((name) => [name, atlas.figures.filter(({ series }) => series === name)] as const);

describe("derived values", () => {
  test.each(derived.map((figure) => [figure.id, figure] as const))("%s follows from its figures", (_, figure) => {
    const bases = (figure.from ?? []).map((id) => figureOf(atlas, id));
    const value = numberOf(figure) ?? Number.NaN;
    expect(roundedLike(compute(figure.formula ?? ""), value)).toBe(value);

    const named = numbersIn(figure.formula ?? "");
    for (const base of bases) expect(named, base.id).toContain(numberOf(base));
    const growths = bases.map(({ change }) => Number((1 + (change?.percent ?? 0) / 100).toFixed(4)));
    const allowed = [...bases.map(numberOf), ...growths, 1, 100];
    for (const number of named) expect(allowed, `${number} in ${figure.formula}`).toContain(number);
  });

  test("the ones that the article invites are there", () => {
    const values = Object.fromEntries(derived.map((figure) => [figure.id, figure.amount]));
    expect(values).toMatchObject({
      "middle-corridor-volume-2024-h1-derived": { kind: "about", value: 874 },
      "middle-corridor-transit-2024-h1-derived": { kind: "about", value: 159 },
      "dostyk-moiynty-capacity-growth-derived": { kind: "exact", value: 5 },
      "btc-kazakh-oil-growth-2025-derived": { kind: "atMost", value: 21 },
      "middle-corridor-transit-share-2025-h1-derived": { kind: "about", value: 28 },
      "kazakhstan-cis-trade-2023-derived": { kind: "about", value: 36.9 },
    });
  });

  test("all warn of what they rest on", () => {
    for (const figure of derived) expect(figure.caveat, figure.id).toBeDefined();
  });
});

describe("context", () => {
  test.each(routeIds)("%s has five records or more", (route) => {
    const records = atlas.figures.filter((figure) => figure.origin === "context" && routeOf(figure) === route);
    expect(records.length).toBeGreaterThanOrEqual(5);
  });

  test("a value whose page is unknown says so", () => {
    for (const figure of atlas.figures.filter(({ source }) => source === "press-unrecorded")) {
      expect(figure.caveat?.en, figure.id).toMatch(/(page|pages) .*not recorded/);
      expect(figure.caveat?.ru, figure.id).toMatch(/не зафиксирован/);
    }
  });

  test("never quotes, so that nobody takes it for the article", () => {
    for (const figure of atlas.figures.filter(({ origin }) => origin === "context")) {
      expect(figure.source, figure.id).not.toBe("trend-2025-10-09");
      expect(figure.quote, figure.id).toBeUndefined();
    }
  });
});

describe("conflicts and outcomes", () => {
  test("a conflict is told from both sides", () => {
    for (const figure of atlas.figures) {
      for (const other of figure.conflictsWith ?? []) {
        expect(figureOf(atlas, other).conflictsWith, `${other} does not name ${figure.id}`).toContain(figure.id);
      }
    }
  });

  test("figures that conflict speak of the same thing", () => {
    for (const figure of atlas.figures) {
      for (const other of figure.conflictsWith ?? []) {
        const { quantity, subject } = figureOf(atlas, other);
        // A date can be contradicted by words, as "two years ahead of schedule" does.
        if (quantity !== "statement" && figure.quantity !== "statement")
          expect(quantity, figure.id).toBe(figure.quantity);
        expect(subject, figure.id).toBe(figure.subject);
      }
    }
  });

  test("926 kt stands beside the ministry's 2.3 Mt, with a sentence on counting", () => {
    const figure = figureOf(atlas, "middle-corridor-volume-2025-h1");
    const ministry = figureOf(atlas, "middle-corridor-volume-ministry-2025-h1");
    expect(figure.conflictsWith).toContain(ministry.id);
    expect(ministry).toMatchObject({ amount: { value: 2.3 }, unit: "Mt", period: figure.period });
    expect(ministry.caveat?.en).toMatch(/counts on a wider base/);
    expect(ministry.caveat?.ru).toMatch(/базе/);
  });

  test("the plan of 1.7 Mt is followed by the 1.3 Mt that were reported", () => {
    const outcomes = atlas.figures.filter(({ outcomeOf }) => outcomeOf === "btc-kazakh-oil-2025-plan").map(numberOf);
    expect(outcomes).toEqual([1.3, 1.5]);
  });

  test("an outcome is published later than what it answers", () => {
    for (const figure of atlas.figures) {
      if (figure.outcomeOf) expect(figure.asOf > figureOf(atlas, figure.outcomeOf).asOf, figure.id).toBe(true);
    }
  });
});

describe("series", () => {
  test.each(inSeries)("%s is one thing counted in one way", (_, members) => {
    const same = (read: (figure: Figure) => unknown) => expect(new Set(members.map(read)).size).toBe(1);
    same(({ quantity }) => quantity);
    same(({ unit }) => unit);
    same(({ scope }) => scope.en);
    // The article's own base value, computed from its growth, may stand beside it; context never may.
    same(({ origin }) => origin === "context");
    expect(members.length).toBeGreaterThanOrEqual(2);
    for (const { amount } of members) expect(amount.kind).not.toBe("none");
  });

  test("no series tells the same time twice", () => {
    for (const [name, members] of inSeries) {
      const times = members.map(({ period, asOf }) => period?.from ?? asOf);
      const undated = members.every(({ period }) => period === null);
      if (!undated) expect(new Set(times).size, name).toBe(members.length);
    }
  });
});

describe("words", () => {
  const cyrillic = /[\u0400-\u04ff]/;
  test("English has no Cyrillic and Russian has some", () => {
    for (const { id, title, scope, caveat, quote, quoteEn } of atlas.figures) {
      for (const text of [title.en, scope.en, caveat?.en, quoteEn]) expect(text ?? "", id).not.toMatch(cyrillic);
      for (const text of [title.ru, scope.ru, caveat?.ru, quote]) if (text) expect(text, id).toMatch(cyrillic);
    }
  });

  test("Russian numbers have a comma, English ones a point", () => {
    for (const { id, title, scope, caveat } of atlas.figures) {
      for (const text of [title.ru, scope.ru, caveat?.ru]) expect(text ?? "", id).not.toMatch(/\d\.\d/);
      for (const text of [title.en, scope.en, caveat?.en]) expect(text ?? "", id).not.toMatch(/\d,\d(?!\d\d)/);
    }
  });

  test("caveats are sentences, titles are not", () => {
    for (const { id, title, caveat } of atlas.figures) {
      for (const text of [title.en, title.ru]) expect(text, id).not.toMatch(/\.$/);
      for (const text of [caveat?.en, caveat?.ru]) if (text) expect(text, id).toMatch(/[.]$/);
    }
  });
});

describe("sources", () => {
  const dataSources = [
    "openstreetmap",
    "geonames",
    "natural-earth",
    "published-terminals",
    "hand-drawn",
    "wikipedia-ports",
  ];

  test("each is used by a figure, a line beside the routes, or stands for the geometry", () => {
    const used = new Set<string>([
      ...atlas.figures.map(({ source }) => source),
      ...atlas.context.flatMap(({ sources }) => sources),
    ]);
    const idle = [...atlas.sources.keys()].filter((id) => !used.has(id) && !dataSources.includes(id));
    expect(idle).toEqual([]);
  });

  test("the open data are credited as their licences ask", () => {
    const licences = Object.fromEntries([...atlas.sources.values()].map(({ id, licence }) => [id, licence]));
    expect(licences).toMatchObject({
      openstreetmap: "ODbL 1.0",
      geonames: "CC BY 4.0",
      "natural-earth": "Public domain",
    });
    expect([...atlas.sources.values()].find(({ id }) => id === "openstreetmap")).toMatchObject({
      title: expect.stringContaining("© OpenStreetMap contributors"),
      url: "https://www.openstreetmap.org/copyright",
    });
  });

  test("a segment's own length by bp adds up to the pipeline's", () => {
    const parts = ["btc-length-az", "btc-length-ge", "btc-length-tr"].map((id) => numberOf(figureOf(atlas, id)) ?? 0);
    expect(parts.reduce((sum, part) => sum + part)).toBe(numberOf(figureOf(atlas, "btc-length")));
  });

  test("no route is without a figure of the article", () => {
    const told = new Set(atlas.figures.filter(({ origin }) => origin === "article").map(({ subject }) => subject));
    expect(routeIds.filter((route) => isRouteId(route) && !told.has(route))).toEqual([]);
  });
});
