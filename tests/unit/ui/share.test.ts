import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceId } from "../../../src/domain/ids";
import { citableSource, citations } from "../../../src/ui/share/cite";
import { type Embedded, snippetIds, snippets } from "../../../src/ui/share/snippets";

const id = sourceId("trend-2025-10-09");
if (!id) throw new Error("id");
const article = citableSource({
  id,
  publisher: "Trend",
  title: "Transit & growth: 65% in a year",
  url: "https://ru.trend.az/casia/kazakhstan/4101603.html",
  published: "2025-10-09",
  accessed: "2026-03-31",
});

describe("a citation", () => {
  test("in APA", () =>
    expect(citations.apa(article)).toBe(
      "Trend. (2025, October 9). Transit & growth: 65% in a year. https://ru.trend.az/casia/kazakhstan/4101603.html",
    ));
  test("in APA of a page without a date says when it was read", () =>
    expect(citations.apa({ ...article, published: null })).toBe(
      "Trend. (n.d.). Transit & growth: 65% in a year. Retrieved March 31, 2026, from https://ru.trend.az/casia/kazakhstan/4101603.html",
    ));
  test("by GOST R 7.0.5", () =>
    expect(citations.gost(article)).toBe(
      "Transit & growth: 65% in a year [Электронный ресурс] // Trend. 09.10.2025. URL: https://ru.trend.az/casia/kazakhstan/4101603.html (дата обращения: 31.03.2026).",
    ));
  test("by GOST of what has no page", () =>
    expect(citations.gost({ ...article, url: null, published: "2024" })).toBe(
      "Transit & growth: 65% in a year // Trend. 2024.",
    ));
  test("in BibTeX, with what TeX would read as its own written out", () =>
    expect(citations.bibtex(article)).toBe(
      [
        "@misc{trend-2025-10-09,",
        "  author = {{Trend}},",
        "  title = {{Transit \\& growth: 65\\% in a year}},",
        "  year = {2025},",
        "  month = oct,",
        "  url = {https://ru.trend.az/casia/kazakhstan/4101603.html},",
        "  urldate = {2026-03-31}",
        "}",
      ].join("\n"),
    ));
  test("in BibTeX keeps its braces in balance, whatever the title", () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const entry = citations.bibtex({ ...article, title }).replace(/\\[{}]/g, "");
        expect(entry.split("{").length).toBe(entry.split("}").length);
      }),
    );
  });
});

describe("a snippet", () => {
  const embedded: Embedded = {
    frame: "https://example.org/atlas/?embed=1&ui=min#sel=btc.tr",
    script: "https://example.org/atlas/embed.js",
    keys: { ui: "min", lock: "1", sel: "btc.tr" },
    title: 'Corridor Atlas: "Baku" <Ceyhan>',
    width: 800,
    height: 450,
  };

  test("is a frame that is as wide as the text", () =>
    expect(snippets.iframe(embedded)).toBe(`<iframe src="https://example.org/atlas/?embed=1&amp;ui=min#sel=btc.tr"
  title="Corridor Atlas: &quot;Baku&quot; &lt;Ceyhan&gt;"
  loading="lazy" allow="fullscreen; clipboard-write; web-share"
  style="width: 100%; max-width: 800px; aspect-ratio: 800 / 450; border: 0"></iframe>`));

  test("is an element with the keys as attributes", () => {
    expect(snippets.component(embedded)).toContain('<corridor-atlas ui="min" lock sel="btc.tr" title=');
    expect(snippets.reveal(embedded)).toMatch(/<section>\n {2}<corridor-atlas .*width: 800px; height: 450px/);
  });

  test("lets no name out of its quotes", () => {
    fc.assert(
      fc.property(fc.constantFrom(...snippetIds), fc.string(), (kind, title) => {
        const usual = snippets[kind]({ ...embedded, title: "" }).split('"').length;
        expect(snippets[kind]({ ...embedded, title }).split('"').length).toBe(usual);
      }),
    );
  });
});
