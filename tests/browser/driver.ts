import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";
import type { Middle } from "./middle";
import { type Recorded, record } from "./record";
import { oneFile } from "./savedPage";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The parts of the page, found as a reader finds them: by role and name. */
const partsOf = (page: Page) => ({
  map: page.getByRole("main"),
  canvas: page.locator("main canvas, main .picture-view"),
  picture: page.locator("main .picture-view"),
  panel: page.locator(".panel-frame"),
  legend: page.locator(".legend"),
  languages: page.locator("nav.toolbar select").first(),
  chooser: page.getByRole("dialog"),
  notice: page.locator(".notice"),
  hint: page.locator(".hover-hint"),
});

const parameters = (address: string): URLSearchParams => {
  const { search, hash } = new URL(address);
  return new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
};

/** Spaces that keep words together look like any other to a reader. */
const plainSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, " ");

/** The page and its frames get no WebGL, as in a browser that has none. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const usual = HTMLCanvasElement.prototype.getContext;
    const none = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(usual, this, [kind, ...rest]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: none });
  });
}

/** Speaks to a page in the words of who uses it. The only place that touches Playwright's page. */
export function driverOf(page: Page, context: BrowserContext) {
  const parts = partsOf(page);
  const recorded: Recorded = record(page, context);

  /** Until everything is drawn, or it is sure that nothing will be. */
  const settled = async (): Promise<void> => {
    await expect(parts.map).toHaveAttribute("data-map", /^(ready|picture)$/, { timeout: 30_000 });
  };
  /** An address or an act has reached the map after two frames; then the map says itself when it is done. */
  const taken = async (): Promise<void> => {
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    await settled();
  };
  const pointOnMap = async ({ x, y }: { readonly x: number; readonly y: number }) => {
    const box = await parts.canvas.boundingBox();
    if (!box) throw new Error("There is no map to point at");
    return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
  };
  const inPicture = (segment: string): Locator => parts.picture.locator(`[data-segment="${segment}"][tabindex]`);
  const layerBox = (layer: string): Locator => parts.legend.getByRole("checkbox", { name: layer });
  const address = (): URLSearchParams => parameters(page.url());

  const given = {
    /** A link into the atlas, `?lang=ru#sel=btc.tr`, as from elsewhere: the page is loaded anew for it. */
    linkOpened: async (link: string) => {
      if (page.url() !== "about:blank") await page.goto("about:blank");
      await page.goto(`./${link}`);
      await settled();
    },
    /** The page where scripts are switched off: nothing will come to rest, it is what it is. */
    plainPageOpened: async () => {
      await page.goto("./");
    },
    /** The one-file build, or a file that was saved from it, opened from the disk, with no network at all. */
    fileOpened: async (link: string, file = oneFile) => {
      await context.setOffline(true);
      if (page.url() !== "about:blank") await page.goto("about:blank");
      await page.goto(`${pathToFileURL(resolve(file)).href}${link}`);
      await settled();
    },
    browserWithoutWebGL: () => withoutWebGL(page),
    systemInDarkTheme: () => page.emulateMedia({ colorScheme: "dark" }),
  };

  const when = {
    /** The hash of the open page changes, as when a link within an article is followed. */
    linkFollowed: async (hash: string) => {
      await page.evaluate(
        (to) =>
          new Promise<void>((done) => {
            if (location.hash === to) return done();
            addEventListener("hashchange", () => done(), { once: true });
            location.hash = to;
          }),
        hash,
      );
      await taken();
    },
    /** Presses the map at px from its middle. */
    mapClicked: async (from: Middle["offset"] = { x: 0, y: 0 }) => {
      const { x, y } = await pointOnMap(from);
      await page.mouse.click(x, y);
      await taken();
    },
    mapTapped: async (from: Middle["offset"] = { x: 0, y: 0 }) => {
      const { x, y } = await pointOnMap(from);
      await page.touchscreen.tap(x, y);
      await taken();
    },
    mapPointedAt: async (from: Middle["offset"] = { x: 0, y: 0 }) => {
      const { x, y } = await pointOnMap(from);
      await page.mouse.move(x, y);
    },
    mapDragged: async (by: Middle["offset"]) => {
      const { x, y } = await pointOnMap({ x: 0, y: 0 });
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by.x, y + by.y, { steps: 5 });
      await page.mouse.up();
      await taken();
    },
    /** Presses the middle of a segment's drawn stroke. */
    segmentPressedInPicture: async (segment: string) => {
      const at = await inPicture(segment).evaluate((element) => {
        const path = element instanceof SVGPathElement ? element : element.querySelector("path");
        const matrix = path?.getScreenCTM();
        if (!path || !matrix) throw new Error("The segment has no stroke in sight");
        const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
        return { x, y };
      });
      await page.mouse.click(at.x, at.y);
      await taken();
    },
    segmentEnteredInPicture: async (segment: string) => {
      await inPicture(segment).focus();
      await page.keyboard.press("Enter");
      await taken();
    },
    /** Prints to paper: the dialog is answered, and the sheet stays until the browser says that it is done. */
    printed: async () => {
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole("button", { name: "Print" }).click();
      await page.locator(".print-sheet").waitFor({ state: "attached" });
    },
    /** Chooses a file in the panel "Share", and what it asks, by the words on the screen; returns what is saved. */
    fileDownloaded: async (extension: string, ...wishes: readonly (readonly [choice: string, option: string])[]) => {
      await page.getByRole("radio", { name: extension }).check();
      for (const [choice, option] of wishes)
        await page.locator(".downloads").getByLabel(choice, { exact: true }).selectOption({ label: option });
      const saved = page.waitForEvent("download", { timeout: 30_000 });
      await page.getByRole("button", { name: extension }).click();
      const file = await saved;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    },
    /** Asks for slides of the whole story and gives them up while they are being made. */
    slidesGivenUp: async () => {
      await page.getByRole("radio", { name: "PPTX" }).check();
      await page.locator(".download-choices select").first().selectOption("story");
      await page.getByRole("button", { name: "PPTX" }).click();
      await page.locator(".download-progress button").click();
    },
    /** The browser takes the drawing context away, as it does when a graphics driver fails. */
    contextLost: async () => {
      await page.locator("main canvas").evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error("No canvas");
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      });
      await taken();
    },
    chosen: async (segment: string) => {
      await parts.chooser.getByRole("button", { name: segment }).click();
      await taken();
    },
    /** A box in the panel is ticked, or its tick is taken away. */
    panelBoxToggled: async (name: string) => {
      await parts.panel.getByRole("checkbox", { name }).click();
      await taken();
    },
    layerToggled: async (layer: string) => {
      await layerBox(layer).click();
      await taken();
    },
    /** One of the pages of the toolbar: Figures, Sources, About. */
    pageOpened: async (name: string) => {
      await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
      await taken();
    },
    foldOpened: async (name: string) => {
      await page.locator("summary", { hasText: name }).click();
      await taken();
    },
    buttonPressed: async (name: string) => {
      await page.getByRole("button", { name, exact: true }).click();
      await taken();
    },
    languageChosen: async (language: string) => {
      await parts.languages
        .locator(":scope > option")
        .filter({ hasText: language })
        .first()
        .waitFor({ state: "attached" });
      await parts.languages.selectOption({ label: language });
      await taken();
    },
    /** Chooses among the languages of the names on the map, which stand below those of the page. */
    mapNamesChosen: async (language: string) => {
      const value = await parts.languages
        .locator("optgroup option")
        .filter({ hasText: language })
        .first()
        .getAttribute("value");
      await parts.languages.selectOption(value);
      await taken();
    },
    themeChosen: async (theme: string) => {
      await page.getByRole("combobox", { name: "Theme" }).selectOption({ label: theme });
      await taken();
    },
    /** After something that the page was told otherwise than here. */
    cameToRest: taken,
    noticeDismissed: () => parts.notice.getByRole("button").first().click(),
    key: async (key: string) => {
      await page.keyboard.press(key);
      await taken();
    },
    /** Goes on with Tab until the focus stands on something of that name. */
    tabbedTo: async (name: RegExp) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
          return `${element?.getAttribute("aria-roledescription") ?? ""} ${label}`.trim();
        });
        if (name.test(plainSpaces(focused))) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    },
    wentBack: async () => {
      await page.goBack();
      await taken();
    },
    wentForward: async () => {
      await page.goForward();
      await taken();
    },
  };

  const then = {
    panelShows: async (...texts: readonly string[]) => {
      for (const text of texts) await expect(parts.panel).toContainText(text);
    },
    /** The panel's title: what it is about. */
    panelHeadingHas: async (text: string) => expect(parts.panel.getByRole("heading").first()).toContainText(text),
    /** One figure of the panel holds its value and all of these words: status, quote, source. */
    figureShows: async (value: string, ...words: readonly string[]) => {
      const ofValue = parts.panel
        .locator("[data-figure]")
        .filter({ has: page.locator(".figure-value").filter({ hasText: value }) });
      const figure = words.reduce((found, word) => found.filter({ hasText: word }), ofValue);
      await expect(figure.first(), `a figure with “${[value, ...words].join("”, “")}”`).toBeVisible();
    },
    urlHas: async (name: string, value: string | RegExp) =>
      typeof value === "string"
        ? expect.poll(() => address().get(name)).toBe(value)
        : expect.poll(() => address().get(name)).toMatch(value),
    /** The sheet as a PDF on A4: how many pages, of which size in points, and how many of its parts are pixels. */
    paper: async (landscape: boolean) => {
      const pdf = (await page.pdf({ format: "A4", landscape })).toString("latin1");
      const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      return {
        pages: pdf.split(/\/Type \/Page\b/).length - 1,
        width: Math.round(Number(width)),
        height: Math.round(Number(height)),
        images: pdf.split("/Subtype /Image").length - 1,
      };
    },
    /** The picture that the page was born with, by the segments that it shows. */
    firstPictureShows: async (segments: readonly string[]) => {
      const picture = page.locator("#first-picture");
      await expect(picture).toBeVisible();
      const drawn = await picture
        .locator("[data-segment]")
        .evaluateAll((elements) => elements.map((element) => element.getAttribute("data-segment")));
      expect(new Set(drawn)).toEqual(new Set(segments));
    },
    firstPictureIsGone: async () => expect(page.locator("#first-picture")).toHaveCount(0),
    tableRowSays: async (...texts: readonly string[]) => {
      let row = page.getByRole("row");
      for (const text of texts) row = row.filter({ hasText: text });
      await expect(row.first()).toBeVisible();
    },
    linkLeadsTo: async (address: string) => expect(page.locator(`a[href="${address}"]`).first()).toBeVisible(),
    sheetSays: async (...texts: readonly string[]) => {
      await page.emulateMedia({ media: "print" });
      for (const text of texts) await expect(page.locator(".print-sheet")).toContainText(text);
      await expect(page.locator(".print-sheet .print-map svg")).toBeVisible();
      await expect(page.locator(".shell")).toBeHidden();
    },
    pictureHas: async (segment: string) => expect(inPicture(segment)).toHaveCount(1),
    pictureHasNot: async (segment: string) => expect(inPicture(segment)).toHaveCount(0),
    /** How many discs of places and towns the picture draws. */
    signsInPicture: async (): Promise<number> => parts.picture.locator("circle").count(),
    urlHasNot: async (name: string) => expect.poll(() => address().has(name)).toBe(false),
    /** The selection as the address says it. */
    selected: async (): Promise<string | null> => address().get("sel"),
    /** What a press brought where it selected nothing, in words for a report. */
    whatIsOffered: async (): Promise<string> =>
      (await parts.chooser.count()) > 0
        ? `a choice of ${plainSpaces((await parts.chooser.textContent()) ?? "")}`
        : "nothing",
    /** The address from its query on. */
    link: async (): Promise<string> => {
      const { search, hash } = new URL(page.url());
      return search + hash;
    },
    /** Where the map looks, as the address says it. */
    camera: async (): Promise<string | null> => address().get("map"),
    /** A picture of the map as it stands, to be compared with another one. */
    mapPicture: async (): Promise<Buffer> => parts.canvas.screenshot(),
    /** Land, water and lines are there: a map that failed to draw is one flat colour. */
    mapIsDrawn: async () => {
      const picture = await parts.canvas.screenshot();
      const colours = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
        const paper = new OffscreenCanvas(image.width, image.height).getContext("2d");
        if (!paper) throw new Error("No canvas to read the picture on");
        paper.drawImage(image, 0, 0);
        const { data } = paper.getImageData(0, 0, image.width, image.height);
        const seen = new Map<string, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
          seen.set(colour, (seen.get(colour) ?? 0) + 1);
        }
        return [...seen.values()].filter((count) => count > 200).length;
      }, picture.toString("base64"));
      expect(colours).toBeGreaterThanOrEqual(4);
    },
    chooserOffers: async (...segments: readonly string[]) => {
      for (const segment of segments) await expect(parts.chooser).toContainText(segment);
    },
    isChoice: async (): Promise<boolean> => (await parts.chooser.count()) > 0,
    noChooser: async () => expect(parts.chooser).toHaveCount(0),
    hintShows: async (text: string) => expect(parts.hint).toContainText(text),
    noHint: async () => expect(parts.hint).toHaveCount(0),
    layerIsOn: async (layer: string) => expect(layerBox(layer)).toBeChecked(),
    layerIsOff: async (layer: string) => expect(layerBox(layer)).not.toBeChecked(),
    noticesAre: async (...texts: readonly (string | RegExp)[]) => {
      await expect(parts.notice).toHaveCount(texts.length);
      for (const [i, text] of texts.entries()) await expect(parts.notice.nth(i)).toContainText(text);
    },
    pageSays: async (text: string) => expect(page.locator("body")).toContainText(text),
    /** Of a page without scripts, whose text readers of whole pages pass over. */
    mainSays: async (text: string) => expect(page.getByRole("main")).toContainText(text),
    languageIs: async (lang: string) => expect(page.locator("html")).toHaveAttribute("lang", lang),
    themeIs: async (theme: string) => expect(page.locator("html")).toHaveAttribute("data-theme", theme),
    mapIs: async (state: "ready" | "picture") => expect(parts.map).toHaveAttribute("data-map", state),
    /** Nothing was asked of any other origin; the one-file page asks nothing at all. */
    noRequestLeft: async () => {
      const home = new URL(page.url());
      const inPage = /^(data|blob):/;
      const own = (url: string) =>
        inPage.test(url) ||
        (home.protocol === "file:"
          ? url.split("#")[0] === home.href.split("#")[0]
          : new URL(url).origin === home.origin);
      expect(recorded.requests.length).toBeGreaterThan(0);
      expect(recorded.requests.filter((url) => !own(url))).toEqual([]);
    },
    /** Paths of what the page has loaded so far, without the leading slash. */
    loaded: async (): Promise<readonly string[]> =>
      recorded.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).pathname.slice(1)),
    noCookies: async () => expect(await context.cookies()).toEqual([]),
    noComplaints: async () => expect(recorded.complaints).toEqual([]),
    /** Names of the toolbar's buttons that stand beyond its card, as on a screen too narrow for all. */
    toolsBeyondToolbar: async (): Promise<readonly string[]> =>
      page.locator("nav.toolbar").evaluate((bar) => {
        const { left, right } = bar.getBoundingClientRect();
        return [...bar.children].flatMap((tool) => {
          const box = tool.getBoundingClientRect();
          return box.width > 0 && (box.left < left || box.right > right) ? [tool.textContent ?? ""] : [];
        });
      }),
    /** Every button, label and line of the legend, the toolbar and the panel has room for its words. */
    nothingIsCut: async () => {
      const cut = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            ".toolbar, .toolbar *, .legend, .legend *, .panel-frame, .panel-frame *",
          ),
        ]
          .filter((element) => {
            const { overflowX } = getComputedStyle(element);
            const isText = element.children.length === 0 && (element.textContent ?? "").trim() !== "";
            // What only readers by ear get, and what scrolls, has its own room.
            if (element.closest(".unseen") || overflowX === "auto" || overflowX === "scroll" || !isText) return false;
            return element.clientWidth > 4 && element.scrollWidth > element.clientWidth + 1;
          })
          .map((element) => element.textContent),
      );
      expect(cut).toEqual([]);
    },
    mapDiffersFrom: async (before: Buffer) =>
      expect.poll(async () => (await parts.canvas.screenshot()).equals(before)).toBe(false),
    noSidewaysScroll: async () => {
      const [content, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(content).toBeLessThanOrEqual(room ?? 0);
    },
    /** Part of the map's height that the sheet leaves free, from 0 to 1. */
    freeAboveSheet: async (): Promise<number> => {
      const [map, sheet] = [await parts.map.boundingBox(), await parts.panel.boundingBox()];
      if (!map || !sheet) throw new Error("There is no map or no sheet");
      return (sheet.y - map.y) / map.height;
    },
    /** What axe finds, in colours or in everything, against WCAG 2.2 A and AA and its own good practice, one line a rule. */
    barriers: async (concern: "everything" | "colours" = "everything"): Promise<readonly string[]> => {
      // The page's own policy is not in the way here; the source comes from the package and not from the net.
      if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
      return page.evaluate(
        async (rules) => {
          const { axe } = window as unknown as { axe: typeof import("axe-core") };
          const { violations } = await axe.run(document, {
            runOnly: rules ?? ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
            // Frames hold the same page, which is looked at by itself.
            iframes: false,
            // What is as it should be need not be told of.
            resultTypes: ["violations"],
          });
          return violations.map(({ id, help, nodes }) => {
            const places = nodes.map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`);
            return `${id}: ${help} – ${places.length} times, as at ${places.slice(0, 2).join(" and ")}`;
          });
        },
        concern === "colours" ? ["color-contrast"] : null,
      );
    },
  };

  return { given, when, then };
}

export type Driver = ReturnType<typeof driverOf>;
