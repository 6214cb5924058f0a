import { describe, expect, test } from "vitest";
import { yearsOld } from "../../src/content/age";
import { figuresAbout } from "../../src/content/figuresFor";
import { seriesOf } from "../../src/content/history";
import { contextIds } from "../../src/domain/ids";
import { bundledAtlas, figureOf, numberOf } from "./bundled";

const atlas = bundledAtlas();
const idsAbout = (subject: Parameters<typeof figuresAbout>[1]) =>
  figuresAbout(atlas, subject).map(({ id }) => String(id));
const segment = (id: string) => {
  const found = [...atlas.segments.keys()].find((key) => key === id);
  if (!found) throw new Error(`No segment ${id}`);
  return found;
};

describe("what a panel shows", () => {
  test("the Turkish section of BTC shows its own pipe and the Kazakh oil of the whole line", () => {
    const ids = idsAbout(segment("btc.tr"));
    expect(ids).toEqual(expect.arrayContaining(["btc-length-tr", "btc-kazakh-oil-2024", "btc-kazakh-oil-2025-plan"]));
    expect(ids).not.toContain("btc-length-az");
  });

  test("the corridor's own track to Moiynty shows the second line's capacity", () => {
    for (const id of ["dostyk-aktogay", "aktogay-balkhash", "balkhash-moiynty"]) {
      expect(idsAbout(segment(`middle-corridor.${id}`))).toContain("dostyk-moiynty-capacity-after");
    }
    expect(idsAbout(segment("middle-corridor.samtredia-poti"))).not.toContain("dostyk-moiynty-capacity-after");
  });

  test("the sea leg from Aktau shows both ports", () => {
    expect(idsAbout(segment("middle-corridor.aktau-port-alat"))).toEqual(
      expect.arrayContaining(["aktau-port-capacity", "alat-port-capacity"]),
    );
  });

  test("the article comes first, then arithmetic, then context", () => {
    for (const id of atlas.segments.keys()) {
      const origins = figuresAbout(atlas, id).map(({ origin }) => origin);
      const order = ["article", "derived", "context"];
      expect(origins).toEqual([...origins].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(origins, id).toContain("article");
    }
  });

  test("inside the context the newest statement comes first, and pages without a date come last", () => {
    const context = figuresAbout(atlas, "btc").filter(({ origin }) => origin === "context");
    const undated = context.map(({ source, asOf }) => {
      const page = atlas.sources.get(source);
      return page?.published === null && page.accessed === asOf;
    });
    const firstUndated = undated.indexOf(true);
    expect(undated.slice(firstUndated)).not.toContain(false);
    const dates = context.slice(0, firstUndated).map(({ asOf }) => asOf.padEnd(10, "~"));
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test("no figure is shown twice", () => {
    for (const id of atlas.segments.keys()) expect(new Set(idsAbout(id)).size, id).toBe(idsAbout(id).length);
  });

  test("every figure is shown somewhere", () => {
    const shown = new Set(
      [...atlas.segments.keys(), ...atlas.routes.keys(), "kazakhstan" as const, ...contextIds].flatMap(idsAbout),
    );
    expect(atlas.figures.filter(({ id }) => !shown.has(id))).toEqual([]);
  });
});

describe("what a chart shows", () => {
  test("12 then 60 pairs of trains a day", () => {
    expect(seriesOf(atlas, "dostyk-moiynty-capacity").map(numberOf)).toEqual([12, 60]);
  });
  test("874 computed, then 926 thousand tonnes", () => {
    expect(seriesOf(atlas, "middle-corridor-volume-h1").map(numberOf)).toEqual([874, 926]);
  });
  test("over 1.4 Mt, then the plan of up to 1.7", () => {
    expect(seriesOf(atlas, "btc-kazakh-oil-article").map(({ status }) => status)).toEqual(["reported", "planned"]);
  });
  test("the ministry's years from 2019 to the plan for 2026", () => {
    expect(seriesOf(atlas, "middle-corridor-volume-ministry").map(numberOf)).toEqual([
      759, 783, 586, 1485, 2764, 4484, 4119, 5200,
    ]);
  });
  test("nothing for a name that no figure bears", () => {
    expect(seriesOf(atlas, "no-such-series")).toEqual([]);
  });
});

describe("a figure wears its age", () => {
  const article = figureOf(atlas, "middle-corridor-volume-2025-h1");
  test("from the day after its first year, in whole years", () => {
    expect(yearsOld(article, "2026-10-09")).toBeNull();
    expect(yearsOld(article, "2026-10-10")).toBe(1);
    expect(yearsOld(article, "2028-10-09")).toBe(2);
    expect(yearsOld(article, "2028-10-10")).toBe(3);
  });
  test("a year or a month alone counts to its last day", () => {
    expect(yearsOld({ ...article, asOf: "2025" }, "2026-12-31")).toBeNull();
    expect(yearsOld({ ...article, asOf: "2025" }, "2027-01-01")).toBe(1);
    expect(yearsOld({ ...article, asOf: "2025-05" }, "2026-05-31")).toBeNull();
    expect(yearsOld({ ...article, asOf: "2025-05" }, "2026-06-01")).toBe(1);
  });
  test("an event does not age", () => {
    expect(yearsOld(figureOf(atlas, "baku-supsa-opened"), "2030-01-01")).toBeNull();
  });
});
