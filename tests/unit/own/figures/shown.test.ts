import { type ComponentType, createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { chartsOf } from "../../../../src/content/charts";
import { figuresAbout } from "../../../../src/content/figuresFor";
import { headlineOf, leadingOf } from "../../../../src/content/headline";
import { meetingAt } from "../../../../src/content/meeting";
import { setOf, withOwnFigures } from "../../../../src/content/withOwnFigures";
import { segmentId } from "../../../../src/domain/ids";
import type { BroughtFigures } from "../../../../src/domain/ownFigures";
import { formatterFor } from "../../../../src/i18n/format";
import { type Language, languages } from "../../../../src/i18n/languages";
import { translatorFor } from "../../../../src/i18n/translator";
import { readFigureSet } from "../../../../src/own/figures/readFigureSet";
import { createOwnStore } from "../../../../src/state/own";
import { addFigureSet, figureSets, ownFigures, removeFigureSet } from "../../../../src/state/ownFigures";
import { createAppStore } from "../../../../src/state/store";
import { parseUrl } from "../../../../src/state/url";
import { AtlasProvider } from "../../../../src/ui/AtlasContext";
import { byOrigin } from "../../../../src/ui/figures/groups";
import { FigureSets } from "../../../../src/ui/own/figures/FigureSets";
import { FigureSpeech } from "../../../../src/ui/own/figures/FigureSpeech";
import { OwnFigures } from "../../../../src/ui/own/figures/OwnFigures";
import { FiguresPanel } from "../../../../src/ui/panels/FiguresPanel";
import { SourcesPanel } from "../../../../src/ui/panels/SourcesPanel";
import { TablePanel } from "../../../../src/ui/panels/TablePanel";
import { entriesOf } from "../../../../src/ui/search/entries";
import { searchOver } from "../../../../src/ui/search/searchIndex";
import { CiteSection } from "../../../../src/ui/share/CiteSection";
import { bundledAtlas } from "../../../content/bundled";

const atlas = bundledAtlas();
const today = "2026-04-01";
const turkey = segmentId("btc.tr");
if (!turkey) throw new Error("No btc.tr");
const oil = { subject: "btc.tr", title: "Oil pumped <b>", unit: "Mt", status: "reported", source: "Quarterly report" };
const report = JSON.stringify({
  title: "Report & plan",
  figures: [
    { ...oil, value: 7.1, period: "2024", series: "oil", alsoFor: ["btc"], places: ["ceyhan"] },
    { ...oil, value: 8.2, period: "2025", series: "oil" },
    { ...oil, value: 1520, unit: "mm", quantity: "gauge", places: ["ceyhan"], title: "Gauge" },
    { ...oil, subject: "btc.nowhere", value: 1 },
  ],
});
const brought = (text: string, name: string): BroughtFigures => ({
  ...readFigureSet(text, name, atlas, today),
  source: new File([text], name),
});
const reading = brought(report, "report.json");
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { set } = reading;
const joined = withOwnFigures(atlas, [set]);

afterEach(() => ownFigures.setState([], true));

/** A part of the page as it is first drawn. */
async function drawn(Part: ComponentType, hash = "", of = joined, language: Language = "en"): Promise<string> {
  const translator = await translatorFor(language, "ownFigures", "table", "pages", "share");
  const store = createAppStore(parseUrl({ search: "", hash }).view);
  const value = {
    atlas: of,
    store,
    own: createOwnStore(),
    translator,
    format: formatterFor(translator),
    today: new Date(today),
  };
  Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
  return renderToStaticMarkup(AtlasProvider({ value, children: createElement(Part) }));
}
const OfTurkey = () => createElement(OwnFigures, { figures: figuresAbout(joined, turkey) });
const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("figures of a reader's own", () => {
  test("are among those of their segment and route, after the article's and apart from them", () => {
    const { article, derived, own, context } = byOrigin(figuresAbout(joined, turkey));
    expect(own.map(({ id }) => id)).toEqual(set.figures.map(({ id }) => id));
    const before = byOrigin(figuresAbout(atlas, turkey));
    expect({ article, derived, context }).toEqual({
      article: before.article,
      derived: before.derived,
      context: before.context,
    });
    expect(byOrigin(figuresAbout(joined, "btc")).own).toHaveLength(1);
    expect(own.every(({ id }) => setOf(joined, id) === set)).toBe(true);
  });

  test("stand for nothing: no headline, no gauge of a place, no chart of the atlas", () => {
    const own = figuresAbout(joined, turkey).filter(({ origin }) => origin === "own");
    expect(headlineOf(own)).toBeNull();
    expect(leadingOf(own)).toBeNull();
    const ceyhan = [...joined.places.values()].find(({ id }) => id === "ceyhan");
    if (!ceyhan) throw new Error("No Ceyhan");
    expect(meetingAt(joined, ceyhan).gauges).toEqual(meetingAt(atlas, ceyhan).gauges);
    const charts = chartsOf(joined.figures, joined.figures);
    for (const { bars } of charts) expect(new Set(bars.map(({ figure }) => figure.origin === "own")).size).toBe(1);
    expect(charts.filter(({ bars }) => bars[0]?.figure.origin === "own")).toHaveLength(1);
    expect(charts).toHaveLength(chartsOf(atlas.figures, atlas.figures).length + 1);
  });

  test("stand in a panel under the name of their set, each marked", async () => {
    const markup = await drawn(OfTurkey);
    const text = textOf(markup);
    expect(text).toContain("Your figures: Report &amp; plan");
    expect(text).toContain("not part of the atlas");
    expect(markup.match(/data-origin="own"/g)).toHaveLength(3);
    expect(markup.match(/badge-own/g)).toHaveLength(3);
    expect(markup).toContain("Oil pumped &lt;b&gt;");
    expect(text).toContain("Quarterly report");
    expect(text).not.toContain("Trend");
  });

  test("are the only rows of a table that asks for them, and say whose they are", async () => {
    const rows = (await drawn(TablePanel, "#panel=table&table=origin.own")).match(/<tr data-origin="own">.*?<\/tr>/g);
    expect(rows).toHaveLength(3);
    for (const row of rows ?? []) expect(textOf(row)).toMatch(/ own /);
    expect(textOf(await drawn(TablePanel, "#panel=table"))).toContain(`${atlas.figures.length + 3} figures of`);
  });

  test("are missed in words by a link that asks for them where there are none", async () => {
    const text = textOf(await drawn(TablePanel, "#panel=table&table=origin.own", atlas));
    expect(text).toContain("0 figures of");
    expect(text).toContain("No figures of your own are open on this page");
    expect(text).not.toContain("No figure fits");
  });

  test("stand apart among all figures and all sources", async () => {
    const figures = textOf(await drawn(FiguresPanel));
    expect(figures).toContain("Own figures, not of the atlas");
    expect(textOf(await drawn(FiguresPanel, "", atlas))).not.toContain("Own figures");
    const [others = "", own = ""] = textOf(await drawn(SourcesPanel)).split("Sources of your own figures");
    expect(own).toContain("Quarterly report");
    expect(others).not.toContain("Quarterly report");
  });

  test("are not cited: what others publish is, and never in their place", async () => {
    Object.assign(globalThis, { window: { location: new URL("https://atlas.example/") } });
    const options = (await drawn(CiteSection, "#sel=btc.tr")).match(/<option.*?<\/option>/g) ?? [];
    expect(options.length).toBeGreaterThan(2);
    expect(options.join()).not.toContain("Oil pumped");
  });

  test("are found by their words and marked as own", async () => {
    const translator = await translatorFor("en", "search");
    const [match] = searchOver(entriesOf(joined, { translator, format: formatterFor(translator) }))("oil pumped");
    expect(match?.entry.subject).toMatchObject({ kind: "figure" });
    expect(match?.entry.mark).toMatch(/^own figure/);
  });
});

describe("the files that a reader has brought along", () => {
  const refused = brought("[1]", "bad.json");
  const show = (...readings: readonly BroughtFigures[]) => {
    for (const one of readings) addFigureSet(one);
    return drawn(FigureSets);
  };

  test("are kept in order, once by name, until they are removed", () => {
    addFigureSet(reading);
    addFigureSet(refused);
    const sets = figureSets(ownFigures.getState());
    expect(sets).toEqual([set]);
    expect(figureSets(ownFigures.getState())).toBe(sets);
    const again = brought(JSON.stringify([{ ...oil, value: 9 }]), "report.json");
    addFigureSet(again);
    expect(ownFigures.getState()).toEqual([refused, again]);
    removeFigureSet("report.json");
    removeFigureSet("bad.json");
    expect(withOwnFigures(atlas, figureSets(ownFigures.getState()))).toBe(atlas);
  });

  test("are listed with what was read, what was left out and why, and what they are about", async () => {
    // Drawn without a browser, a store shows its first state.
    ownFigures.getInitialState = ownFigures.getState;
    const text = textOf(await show(reading, refused));
    expect(text).toContain("Report &amp; plan report.json · 3 figures");
    expect(text).toContain("1 record was left out");
    expect(text).toMatch(
      /Record 4, field “subject”: There is no route and no section “btc.nowhere”. Possible: btc\.\w+\./,
    );
    expect(text).toContain("bad.json");
    expect(text).toContain("No figure could be read from this file.");
    expect(text).toContain("“1” is no record with fields.");
    expect(text).toContain("Baku–Tbilisi–Ceyhan");
  });

  test("are told aloud, each by what it has come to", async () => {
    ownFigures.getInitialState = ownFigures.getState;
    addFigureSet(reading);
    expect(await drawn(FigureSpeech)).toBe("report.json: 3 figures, 1 record was left out");
    addFigureSet(refused);
    expect(await drawn(FigureSpeech)).toBe("bad.json: No figure could be read from this file.");
  });

  test.each(languages)("speak %s", async (language) => {
    ownFigures.getInitialState = ownFigures.getState;
    addFigureSet(reading);
    const markup = await drawn(FigureSets, "", joined, language);
    expect(textOf(markup)).toContain("report.json");
    expect(markup).not.toContain("ownFigures.");
  });
});
