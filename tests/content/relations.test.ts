import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyOf, seriesOf, successorOf } from "../../src/content/history";
import { findBrokenRelations, parseWhole } from "../../src/content/relations";
import type { Figure } from "../../src/domain/figure";
import { figureId } from "../../src/domain/ids";
import { bundledAtlas, figureOf, rawContent } from "./bundled";

const atlas = bundledAtlas();
const model = figureOf(atlas, "btc-throughput-2025");
const idOf = (id: string) => {
  const known = figureId(id);
  if (!known) throw new Error(`${id} is no figure id`);
  return known;
};

/** A figure like the model, with a name of its own and no relations but those given. */
function figure(id: string, fields: Partial<Figure> = {}): Figure {
  const { series: _, reviewBy: __, ...rest } = model;
  return { ...rest, id: idOf(id), ...fields };
}
const faults = (...figures: readonly Figure[]) =>
  findBrokenRelations(figures).map(({ where, what }) => `${where} ${what}`);

describe("a relation between figures", () => {
  test("holds where a newer value takes the place of an older one", () => {
    const old = figure("a", { asOf: "2025" });
    expect(faults(old, figure("b", { asOf: "2025-10-09", supersedes: [old.id] }))).toEqual([]);
  });

  test.each([
    [
      "names a figure that is not there",
      [figure("b", { supersedes: [idOf("a")] })],
      "[0].supersedes (b) The figure a does not exist.",
    ],
    [
      "replaces a newer figure",
      [figure("a", { asOf: "2026-02-01" }), figure("b", { asOf: "2026-01", supersedes: [idOf("a")] })],
      "[1].supersedes (b) The figure a is newer than this one.",
    ],
    [
      "goes round in a circle",
      [
        figure("a", { supersedes: [idOf("c")] }),
        figure("b", { supersedes: [idOf("a")] }),
        figure("c", { supersedes: [idOf("b")] }),
      ],
      "[1].supersedes (b) The figure leads back to itself.",
    ],
    [
      "makes two plans each other's results",
      [figure("a", { outcomeOf: idOf("b") }), figure("b", { outcomeOf: idOf("a") })],
      "[0].outcomeOf (a) The figure leads back to itself.",
    ],
    [
      "replaces what counts something else",
      [figure("a", { unit: "kt" }), figure("b", { supersedes: [idOf("a")] })],
      "[1].supersedes (b) The figure a counts something else, so this one cannot take its place.",
    ],
    [
      "replaces what another has replaced",
      [figure("a"), figure("b", { supersedes: [idOf("a")] }), figure("c", { supersedes: [idOf("a")] })],
      "[2].supersedes (c) The figure a has been replaced by b already.",
    ],
    [
      "both replaces and contradicts",
      [
        figure("a", { conflictsWith: [idOf("b")] }),
        figure("b", { supersedes: [idOf("a")], conflictsWith: [idOf("a")] }),
      ],
      "[1].supersedes (b) The figure a cannot both stand beside this one and be replaced by it.",
    ],
    [
      "is told from one side only",
      [figure("a"), figure("b", { conflictsWith: [idOf("a")] })],
      "[1].conflictsWith (b) The figure a does not say that it conflicts with this one.",
    ],
    [
      "compares different units",
      [figure("a", { series: "one" }), figure("b", { series: "one", unit: "kt" })],
      "[1].series (b) The series one mixes units: see a.",
    ],
    [
      "compares different counting bases",
      [
        figure("a", { series: "one" }),
        figure("b", { series: "one", scope: { en: "As bp counts", ru: "По учёту bp" } }),
      ],
      "[1].series (b) The series one mixes scopes: see a.",
    ],
    [
      "is to be reviewed before it was published",
      [figure("a", { asOf: "2026-03", reviewBy: "2026-02-28" })],
      "[0].reviewBy (a) The figure is to be reviewed before it was published.",
    ],
  ])("is refused where it %s", (_, figures, fault) => {
    expect(faults(...figures)).toContain(fault);
  });

  test("stops the whole content from being shown as if it held", () => {
    const raw = rawContent();
    const figures = raw.figures.map((one) =>
      one.id === "btc-length" ? { ...one, supersedes: ["no-such-figure"] } : one,
    );
    const parsed = parseWhole({ ...raw, figures });
    expect(parsed).toMatchObject({ ok: false, problems: [{ what: "The figure no-such-figure does not exist." }] });
  });

  test("is told or refused, and always told, however the figures point at each other", () => {
    const ids = ["a", "b", "c", "d", "e"].map(idOf);
    const some = fc.subarray(ids);
    const pointing = fc.record({
      supersedes: some,
      conflictsWith: some,
      outcomeOf: fc.constantFrom(...ids),
      from: some,
      series: fc.constantFrom("one", "two"),
      asOf: fc.constantFrom("2025", "2025-03", "2026-01-31"),
      unit: fc.constantFrom("kt" as const, "Mt" as const, null),
    });
    fc.assert(
      fc.property(fc.array(pointing, { minLength: 1, maxLength: 5 }), (all) => {
        const figures = all.map((fields, index) => figure(ids[index] ?? "a", fields));
        const told = findBrokenRelations(figures).map(({ where, what }) => `${where} ${what}`);
        expect(told.filter((one) => !/^\[\d\]\.\w+ \([a-e]\) The .*\.$/.test(one))).toEqual([]);
        for (const one of figures) historyOf({ figures }, one);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});

describe("the history of a figure", () => {
  const history = (id: string) => historyOf(atlas, figureOf(atlas, id));

  test("keeps plans apart from results", () => {
    const { results, plans } = history("middle-corridor-volume-ministry-2025");
    expect(results.map(({ period }) => period?.from.slice(0, 4))).toEqual([
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
      "2025",
    ]);
    expect(plans.map(({ id }) => String(id))).toEqual(["middle-corridor-volume-ministry-2026-plan"]);
  });

  test("holds no other counting base: the article's half-year stands without the ministry's", () => {
    const ids = history("middle-corridor-volume-2025-h1").results.map(({ id }) => String(id));
    expect(ids).toEqual(["middle-corridor-volume-2024-h1-derived", "middle-corridor-volume-2025-h1"]);
  });

  test("is empty for a figure that says of no other that it is the same measure", () => {
    expect(history("btc-length")).toEqual({ results: [], plans: [], successor: null, predecessors: [] });
  });

  test("leads from a replaced value to what replaced it, and back", () => {
    const [old, now] = [figureOf(atlas, "btc-capacity-2006"), figureOf(atlas, "btc-capacity")];
    expect(successorOf(atlas, old)).toBe(now);
    expect(successorOf(atlas, now)).toBeNull();
    expect(historyOf(atlas, now).predecessors).toEqual([old]);
    expect(seriesOf(atlas, "btc-capacity")).toEqual([old, now]);
  });
});

describe("every figure that may go out of date", () => {
  const answered = new Set(atlas.figures.flatMap(({ outcomeOf }) => outcomeOf ?? []));
  const isClosed = (one: Figure): boolean =>
    one.quantity === "event" ||
    successorOf(atlas, one) !== null ||
    (one.status === "planned" && answered.has(one.id)) ||
    // What was so on a day, or long ago, stays as it was.
    (one.period !== null && one.period.to < "2018") ||
    (one.period !== null && one.period.from === one.period.to) ||
    seriesOf(atlas, one.series ?? "").some(
      (later) => later.status !== "planned" && (later.period?.from ?? later.asOf) > (one.period?.from ?? one.asOf),
    );

  test("names the day on which somebody looks for a newer one", () => {
    const open = atlas.figures.filter((one) => one.reviewBy === undefined && !isClosed(one));
    expect(open.map(({ id }) => String(id))).toEqual([]);
  });
});
