import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bundledAtlas, figureOf } from "./bundled";

const atlas = bundledAtlas();
const article = readFileSync(new URL("./article.ru.txt", import.meta.url), "utf8");

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const firstHalf = (of: number) => ({ from: `${of}-01-01`, to: `${of}-06-30` });

/** What a reader of the article would note down, claim by claim. */
const claims = [
  ["A02", "kazakhstan-cis-trade-2024", { kind: "exact", value: 37.3 }, "billionUsd", "reported", year(2024)],
  ["A03", "kazakhstan-rail-corridors", { kind: "exact", value: 5 }, "count", "reported", null],
  ["A04", "kazakhstan-road-routes", { kind: "exact", value: 8 }, "count", "reported", null],
  ["A05", "kazakhstan-transit-share", { kind: "atMost", value: 85 }, "percent", "reported", null],
  ["A06", "btc-kazakh-oil-2024", { kind: "atLeast", value: 1.4 }, "Mt", "reported", year(2024)],
  ["A07", "btc-kazakh-oil-2025-plan", { kind: "atMost", value: 1.7 }, "Mt", "planned", year(2025)],
  ["A08", "baku-supsa-considered", { kind: "none" }, null, "considered", null],
  ["A09", "green-corridor-initiative", { kind: "none" }, null, "reported", null],
  ["A10", "middle-corridor-action-plan", { kind: "none" }, null, "reported", null],
  ["A11", "middle-corridor-volume-2025-h1", { kind: "exact", value: 926 }, "kt", "reported", firstHalf(2025)],
  ["A12", "middle-corridor-transit-2025-h1", { kind: "exact", value: 262 }, "kt", "reported", firstHalf(2025)],
  ["A13", "middle-corridor-growth-driver-2025-h1", { kind: "none" }, null, "reported", firstHalf(2025)],
  [
    "A14",
    "middle-corridor-containers-doubling",
    { kind: "multiple", value: 2 },
    "times",
    "planned",
    { from: "2025-05-01", to: "2028-05-31" },
  ],
  ["A15", "middle-corridor-infrastructure-call", { kind: "none" }, null, "reported", null],
  [
    "A16",
    "dostyk-moiynty-second-line-launched",
    { kind: "none" },
    null,
    "reported",
    { from: "2025-09-30", to: "2025-09-30" },
  ],
  ["A17 before", "dostyk-moiynty-capacity-before", { kind: "exact", value: 12 }, "trainPairsPerDay", "reported", null],
  [
    "A17 after",
    "dostyk-moiynty-capacity-after",
    { kind: "exact", value: 60 },
    "trainPairsPerDay",
    "reported",
    { from: "2025-09-30", to: "9999-12-31" },
  ],
] as const;

describe("the article's figures", () => {
  test.each(claims)("%s (%s) says what the article says", (_, id, amount, unit, status, period) => {
    const figure = figureOf(atlas, id);
    expect(figure).toMatchObject({ origin: "article", source: "trend-2025-10-09", amount, unit, status, period });
  });

  test("are these and no others", () => {
    const ids = atlas.figures.filter(({ origin }) => origin === "article").map(({ id }) => id);
    expect([...ids].sort()).toEqual(claims.map(([, id]) => id).sort());
  });

  test("quote the article word for word, and every printed number stands in its quote", () => {
    for (const figure of atlas.figures.filter(({ origin }) => origin === "article")) {
      expect(article, figure.id).toContain(figure.quote);
      if (figure.amount.kind === "none") continue;
      const printed = { 5: "пять", 8: "восемь", 2: "удвоить" }[figure.amount.value];
      expect(figure.quote, figure.id).toContain(printed ?? String(figure.amount.value).replace(".", ","));
    }
  });

  test("carry their change with its base, and null where the article names none", () => {
    expect(figureOf(atlas, "middle-corridor-volume-2025-h1").change).toEqual({ percent: 6, base: firstHalf(2024) });
    expect(figureOf(atlas, "middle-corridor-transit-2025-h1").change).toEqual({ percent: 65, base: null });
    expect(figureOf(atlas, "kazakhstan-cis-trade-2024").change).toEqual({ percent: 1.2, base: year(2023) });
  });

  test("say what the article does not say", () => {
    for (const figure of atlas.figures.filter(({ origin }) => origin === "article")) {
      expect(figure.caveat, figure.id).toBeDefined();
    }
  });
});
