import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amount, type Figure, figureStatuses, quantities, type Unit, units } from "../../../src/domain/figure";
import { formatterFor } from "../../../src/i18n/format";
import { formulaWords } from "../../../src/i18n/formulaWords";
import { translatorFor } from "../../../src/i18n/translator";

const en = formatterFor(await translatorFor("en"));
const ru = formatterFor(await translatorFor("ru"));
const zh = formatterFor(await translatorFor("zh"));

type Measured = Pick<Figure, "amount" | "unit" | "quantity" | "status">;
const measured = (part: Partial<Measured>): Measured => ({
  amount: { kind: "exact", value: 926 },
  unit: "kt",
  quantity: "freightVolume",
  status: "reported",
  ...part,
});
const plain = (text: string) => text.replace(/\u00a0/g, " ");
const both = (part: Partial<Measured>) => [en, ru].map((format) => plain(format.amount(measured(part))));

describe("a reader sees a value with its unit", () => {
  test("in tonnes", () => {
    expect(both({})).toEqual(["926 kt", "926 тыс. т"]);
    expect(both({ amount: { kind: "atLeast", value: 1.4 }, unit: "Mt" })).toEqual(["over 1.4 Mt", "свыше 1,4 млн т"]);
    expect(both({ amount: { kind: "atMost", value: 1.7 }, unit: "Mt", status: "planned" })).toEqual([
      "up to 1.7 Mt",
      "до 1,7 млн т",
    ]);
  });

  test("in train pairs a day, each plural by its own form", () => {
    const pairs = (value: number) => both({ amount: { kind: "exact", value }, unit: "trainPairsPerDay" });
    expect(pairs(1)).toEqual(["1 train pair a day", "1 пара поездов в сутки"]);
    expect(pairs(12)).toEqual(["12 train pairs a day", "12 пар поездов в сутки"]);
    expect(pairs(22)).toEqual(["22 train pairs a day", "22 пары поездов в сутки"]);
    expect(pairs(60)).toEqual(["60 train pairs a day", "60 пар поездов в сутки"]);
  });

  test("in dollars, containers, shares, factors and ranges", () => {
    expect(both({ amount: { kind: "exact", value: 37.3 }, unit: "billionUsd" })).toEqual([
      "$37.3 bn",
      "37,3 млрд долл.",
    ]);
    expect(both({ amount: { kind: "about", value: 77000 }, unit: "TEU" })).toEqual([
      "about 77,000 TEU",
      "около 77 000 ДФЭ",
    ]);
    expect(both({ amount: { kind: "atMost", value: 85 }, unit: "percent", quantity: "share" })).toEqual([
      "almost 85%",
      "почти 85 %",
    ]);
    expect(both({ amount: { kind: "multiple", value: 2 }, unit: "times" })).toEqual(["×2", "×2"]);
    expect(both({ amount: { kind: "range", value: 20, to: 22 }, unit: "days" })).toEqual(["20–22 days", "20–22 суток"]);
    expect(both({ amount: { kind: "about", value: -8.1 }, unit: "percent", quantity: "growth" })).toEqual([
      "about −8.1%",
      "около −8,1 %",
    ]);
  });

  test("and words, never a zero, where no volume is published", () => {
    expect(both({ amount: { kind: "none" }, unit: null, status: "considered" })).toEqual([
      "no volume published",
      "опубликованных объёмов нет",
    ]);
    expect(en.amountParts(measured({ amount: { kind: "none" }, unit: null }))).toBeNull();
  });

  test("set apart for the large figure: the qualifier and the unit stay words beside the number", () => {
    expect(en.amountParts(measured({ amount: { kind: "atLeast", value: 1.4 }, unit: "Mt" }))).toEqual({
      qualifier: "over",
      value: "1.4",
      unit: "Mt",
    });
    expect(en.amountParts(measured({ amount: { kind: "exact", value: 37.3 }, unit: "billionUsd" }))).toEqual({
      qualifier: "",
      value: "$37.3",
      unit: "bn",
    });
  });
});

describe("a Chinese reader sees amounts by 万 and 亿, never by thousands, millions or billions", () => {
  const amounts: readonly [Figure["amount"], Unit, string][] = [
    [{ kind: "exact", value: 5.5 }, "Mt", "550万吨"],
    [{ kind: "exact", value: 926 }, "kt", "92.6万吨"],
    [{ kind: "exact", value: 432.284 }, "kt", "43.2284万吨"],
    [{ kind: "exact", value: 8.8 }, "kt", "8800吨"],
    [{ kind: "atLeast", value: 1.4 }, "Mt", "超过140万吨"],
    [{ kind: "exact", value: 500 }, "Mt", "5亿吨"],
    [{ kind: "range", value: 6, to: 7 }, "MtPerYear", "600万～700万吨/年"],
    [{ kind: "exact", value: 1.2 }, "billionUsd", "12亿美元"],
    [{ kind: "exact", value: 542.9 }, "billionTenge", "5429亿坚戈"],
    [{ kind: "atMost", value: 2200 }, "thousandBarrelsPerDay", "最多220万桶/日"],
    [{ kind: "about", value: 77000 }, "TEU", "约77,000标箱"],
    [{ kind: "multiple", value: 2 }, "Mt", "×2"],
  ];
  test.each(amounts)("%j %s as %s", (amount, unit, shown) => {
    expect(zh.amount(measured({ amount, unit, quantity: "other" }))).toBe(shown);
  });

  test("set apart, beside one unit for several, in a chart and in arithmetic", () => {
    const oil = measured({ amount: { kind: "atLeast", value: 1.4 }, unit: "Mt" });
    expect(zh.amountParts(oil)).toEqual({ qualifier: "超过", value: "140万", unit: "吨" });
    expect([zh.bareAmount(oil), zh.unitName("Mt")]).toEqual(["超过140万", "吨"]);
    expect([zh.numberIn(27.179, "Mt"), zh.shownIn(27.179, "Mt"), en.shownIn(27.179, "Mt")]).toEqual([
      "2717.9万",
      27_179_000,
      27.179,
    ]);
    expect(
      formulaWords("27.179 / 50 × 100", [measured({ amount: { kind: "exact", value: 27.179 }, unit: "Mt" })], zh),
    ).toBe("2717.9万 / 50 × 100");
  });
});

test("a language may put its word for “over” behind the unit", async () => {
  const english = await translatorFor("en");
  const behind = formatterFor({
    ...english,
    t: (key, values) => (key === "amount.atLeast" ? `${values?.value} üzeri` : english.t(key, values)),
  });
  const figure = measured({ amount: { kind: "atLeast", value: 1.4 }, unit: "Mt" });
  expect(plain(behind.amount(figure))).toBe("1.4 Mt üzeri");
  expect(behind.amountParts(figure)).toEqual({ qualifier: "", value: "1.4", unit: "Mt üzeri" });
});

test("a language may put a word of the unit before the number", async () => {
  const english = await translatorFor("en");
  const before = formatterFor({
    ...english,
    t: (key, values) => (key === "unit.trainPairsPerDay" ? `daily ${values?.value} pairs` : english.t(key, values)),
  });
  const figure = measured({ amount: { kind: "exact", value: 60 }, unit: "trainPairsPerDay" });
  expect(before.amountParts(figure)).toEqual({ qualifier: "daily", value: "60", unit: "pairs" });
  expect(before.unitName("trainPairsPerDay")).toBe("daily pairs");
});

test("a sign stands before what a language glues to the number", async () => {
  const english = await translatorFor("en");
  const before = formatterFor({
    ...english,
    t: (key, values) => (key === "unit.percent" ? `%${values?.value}` : english.t(key, values)),
  });
  expect([before.percentChange(6), before.percentChange(-22.2)]).toEqual(["+%6", "−%22.2"]);
  const growth = measured({ amount: { kind: "about", value: -8.1 }, unit: "percent", quantity: "growth" });
  expect(plain(before.amount(growth))).toBe("about −%8.1");
  expect(before.amountParts(growth)).toEqual({ qualifier: "about", value: "−%8.1", unit: "" });
});

describe("a reader sees when", () => {
  const periods: readonly [string, string, string, string][] = [
    ["2025-01-01", "2025-06-30", "January–June 2025", "январь–июнь 2025 г."],
    ["2024-01-01", "2024-12-31", "2024", "2024 г."],
    ["1954-01-01", "1959-12-31", "1954–1959", "1954–1959 гг."],
    ["2025-05-01", "2028-05-31", "May 2025 – May 2028", "май 2025 г. – май 2028 г."],
    ["2025-09-30", "2026-01-04", "30 September 2025 – 4 January 2026", "30 сентября 2025 г. – 4 января 2026 г."],
    ["2025-12-01", "2025-12-31", "December 2025", "декабрь 2025 г."],
    ["2025-09-30", "2025-09-30", "30 September 2025", "30 сентября 2025 г."],
    ["2025-09-30", "9999-12-31", "since 30 September 2025", "с 30 сентября 2025 г."],
  ];
  test.each(periods)("%s to %s", (from, to, english, russian) => {
    expect(plain(en.period({ from, to }))).toBe(english);
    expect(plain(ru.period({ from, to }))).toBe(russian);
  });

  test("a source's date, as exact as the page gives it", () => {
    expect(["2025-10-09", "2025-10", "2025"].map(en.date)).toEqual(["9 October 2025", "October 2025", "2025"]);
  });
});

describe("a reader sees a change with its sign and base", () => {
  const base = { from: "2024-01-01", to: "2024-06-30" };
  test("up and down", () => {
    expect(en.change({ percent: 6, base })).toBe("+6% on January–June 2024");
    expect(plain(ru.change({ percent: 6, base }))).toBe("+6 %; сравнение: январь–июнь 2024 г.");
    expect(en.percentChange(-22.2)).toBe("−22.2%");
  });
  test("and that the base is not named where it is not", () => {
    expect(en.change({ percent: 65, base: null })).toBe("+65%; the source does not name the base");
  });
});

test("a formula wears the language's decimal mark", () => {
  expect([en, ru].map((format) => formulaWords("926 / 1.06", [], format))).toEqual(["926 / 1.06", "926 / 1,06"]);
});

test("a position names its degrees", () => {
  expect([en, ru].map((format) => plain(format.position(45.2, 82.572)))).toEqual([
    "45.20° N, 82.57° E",
    "45,20° с. ш., 82,57° в. д.",
  ]);
});

test("countries are called by our own names, alike in every browser", () => {
  expect([en.country("tr"), ru.country("tr"), en.country("kz"), ru.country("ge")]).toEqual([
    "Türkiye",
    "Турция",
    "Kazakhstan",
    "Грузия",
  ]);
});

test("no figure prints NaN or undefined, and its own number is always in the text", () => {
  const value = fc.oneof(
    fc.integer({ min: 1, max: 9_000_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000),
  );
  const numbered: fc.Arbitrary<Exclude<Amount, { kind: "none" }>> = fc.oneof(
    fc.record({ kind: fc.constantFrom("exact", "atLeast", "atMost", "about", "multiple"), value }),
    fc.record({ kind: fc.constant("range" as const), value, to: value }),
  );
  const unit = fc.constantFrom(null, ...units);
  const rest = [fc.constantFrom(...quantities), fc.constantFrom(...figureStatuses)] as const;
  fc.assert(
    fc.property(numbered, unit, ...rest, fc.constantFrom(en, ru), (amount, ofUnit, quantity, status, format) => {
      const figure = { amount, unit: ofUnit, quantity, status };
      const parts = format.amountParts(figure);
      for (const text of [format.amount(figure), `${parts?.qualifier} ${parts?.value} ${parts?.unit}`]) {
        expect(text).not.toMatch(/NaN|undefined|null|\{\{|\uE000/);
        expect(text).toContain(format.number(amount.value));
      }
    }),
  );
});

test("a list is set apart by commas in every language", () => {
  expect([en, ru].map((format) => format.list(["SOCAR", "BP"]))).toEqual(["SOCAR, BP", "SOCAR, BP"]);
});
