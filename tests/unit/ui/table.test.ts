import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/content/load";
import type { Figure } from "../../../src/domain/figure";
import { formatterFor } from "../../../src/i18n/format";
import { translatorFor } from "../../../src/i18n/translator";
import { tableColumns, wholeTable } from "../../../src/state/tableChoice";
import { asHtml, asTsv } from "../../../src/ui/table/clipboardTable";
import { gridOf } from "../../../src/ui/table/columns";
import { sorted, type Words } from "../../../src/ui/table/sortFigures";
import { fitting, yearsOf } from "../../../src/ui/table/tableRows";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;
const { figures } = atlas;
const ids = (list: readonly Figure[]): readonly string[] => list.map(({ id }) => id);
const words: Words = {
  title: ({ title }) => title.en,
  scope: ({ scope }) => scope.en,
  source: ({ source }) => source,
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};

describe("sorted by value", () => {
  const rising = sorted(figures, { by: "value", descending: false }, words);
  const falling = sorted(figures, { by: "value", descending: true }, words);
  const at = (list: readonly Figure[], id: string) => ids(list).indexOf(id);

  test("kilotonnes and megatonnes are one measure: 926 kt come before 2.3 Mt", () => {
    const [small, large] = ["middle-corridor-volume-2025-h1", "middle-corridor-volume-ministry-2025-h1"];
    expect(at(rising, small)).toBeLessThan(at(rising, large));
    expect(at(falling, small)).toBeGreaterThan(at(falling, large));
  });

  test("values of one unit stand together, whichever way", () => {
    for (const list of [rising, falling]) {
      const measures = list.map(({ unit, amount }) => (amount.kind === "none" ? null : unit === "kt" ? "Mt" : unit));
      const runs = measures.filter((unit, i) => unit !== measures[i - 1]);
      expect(new Set(runs).size).toBe(runs.length);
    }
  });

  test("what has no number comes last, whichever way", () => {
    for (const list of [rising, falling]) {
      const first = list.findIndex(({ amount }) => amount.kind === "none");
      expect(list.slice(first).every(({ amount }) => amount.kind === "none")).toBe(true);
    }
  });
});

test("sorted by period, time runs on, and what has none comes last", () => {
  const starts = sorted(figures, { by: "period", descending: false }, words).map(({ period }) => period?.from ?? "~");
  expect(starts).toEqual([...starts].sort());
  const falling = sorted(figures, { by: "period", descending: true }, words);
  expect(falling.at(-1)?.period).toBeNull();
  expect(falling[0]?.period).not.toBeNull();
});

test("sorting loses no figure and keeps the order of equals", () => {
  const orders = fc.record({ by: fc.constantFrom(...tableColumns), descending: fc.boolean() });
  fc.assert(
    fc.property(orders, fc.subarray([...figures]), (sort, some) => {
      const list = sorted(some, sort, words);
      expect([...ids(list)].sort()).toEqual([...ids(some)].sort());
      const reported = list.filter(({ status }) => status === "reported");
      if (sort.by === "status") expect(ids(reported)).toEqual(ids(some.filter(({ status }) => status === "reported")));
    }),
    { numRuns: 200 },
  );
});

describe("filtered", () => {
  test("by route, a figure of a section and one that names the route are both there", () => {
    const found = ids(fitting(figures, { ...wholeTable, about: "middle-corridor" }));
    expect(found).toContain("aktau-port-capacity");
    expect(found).toContain("dostyk-moiynty-capacity-after");
    expect(found).not.toContain("btc-length");
  });

  test("by year, a figure is there whose period touches it", () => {
    const in2025 = ids(fitting(figures, { ...wholeTable, year: 2025 }));
    expect(in2025).toContain("middle-corridor-volume-2025-h1");
    expect(in2025).toContain("dostyk-moiynty-capacity-after");
    expect(in2025).not.toContain("btc-kazakh-oil-2024");
    expect(in2025).not.toContain("btc-length");
  });

  test("by several wishes, every one holds", () => {
    for (const figure of fitting(figures, { ...wholeTable, about: "btc", status: "planned", origin: "context" })) {
      expect(figure).toMatchObject({ status: "planned", origin: "context" });
      expect(figure.subject).toMatch(/^btc/);
    }
  });

  test("every year that is offered has a figure, and none is without end", () => {
    for (const year of yearsOf(figures)) {
      expect(fitting(figures, { ...wholeTable, year }).length).toBeGreaterThan(0);
      expect(year).toBeLessThan(2100);
    }
  });
});

describe("copied", () => {
  test("each figure is one line of as many cells as there are columns", async () => {
    const translator = await translatorFor("ru", "table");
    const grid = gridOf(figures, { atlas, translator, format: formatterFor(translator) });
    const lines = asTsv(grid).split("\n");
    expect(lines).toHaveLength(figures.length + 1);
    for (const line of lines) expect(line.split("\t")).toHaveLength(tableColumns.length);
    expect(lines[0]).toBe(
      ["Цифра", "Значение", "Период", "Что охватывает", "Статус", "Откуда", "Источник", "На дату"].join("\t"),
    );
    expect(asHtml(grid).match(/<tr>/g)).toHaveLength(figures.length + 1);
  });

  test("no cell breaks out of its column, its row or its table", () => {
    expect(asTsv([["a\tb", "c\r\nd"]])).toBe("a b\tc d");
    expect(asTsv([["=1+1", "+6%", "−6%"]])).toBe("'=1+1\t'+6%\t−6%");
    expect(asHtml([["A & B"], ['<b>"x"']])).toBe(
      "<table><thead><tr><th>A &amp; B</th></tr></thead><tbody><tr><td>&lt;b&gt;&quot;x&quot;</td></tr></tbody></table>",
    );
  });
});
