import fc from "fast-check";
import { describe, expect, test } from "vitest";
import figuresFile from "../../../../src/content/figures.json";
import sourcesFile from "../../../../src/content/sources.json";
import type { Figure } from "../../../../src/domain/figure";
import { writeCsv } from "../../../../src/export/csv";
import type { Choices } from "../../../../src/export/format";
import type { Language } from "../../../../src/i18n/languages";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { atlas, choices, inputOf, today } from "../../export/input";
import { textOf } from "../../export/readTable";

const read = (text: string, name = "figures.csv") => {
  const reading = readFigureSet(text, name, atlas, today);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading;
};

/** What a figure says, apart from whose it is and what this reading calls it and its relatives. */
function said({ id, origin, source, series, from, conflictsWith, outcomeOf, supersedes, ...rest }: Figure) {
  return rest;
}

/** The table tells texts in one language. */
const inOne = (figure: Figure, language: "en" | "ru") => {
  const one = (text: Figure["title"]) => ({ en: text[language] ?? text.en, ru: text[language] ?? text.en });
  const { caveat } = figure;
  return {
    ...said(figure),
    title: one(figure.title),
    scope: one(figure.scope),
    ...(caveat ? { caveat: one(caveat) } : {}),
  };
};

const own = (prefix: string, ids: readonly string[] | undefined) => ids?.map((id) => `${prefix}-${id}`);

describe.each<[Choices["table"], "en" | "ru"]>([
  ["standard", "en"],
  ["decimalComma", "ru"],
])("the table of all figures, written %s in %s", (table, language) => {
  test("reads back figure by figure: value, unit, period, status, words, sources and relations", async () => {
    const input = await inputOf("", language satisfies Language);
    const { set, leftOut, faults } = read(await textOf(writeCsv(input, { ...choices, figures: "all", table })));
    expect(faults).toEqual([]);
    expect(leftOut).toBe(0);
    expect(set.figures).toHaveLength(atlas.figures.length);
    for (const [at, figure] of atlas.figures.entries()) {
      const back = set.figures[at];
      if (!back) throw new Error("a figure is missing");
      expect(said(back)).toEqual(inOne(figure, language));
      expect(back).toMatchObject({ origin: "own", id: `${set.id}-${figure.id}` });
      expect(back.from).toEqual(own(set.id, figure.from));
      expect(back.conflictsWith).toEqual(own(set.id, figure.conflictsWith));
      expect(back.supersedes).toEqual(own(set.id, figure.supersedes));
      expect(back.outcomeOf).toEqual(figure.outcomeOf && `${set.id}-${figure.outcomeOf}`);
      const { id: _, titles: __, ...source } = atlas.sources.get(figure.source) ?? { id: "" };
      expect(set.sources.find(({ id }) => id === back.source)).toMatchObject(source);
    }
  });

  test("reads back from any part of it, and from a spreadsheet that dates in its own way", async () => {
    const input = await inputOf("", language);
    const asSheet = (text: string): string => text.replace(/\b(\d{4})-(\d\d)-(\d\d)(?=[;,\r])/g, "$3.$2.$1");
    await fc.assert(
      fc.asyncProperty(fc.subarray([...atlas.figures], { minLength: 1, maxLength: 12 }), async (figures) => {
        const text = asSheet(
          await textOf(writeCsv({ ...input, view: { ...input.view, figures } }, { ...choices, table })),
        );
        const { set, leftOut } = read(text);
        expect(leftOut).toBe(0);
        expect(set.figures.map(said)).toEqual(figures.map((figure) => inOne(figure, language)));
      }),
      { numRuns: 60 },
    );
  });
});

test("the content files read as a set, texts in all their languages", () => {
  const { set, leftOut, faults } = read(
    JSON.stringify({ title: "All of it", sources: sourcesFile, figures: figuresFile }),
    "all.json",
  );
  expect(faults).toEqual([]);
  expect(leftOut).toBe(0);
  expect(set.title).toBe("All of it");
  expect(set.figures.map(said)).toEqual(atlas.figures.map(said));
  expect(set.figures.every(({ origin, id }) => origin === "own" && id.startsWith(set.id))).toBe(true);
});

test("what is exported again reads as the same figures under the same names", async () => {
  const first = read(JSON.stringify(figuresFile.slice(0, 9)), "nine.json").set;
  const input = await inputOf("");
  const text = await textOf(
    writeCsv(
      {
        ...input,
        atlas: { ...atlas, sources: new Map(first.sources.map((one) => [one.id, one])) },
        view: { ...input.view, figures: first.figures },
      },
      choices,
    ),
  );
  expect(text).not.toContain("CC BY 4.0, Corridor Atlas");
  const again = read(text, "nine.json").set;
  expect(again.figures.map(({ id, amount }) => ({ id, amount }))).toEqual(
    first.figures.map(({ id, amount }) => ({ id, amount })),
  );
});
