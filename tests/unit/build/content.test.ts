import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { added, askEntry, type Entry, readEntry, tellWords } from "../../../build/content/add";
import { doubtsOf, faultsOf } from "../../../build/content/checkRecord";
import type { Dialogue } from "../../../build/content/dialogue";
import { type Fields, formatRecords, readContent, writeContent } from "../../../build/content/files";
import { readAmount, readPeriod } from "../../../build/content/questions";
import { due, warningOf } from "../../../build/content/review";
import { openTerminal } from "../../../build/content/terminal";
import { bundledAtlas } from "../../content/bundled";

const content = readContent();
const article = readFileSync("tests/content/article.ru.txt", "utf8");

/** Answers one after the other, and remembers what was said. */
function scripted(...answers: readonly string[]): Dialogue & { readonly said: string[]; readonly left: string[] } {
  const left = [...answers];
  const said: string[] = [];
  return {
    left,
    said,
    ask: async (question) => {
      const answer = left.shift();
      if (answer === undefined) throw new Error(`Nobody answers "${question}"`);
      return answer;
    },
    say: (line) => said.push(line),
  };
}

const throughput: Fields = {
  id: "btc-throughput-2026",
  subject: "btc",
  origin: "context",
  title: { en: "All oil through the pipeline in 2026", ru: "Вся прокачка по нефтепроводу в 2026 году" },
  scope: { en: "All oil, State Statistics Committee of Azerbaijan", ru: "Вся нефть, Госкомстат Азербайджана" },
  quantity: "throughput",
  amount: { kind: "exact", value: 26.5 },
  unit: "Mt",
  period: { from: "2026-01-01", to: "2026-12-31" },
  asOf: "2027-01-20",
  status: "reported",
  source: "statistics-2027",
  series: "btc-throughput",
  reviewBy: "2028-03-31",
};
const source: Fields = {
  id: "statistics-2027",
  publisher: "State Statistics Committee",
  title: "Oil transport in 2026",
  url: "https://example.org/oil",
  published: "2027-01-20",
  accessed: "2027-01-21",
};
const faultsAfter = (fields: Fields, text?: string): readonly string[] => {
  const result = added(content, { figure: { ...throughput, ...fields }, source }, text);
  return result.ok ? [] : result.faults;
};

describe("a figure is asked for step by step", () => {
  const answers = [
    "statistics-2027",
    "State Statistics Committee",
    "Oil transport in 2026",
    "https://example.org/oil",
    "2027-01-20",
    "2027-01-21",
    "",
    "context",
    "btc",
    "throughput",
    "All oil through the pipeline in 2026",
    "Вся прокачка по нефтепроводу в 2026 году",
    "All oil, State Statistics Committee of Azerbaijan",
    "Вся нефть, Госкомстат Азербайджана",
    "26,5",
    "Mt",
    "2026",
    "2027-01-20",
    "reported",
    "",
    "btc-throughput",
    "",
    "",
    "",
    "",
    "2028-03-31",
    "btc-throughput-2026",
  ];

  test("and becomes the record that the answers say, with its source", async () => {
    const dialogue = scripted(...answers);
    const entry = await askEntry(content, dialogue);
    expect(entry).toEqual({ figure: throughput, source });
    expect(dialogue.left).toEqual([]);
    expect(added(content, entry).ok).toBe(true);
  });

  test("and an answer that cannot be is told at once, in one sentence, and asked for again", async () => {
    const wrong = answers.flatMap((answer, at) =>
      at === 8
        ? ["the moon", answer]
        : at === 15
          ? ["inches", answer]
          : at === 16
            ? ["2026-12-31..2026-01-01", answer]
            : [answer],
    );
    const dialogue = scripted(...wrong);
    expect((await askEntry(content, dialogue)).figure).toEqual(throughput);
    expect(dialogue.said).toEqual([
      "  statistics-2027 is new: what is it?",
      expect.stringMatching(/^ {2}The value must be the id of a route.*kazakhstan.*\.$/),
      "  The quantity throughput is counted in kt or Mt or thousandBarrelsPerDay.",
      "  The value must not end before it begins.",
    ]);
  });
});

test("answers that are piped in all at once are taken one by one, and their end is told", async () => {
  const out = new PassThrough();
  const terminal = openTerminal(Readable.from(["kazakhstan\nbtc\n", "btc.tr\n"]), out);
  expect([await terminal.ask("1: "), await terminal.ask("2: "), await terminal.ask("3: ")]).toEqual([
    "kazakhstan",
    "btc",
    "btc.tr",
  ]);
  await expect(terminal.ask("4: ")).rejects.toThrow("nothing was written");
});

describe("a record is refused where", () => {
  test("nothing is wrong: it is taken", () => expect(faultsAfter({})).toEqual([]));

  test.each([
    [
      "its unit does not fit",
      { unit: "km", series: "btc-km" },
      "The quantity throughput is counted in kt or Mt or thousandBarrelsPerDay, not in km.",
    ],
    ["its source is not there", { source: "nobody" }, "The source nobody does not exist."],
    ["its id is taken", { id: "btc-throughput-2025" }, "The id btc-throughput-2025 is used twice."],
    ["its day does not exist", { asOf: "2026-02-30" }, "The value must be a date written as"],
    [
      "it mixes counting bases",
      { scope: { en: "As bp counts", ru: "По учёту bp" } },
      "The series btc-throughput mixes scopes",
    ],
    ["a result is told before its time", { asOf: "2025-10-09" }, "A result is reported before its period."],
    [
      "a plan comes after its time",
      { status: "planned", asOf: "2027-06-01" },
      "The period of the plan was over when it was published.",
    ],
    [
      "it replaces a figure that is not there",
      { supersedes: ["no-such-figure"] },
      "The figure no-such-figure does not exist.",
    ],
  ])("%s", (_, fields, fault) => {
    expect(faultsAfter(fields).join("\n")).toContain(fault);
  });

  test("it says again what stands there already", () => {
    const again = content.figures.find(({ id }) => id === "btc-throughput-2025");
    const result = added(content, {
      figure: { ...again, id: "btc-throughput-again", series: undefined },
      source: null,
    });
    expect(result).toEqual({ ok: false, faults: ["The figure btc-throughput-2025 says this already."] });
  });

  test("its quote is not in the text, or does not print the value", () => {
    const known = content.figures.find(({ id }) => id === "middle-corridor-volume-2025-h1") ?? {};
    const told = (fields: Fields) =>
      faultsOf(
        { ...content, figures: content.figures.map((one) => (one === known ? { ...known, ...fields } : one)) },
        known,
        article,
      );
    expect(told({})).toEqual([]);
    expect(told({ quote: "достиг 926 тысяч тонн, что превышает план" })).toEqual([
      "The quote is not in the text word for word.",
    ]);
    expect(told({ amount: { kind: "exact", value: 927 } })).toContain("The quote does not print the value 927.");
  });
});

test("every figure that is there passes the same checks", () => {
  const atlas = bundledAtlas();
  const bad = atlas.figures.flatMap((one) =>
    doubtsOf(one, atlas, one.origin === "article" ? article : null).map((fault) => `${one.id}: ${fault}`),
  );
  expect(bad).toEqual([]);
});

test("whatever a file holds is taken or refused with a sentence, never with an exception", () => {
  const fields = [
    "id",
    "subject",
    "amount",
    "period",
    "conflictsWith",
    "series",
    "quote",
    "source",
    "scope",
    "unit",
  ] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
      const entry = readEntry({ figure: { ...throughput, [field]: value }, source });
      const result = entry ? added(content, entry) : { ok: false, faults: ["no record"] };
      if (!result.ok) expect(result).toMatchObject({ faults: expect.arrayContaining([expect.any(String)]) });
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.jsonValue()), (value) => {
      expect(() => [
        readEntry(value),
        readAmount(JSON.stringify(value)),
        readPeriod(JSON.stringify(value)),
      ]).not.toThrow();
    }),
    { numRuns: 5000 },
  );
}, 60_000);

describe("writing", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "atlas-content-"));
    for (const part of ["src/content/words", "geo/layers"]) cpSync(part, join(root, part), { recursive: true });
    for (const file of ["src/content/figures.json", "src/content/sources.json", "geo/places.json"])
      cpSync(file, join(root, file));
  });
  const entry: Entry = { figure: throughput, source };

  test("keeps the files as they are formatted", () => {
    for (const part of ["figures", "sources"] as const) {
      expect(formatRecords(content[part])).toBe(readFileSync(`src/content/${part}.json`, "utf8"));
    }
  });

  test("puts the record beside its like, changes nothing else and leaves no half file", () => {
    const result = added(content, entry);
    if (!result.ok) throw new Error(result.faults.join());
    expect(writeContent(content, result.content, root)).toEqual([
      "src/content/sources.json",
      "src/content/figures.json",
    ]);
    const written = readContent(root);
    const at = written.figures.findIndex(({ id }) => id === throughput.id);
    expect(written.figures[at - 1]).toMatchObject({ subject: "btc", origin: "context", quantity: "throughput" });
    expect(written.figures.toSpliced(at, 1)).toEqual(content.figures);
    expect(written.sources.at(-1)).toEqual(source);
    expect(readdirSync(join(root, "src/content")).filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  test("tells a contradiction from both sides", () => {
    const figure = { ...throughput, series: undefined, conflictsWith: ["btc-throughput-2025"] };
    const result = added(content, { figure, source });
    const other = result.ok ? result.content.figures.find(({ id }) => id === "btc-throughput-2025") : {};
    expect(other).toMatchObject({ conflictsWith: ["btc-throughput-2026"] });
  });

  test("says which translations are missing, and where they go", () => {
    const said: string[] = [];
    tellWords(content, entry, (line) => said.push(line));
    const text = said.join("\n");
    expect(text).toContain(
      'src/content/words/ka.json\n    "All oil through the pipeline in 2026"\n    "Oil transport in 2026"',
    );
    expect(text).toContain('src/content/words/ru.json\n    "Oil transport in 2026"');
    expect(text).not.toContain('"All oil, State Statistics Committee of Azerbaijan"');
  });
});

describe("review", () => {
  const { figures } = bundledAtlas();
  test("lists what is past its day, the longest first, and what is older than a year", () => {
    const { late, old } = due(figures, "2026-04-01");
    expect(late.map(({ id }) => String(id))).toContain("kazakhstan-cis-trade-2024");
    expect(late.map(({ id }) => String(id))).not.toContain("btc-throughput-2025");
    const days = late.map(({ reviewBy = "" }) => reviewBy);
    expect(days).toEqual([...days].sort());
    expect(old.map(({ id }) => String(id))).toContain("btc-length-hurriyet");
    expect(old.map(({ id }) => String(id))).not.toContain("btc-kazakh-oil-2024");
  });
  test("warns in one sentence, and is silent where nothing is late", () => {
    expect(warningOf(figures, "2018-01-01")).toBeNull();
    expect(warningOf(figures, "2027-06-30")).toMatch(
      /^\d+ figures are past the day of review: `npm run content -- check`$/,
    );
  });
});
