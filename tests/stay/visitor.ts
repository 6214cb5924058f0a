import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { routeIds } from "../../src/domain/ids";
import { languages } from "../../src/i18n/languages";
import { themeIds } from "../../src/theme/tokens";
import type { Driver } from "../browser/driver";
import type { Finder } from "../browser/finder";
import { drawnSegments, middleOf } from "../browser/middle";

export type Round = {
  readonly name: string;
  readonly selections: number;
  readonly switches: number;
  readonly exports: number;
  readonly losses: number;
};

/**
 * Two equal rounds, of which the second may leave nothing behind, and one before them in which everything is met
 * once: panels, languages, typefaces and compiled code are fetched once and kept.
 */
export function roundsOf(share: number): readonly Round[] {
  const round = (name: string, part: number): Round => {
    const times = (count: number): number => Math.max(2, Math.round(count * part * share));
    return { name, selections: times(1000), switches: times(500), exports: times(200), losses: times(100) };
  };
  return [{ ...round("warm-up", 0.1), switches: 42, exports: files.length }, round("first", 0.5), round("second", 0.5)];
}

type Place = { readonly id: string; readonly rank: number; readonly names: { readonly en: string } };

const places: readonly Place[] = JSON.parse(readFileSync("geo/places.json", "utf8"));
const segments = drawnSegments();
const listed = [...segments.map(({ id }) => id), ...routeIds];
const all = [...listed, ...places.map(({ id }) => id)];

const at = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length];
  if (one === undefined) throw new Error("Nothing to choose from");
  return one;
};

type File = readonly [extension: string, ...wishes: (readonly [choice: string, option: string])[]];

/** What the panel "Share" makes, the slow ones not more often than a reader asks for them. */
const files: readonly File[] = [
  ["PNG", ["Size", "Slide, 1920 × 1080"], ["Colours", "Light"]],
  ["CSV", ["Contents", "Figures of this view"], ["Written with", "commas, by the standard"]],
  ["SVG", ["Colours", "Dark"]],
  ["GEOJSON", ["Lines", "All routes shown"]],
  ["PPTX", ["Slides", "This view alone"]],
  ["PDF"],
  ["PNG", ["Size", "Square, 1080 × 1080"], ["Colours", "High contrast"]],
  ["GEOJSON", ["Lines", "The selection"]],
  ["SVG", ["Colours", "High contrast"]],
  ["CSV", ["Contents", "All figures of the atlas"], ["Written with", "semicolons and decimal commas"]],
  ["PPTX", ["Slides", "The whole story, a slide a scene"]],
  ["PNG", ["Size", "A4 standing, 300 dpi"], ["Colours", "Dark"]],
];

/** Somebody who stays: does everything again and again in one page, by the means that a reader has. */
export function visitorOf(page: Page, { when, then }: Driver, finder: Finder) {
  const selected = async (id: string): Promise<void> => {
    await then.urlHas("sel", id);
    await expect(page.locator(".panel-frame h1")).toBeVisible();
  };
  const byLink = async (turn: number): Promise<void> => {
    const id = at(all, turn);
    const beside = at(["", "&flows=1", "", "&error=1", "", "&route=dostyk~poti"], turn);
    await when.linkFollowed(`#sel=${id}${beside}`);
    await selected(id);
  };
  const inList = async (turn: number): Promise<void> => {
    if (!(await page.locator(".outline").isVisible())) await when.key("l");
    // Those that are unfolded.
    const rows = page.locator(".outline :is([data-kind=segment], [data-kind=route])");
    await expect(rows.first()).toBeVisible();
    const row = rows.nth(turn % (await rows.count()));
    const id = (await row.getAttribute("data-key")) ?? "";
    await row.click();
    await selected(id);
  };
  const onMap = async (turn: number): Promise<void> => {
    const segment = at(segments, turn);
    const { camera, offset } = middleOf(segment, 8);
    await when.linkFollowed(`#map=${camera}&nodes=0`);
    await when.mapClicked(offset);
    await selected(segment.id);
  };
  const bySearch = async (turn: number): Promise<void> => {
    const { names } = at(places, turn);
    await finder.opened();
    await finder.typed(names.en);
    await finder.offersFirst(names.en);
    await finder.taken();
    await finder.isClosed();
    // Two things may share a name, so that which is selected is not said; that it has come is.
    await expect(page.locator(".panel-frame h1")).toHaveText(names.en);
  };
  /** The ways to select something, in turn. */
  const ways = [byLink, inList, bySearch, inList, byLink, onMap, inList, byLink] as const;
  const chosen = async (language: string, theme: string): Promise<void> => {
    const [languageBox, themeBox] = [
      page.locator("nav.toolbar select").first(),
      page.locator("nav.toolbar select").last(),
    ];
    await languageBox.selectOption(language);
    await then.languageIs(language);
    await themeBox.selectOption(theme);
    await then.themeIs(theme);
  };
  const printed = async (): Promise<void> => {
    await page.getByRole("radio", { name: "PDF" }).check();
    await page.locator(".downloads .main-button").click();
    await page.locator(".print-sheet").waitFor({ state: "attached" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.locator(".print-sheet").waitFor({ state: "detached" });
  };

  return {
    /** Back to the first view, from which everything is weighed. */
    home: async () => {
      await chosen("en", "light");
      await when.linkFollowed("#sel=btc.tr");
      await when.linkFollowed("");
      await then.mapIs("ready");
    },
    selects: async (count: number) => {
      for (let i = 0; i < count; i += 1) await at(ways, i)(i);
    },
    /** A language, a theme: each is one switch. */
    switches: async (count: number) => {
      await when.linkFollowed("#sel=dostyk-moiynty.aktogay-sayak");
      for (let i = 0; i < count; i += 1) {
        await chosen(at(languages, Math.ceil(i / 2)), at(themeIds, Math.floor(i / 2)));
        await when.cameToRest();
      }
    },
    exports: async (count: number) => {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      for (let i = 0; i < count; i += 1) {
        // Each twelfth finds the panel closed, as somebody who comes back to it.
        if (i % files.length === 0) await when.linkFollowed("");
        await when.linkFollowed(`#sel=${at(listed, i)}&panel=share`);
        const [extension, ...wishes] = at(files, i);
        if (extension === "PDF") await printed();
        else expect((await when.fileDownloaded(extension, ...wishes)).bytes.length).toBeGreaterThan(100);
      }
    },
    loses: async (count: number) => {
      for (let i = 0; i < count; i += 1) {
        const { id } = at(segments, i);
        await when.linkFollowed(`#map=6/44/${50 + (i % 10)}&sel=${id}`);
        // Two within minutes would leave the picture.
        await page.evaluate(() => window.stay?.later(3_600_000));
        const canvas = page.locator("main canvas.maplibregl-canvas");
        await canvas.evaluate((element) => element.setAttribute("data-lost", ""));
        await when.contextLost();
        await expect(page.locator("main canvas.maplibregl-canvas:not([data-lost])")).toHaveCount(1);
        await then.mapIs("ready");
        await then.urlHas("map", `6/44/${50 + (i % 10)}`);
        await selected(id);
      }
    },
  };
}
