import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { units } from "../../../../src/domain/figure";
import { readDate, readPeriod } from "../../../../src/own/figures/dates";
import { decimalMarkOf, readNumber } from "../../../../src/own/figures/numbers";
import { readUnit } from "../../../../src/own/figures/units";
import { takeApart } from "../../../../src/own/figures/words";

const supposed = { mark: ".", isCertain: false } as const;
const unknown = { mark: null, isCertain: false } as const;

describe("a number", () => {
  test.each([
    ["926", 926],
    ["-8.1", -8.1],
    ["−8,1", -8.1],
    ["1.234", 1.234],
    ["0,926", 0.926],
    ["12,5", 12.5],
    ["1 234 567", 1234567],
    ["1\u00A0234,5", 1234.5],
    ["1,234,567", 1234567],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1234.567", 1234.567],
    ["1,400", "unclearNumber"],
    ["12 34", "notNumber"],
    ["1,23,456", "notNumber"],
    ["1e5", "notNumber"],
    ["0x10", "notNumber"],
    ["Infinity", "notNumber"],
    ["٣", "notNumber"],
    ["", "notNumber"],
    ["5 kt", "notNumber"],
  ])("%j in a file with commas between its columns is %j", (text, value) => {
    expect(readNumber(text, supposed)).toBe(value);
  });

  test("that three digits leave open is read as the file's other numbers say", () => {
    expect(readNumber("1,400", decimalMarkOf(["1,400", "12,5"], unknown))).toBe(1.4);
    expect(readNumber("1,400", decimalMarkOf(["1,400", "12.5"], unknown))).toBe(1400);
    expect(readNumber("1,400", decimalMarkOf(["1,400", "12.5", "12,5"], unknown))).toBe("unclearNumber");
    expect(readNumber("1.400", decimalMarkOf(["1.400"], unknown))).toBe("unclearNumber");
  });

  test("as any language of the atlas writes it is never another number", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000),
        fc.constantFrom("en", "ru", "de", "tr", "fr", "zh"),
        fc.constantFrom<Parameters<typeof readNumber>[1]>(supposed, unknown),
        (value, locale, mark) => {
          const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
          const read = readNumber(text, mark);
          const isOpen = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
          // 1.234 between commas is a decimal, as programs write tables.
          if (isOpen) expect([value, "unclearNumber", ...(mark === supposed ? [Number(text)] : [])]).toContain(read);
          else expect(read).toBe(value);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025 г.", "2025-01-01", "2025-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["30.06.2025", "2025-06-30", "2025-06-30"],
  ["6/30/2025", "2025-06-30", "2025-06-30"],
  ["2025 H1", "2025-01-01", "2025-06-30"],
  ["Q3 2025", "2025-07-01", "2025-09-30"],
  ["1H2025", "2025-01-01", "2025-06-30"],
  ["I полугодие 2025", "2025-01-01", "2025-06-30"],
  ["4 квартал 2024 года", "2024-10-01", "2024-12-31"],
  ["2010-2020", "2010-01-01", "2020-12-31"],
  ["2025-01..2025-06", "2025-01-01", "2025-06-30"],
  ["01.01.2025 – 30.06.2025", "2025-01-01", "2025-06-30"],
  ["2025-09-30..", "2025-09-30", "9999-12-31"],
])("%s is a period", (text, from, to) => {
  expect(readPeriod(text)).toEqual({ from, to });
});

test.each(["", "1/6/2025", "31.02.2025", "2025-13", "2025..2024", "H3 2025", "Q5 2025", "last year", "2024/25", "25"])(
  "%j is no period without doubt",
  (text) => expect(readPeriod(text)).toBeNull(),
);

test("a date that reads both ways as day and month is refused, one that cannot is not", () => {
  expect(readDate("1/6/2025")).toBeNull();
  expect(readDate("6/6/2025")?.iso).toBe("2025-06-06");
  expect(readDate("2025-06-30T00:00:00Z")?.iso).toBe("2025-06-30");
});

test.each([
  ["тыс. т", "kt"],
  ["Тыс. тонн", "kt"],
  ["thousand tonnes", "kt"],
  ["Mt", "Mt"],
  ["млн тонн", "Mt"],
  ["млн т / год", "MtPerYear"],
  ["MTPA", "MtPerYear"],
  ["ДФЭ", "TEU"],
  ["пар поездов в сутки", "trainPairsPerDay"],
  ["%", "percent"],
  ["USD bn", "billionUsd"],
  ["млрд долл. США", "billionUsd"],
  ["mt", null],
  ["MT", null],
  ["M", null],
  ["t", null],
  ["tons", null],
  ["", null],
  ["constructor", null],
])("%j is the unit %j", (text, unit) => expect(readUnit(text)).toBe(unit));

test("every unit is read by its own name", () => {
  for (const unit of units) expect(readUnit(unit)).toBe(unit);
});

test.each([
  ["≥ 1.4", "atLeast", "1.4", null],
  ["свыше 1,4", "atLeast", "1,4", null],
  ["up to 1.7", "atMost", "1.7", null],
  ["~30", "about", "30", null],
  ["×2", "multiple", "2", null],
  ["20–22", "range", "20", "22"],
  ["-5", "exact", "-5", null],
])("%s is taken apart", (text, kind, value, to) => expect(takeApart(text)).toEqual({ kind, value, to }));
