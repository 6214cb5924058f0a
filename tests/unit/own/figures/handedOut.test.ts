import { describe, expect, test } from "vitest";
import { withOwnFigures } from "../../../../src/content/withOwnFigures";
import { compose } from "../../../../src/export/compose/compose";
import { writeCsv } from "../../../../src/export/csv";
import type { ExportInput } from "../../../../src/export/format";
import { notesOf } from "../../../../src/export/pptx/notes";
import { tableOf } from "../../../../src/export/pptx/table";
import { sheetOf } from "../../../../src/export/sizes";
import { titleAndFigures } from "../../../../src/export/told";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { themes } from "../../../../src/theme/tokens";
import { atlas, choices, inputOf, today } from "../../export/input";
import { recordsIn, textOf } from "../../export/readTable";

const reading = readFigureSet(
  JSON.stringify([
    {
      id: "mine",
      segment: "btc.tr",
      title: "Oil of mine",
      value: 7.1,
      unit: "Mt",
      period: "2025",
      status: "reported",
      source: "Report of mine",
    },
  ]),
  "mine.json",
  atlas,
  today,
);
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { set } = reading;
const joined = withOwnFigures(atlas, [set]);

/** What is gathered for a link, with the reader's own figures. */
async function inputWithOwn(hash: string): Promise<ExportInput> {
  const input = await inputOf(hash);
  const speech = { ...input, atlas: joined };
  return { ...speech, view: { ...input.view, ...titleAndFigures(input.view.view, speech) } };
}

describe("in what is handed out, a reader's own figures", () => {
  test("stand in the table as own, under no licence of the atlas", async () => {
    const records = recordsIn(await textOf(writeCsv(await inputWithOwn("#sel=btc.tr"), choices)));
    const mine = records.find(({ id }) => id === `${set.id}-mine`);
    expect(mine).toMatchObject({ origin: "own", value: "7.1", source_publisher: "Report of mine", licence: "" });
    for (const { origin, licence } of records) if (origin !== "own") expect(licence).toContain("CC BY 4.0");
  });

  test("follow the article's and come before the context, so that a slide has room for them", async () => {
    const { figures } = (await inputWithOwn("#sel=btc")).view;
    const origins = [...new Set((await inputWithOwn("#sel=btc.tr")).view.figures.map(({ origin }) => origin))];
    expect(origins.indexOf("own")).toBeGreaterThan(origins.indexOf("article"));
    expect(origins.slice(0, origins.indexOf("own"))).not.toContain("context");
    expect(figures.some(({ origin }) => origin === "own")).toBe(false);
  });

  test("have their own heading in a picture, and each says whose it is", async () => {
    const input = await inputWithOwn("#sel=btc.tr");
    const words = compose(input, input.view, "light", sheetOf("a4Portrait", input.screen))
      .svg.replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");
    expect(words).toMatch(/Own figures, not of the atlas/);
    expect(words).toMatch(/Oil of mine/);
    expect(words).toMatch(/own figure\s· reported/);
  });

  test("have their own heading in a slide even alone, and the speaker's notes say whose they are", async () => {
    const input = await inputWithOwn("#sel=btc.tr");
    const mine = input.view.figures.filter(({ origin }) => origin === "own");
    const table = tableOf(mine, () => 1, { tokens: themes.light, width: 5 }, input);
    expect(JSON.stringify(table.rows)).toContain("Own figures, not of the atlas");
    expect(notesOf({ ...input.view, figures: mine }, input)).toMatch(/own figure\s· reported/);
  });
});
