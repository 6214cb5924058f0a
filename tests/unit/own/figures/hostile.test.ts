import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import figuresFile from "../../../../src/content/figures.json";
import { figureSchema, sourceSchema } from "../../../../src/content/schema";
import { withOwnFigures } from "../../../../src/content/withOwnFigures";
import type { FigureSetReading } from "../../../../src/domain/ownFigures";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { relationsOf } from "../../../../src/ui/figures/relations";
import { bundledAtlas } from "../../../content/bundled";
import { hostileJson, hostileText, hostileTexts } from "../../../hostile";

const atlas = bundledAtlas();
const read = (text: string, name = "a.csv") => readFigureSet(text, name, atlas, "2026-04-01");

/** Every figure that was read is one that the atlas itself could hold, but for whose it is and what it may leave out. */
function isSound(reading: FigureSetReading): void {
  for (const fault of reading.faults) {
    expect([...(fault.detail ?? "")].length).toBeLessThanOrEqual(80);
    expect(fault.kind).toMatch(/^\w+$/);
  }
  expect(reading.faults.length).toBe(Math.min(reading.faultCount, 100));
  if (!reading.ok) {
    expect(reading.faultCount).toBeGreaterThan(0);
    return;
  }
  const { set } = reading;
  const joined = withOwnFigures(atlas, [set]);
  for (const figure of set.figures) {
    expect(figure.origin).toBe("own");
    expect(figure.id.startsWith(`${set.id}-`)).toBe(true);
    const { success, issues } = v.safeParse(figureSchema, {
      ...figure,
      origin: "context",
      quantity: figure.quantity === "other" ? "statement" : figure.quantity,
      scope: figure.scope.en === "" ? { en: "-", ru: "-" } : figure.scope,
    });
    expect(success, JSON.stringify(issues?.map(({ message }) => message))).toBe(true);
    expect(joined.sources.get(figure.source)?.accessed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(JSON.stringify(figure)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\p{Cc}]/u);
    relationsOf(joined, figure);
  }
  for (const source of set.sources) expect(v.safeParse(sourceSchema, source).success).toBe(true);
  expect(new Set(joined.figures.map(({ id }) => id)).size).toBe(joined.figures.length);
  // Whatever the file says, what the atlas says stays.
  expect(atlas.figures.every((figure, at) => joined.figures[at] === figure)).toBe(true);
}

const record = {
  id: "a",
  subject: "btc.tr",
  title: "Oil",
  scope: "All of it",
  quantity: "oilVolume",
  value: "1.5",
  unit: "Mt",
  period: "2025",
  asOf: "2025-10-09",
  status: "reported",
  source: "Report",
};
const fields = fc.constantFrom(
  ...Object.keys(record),
  "amountKind",
  "valueTo",
  "from",
  "places",
  "alsoFor",
  "series",
  "sourceUrl",
  "change",
);

describe("whatever the text", () => {
  test.each(hostileTexts.map((text) => [text]))("a file of %j is figures or faults", (text) => isSound(read(text)));

  test("a file of anything is figures or faults", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => isSound(read(text, name))),
      { numRuns: 2000 },
    );
  });

  test("JSON of anything is figures or faults", () => {
    fc.assert(
      fc.property(hostileJson, fc.boolean(), (value, inList) =>
        isSound(read(JSON.stringify(inList ? [value, value] : { title: value, sources: value, figures: [value] }))),
      ),
      { numRuns: 2000 },
    );
  });
});

describe("with anything in one field", () => {
  test("a record of JSON is a sound figure or is told", () => {
    fc.assert(
      fc.property(fields, hostileJson, (field, value) =>
        isSound(read(JSON.stringify([{ ...record, [field]: value }]))),
      ),
      { numRuns: 3000 },
    );
  });

  test("a record of the content format is a sound figure or is told", () => {
    const place = fc
      .nat(figuresFile.length - 1)
      .chain((at) => fc.tuple(fc.constant(at), fc.constantFrom(...Object.keys(figuresFile[at] ?? {}))));
    fc.assert(
      fc.property(place, hostileJson, ([at, field], value) =>
        isSound(read(JSON.stringify([{ ...figuresFile[at], [field]: value }]))),
      ),
      { numRuns: 2000 },
    );
  });

  test("a row of a table is a sound figure or is told", () => {
    const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fields, hostileText, fc.constantFrom(",", ";", "\t"), (field, text, separator) => {
        const row = { ...record, [field]: text };
        const lines = [Object.keys(row), Object.values(row).map(cell)].map((cells) => cells.join(separator));
        isSound(read(lines.join("\r\n")));
      }),
      { numRuns: 3000 },
    );
  });
});

test("no figure is ever read with a number that its file does not print", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, min: -1e15, max: 1e15 }).map(String),
    fc
      .tuple(fc.nat(9999), fc.constantFrom(",", ".", " ", "'", "\u00A0", "", "-", "e"), fc.nat(9999))
      .map((all) => all.join("")),
  );
  const digits = (text: string): string => text.replace(/\D/g, "").replace(/^0+/, "");
  fc.assert(
    fc.property(number, fc.constantFrom(",", ";"), (text, separator) => {
      const row = { ...record, value: text };
      const lines = [Object.keys(row), Object.values(row).map((one) => `"${one}"`)].map((cells) =>
        cells.join(separator),
      );
      const reading = read(lines.join("\n"));
      if (!reading.ok) return;
      const amount = reading.set.figures[0]?.amount;
      if (!amount || amount.kind === "none") throw new Error("no number was read of one");
      const said = amount.kind === "range" ? `${amount.value}${amount.to}` : String(amount.value);
      // The same digits in the same order, but for zeros that a decimal does without.
      expect(digits(text).replace(/0+$/, "")).toBe(digits(said).replace(/0+$/, ""));
    }),
    { numRuns: 4000 },
  );
});
