import { expect, type Page } from "@playwright/test";

/** How a reader has set up the system. */
export type Look = "light" | "dark" | "contrast";

/** What can be pressed in the page, and how large it is to a finger. */
type Target = { readonly name: string; readonly width: number; readonly height: number };

/**
 * Presses nothing, but asks the page at every px around the middle of each control what lies there: a label and what
 * is drawn around a control for the finger count, what another one covers does not.
 *
 * @param needPx the search goes no farther
 */
const measureTargets = (needPx: number): readonly Target[] => {
  const controls = "a[href], button, select, input, textarea, summary, [role='button'], [role='switch']";
  const isInSentence = (element: Element): boolean => {
    const line = element.closest("p, li, dd, td, figcaption, footer");
    const own = element.textContent?.trim().length ?? 0;
    return element.matches("a") && line !== null && (line.textContent?.trim().length ?? 0) > own + 2;
  };
  return [...document.querySelectorAll<HTMLElement>(`.shell :is(${controls})`)].flatMap((element) => {
    const drawn = element.closest("label") ?? element;
    drawn.scrollIntoView({ block: "center", inline: "nearest" });
    const box = drawn.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || isInSentence(element)) return [];
    // A line on the map is pressed wherever near it, and as thin as it is drawn.
    if (element.closest("[data-segment]")) return [];
    if (getComputedStyle(element).pointerEvents === "none" || element.closest("[inert], :disabled")) return [];
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isHit = (atX: number, atY: number): boolean => {
      const top = document.elementFromPoint(atX, atY);
      return top !== null && drawn.contains(top);
    };
    const reach = (dx: number, dy: number): number => {
      let px = 0;
      while (px < needPx && isHit(x + dx * (px + 1), y + dy * (px + 1))) px += 1;
      return px;
    };
    if (!isHit(x, y)) return [];
    const name = element.getAttribute("aria-label") ?? drawn.textContent?.trim().slice(0, 40) ?? "";
    return [
      {
        name: `${element.tagName.toLowerCase()}.${element.className} “${name}”`,
        width: reach(-1, 0) + 1 + reach(1, 0),
        height: reach(0, -1) + 1 + reach(0, 1),
      },
    ];
  });
};

/** The page as readers with other eyes and hands than a designer's have it. */
export const accessOf = (page: Page) => ({
  /** The reader's system asks for these colours. */
  systemWishes: async (look: Look) => {
    await page.emulateMedia({
      colorScheme: look === "dark" ? "dark" : "light",
      contrast: look === "contrast" ? "more" : "no-preference",
    });
    await expect(page.locator("html")).toHaveAttribute("data-theme", look);
  },
  turned: async (width: number, height: number) => page.setViewportSize({ width, height }),
  /** Controls that are smaller than so many px to a finger, one line each. */
  targetsBelow: async (px: number): Promise<readonly string[]> => {
    const targets = await page.evaluate(measureTargets, px);
    expect(targets.length, "controls that were measured").toBeGreaterThan(5);
    return targets
      .filter(({ width, height }) => width < px || height < px)
      .map(({ name, width, height }) => `${name}: ${width} × ${height}`);
  },
  /** Where the ends of a segment lie in the picture that stands in for the map, and what covers them there. */
  coveredEnds: async (segment: string): Promise<readonly string[]> =>
    page.locator(`main [data-segment="${segment}"][tabindex]`).evaluate((element) => {
      const paths = element instanceof SVGPathElement ? [element] : [...element.querySelectorAll("path")];
      const ends = [paths[0]?.getPointAtLength(0), paths.at(-1)?.getPointAtLength(paths.at(-1)?.getTotalLength() ?? 0)];
      return ends.flatMap((end) => {
        const matrix = paths[0]?.getScreenCTM();
        if (!end || !matrix) return ["an end that is not drawn"];
        const { x, y } = end.matrixTransform(matrix);
        const top = document.elementFromPoint(x, y);
        return top?.closest("main") ? [] : [`${Math.round(x)} ${Math.round(y)}: ${top?.className ?? "off the screen"}`];
      });
    }),
  /** Part of the page's area that nothing stands over, from 0 to 1. */
  freeMap: async (): Promise<number> =>
    page.evaluate(() => {
      const step = 8;
      let [free, all] = [0, 0];
      for (let x = step / 2; x < innerWidth; x += step) {
        for (let y = step / 2; y < innerHeight; y += step) {
          all += 1;
          if (document.elementFromPoint(x, y)?.closest("main")) free += 1;
        }
      }
      return free / all;
    }),
  /** Which of the cards over the map lie on each other, or beyond the page. */
  cardsInEachOthersWay: async (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const cards = [...document.querySelectorAll(".shell .card, .shell .attribution")]
        .map((card) => ({ name: card.className, box: card.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const beyond = cards.filter(({ box }) => box.left < 0 || box.right > innerWidth || box.bottom > innerHeight);
      const pairs = cards.flatMap((one, i) => cards.slice(i + 1).map((other) => [one, other] as const));
      const onEachOther = pairs.filter(([{ box: a }, { box: b }]) => {
        const [across, along] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ];
        return across > 1 && along > 1;
      });
      return [
        ...beyond.map(({ name }) => `${name} is beyond the page`),
        ...onEachOther.map(([one, other]) => `${one.name} lies on ${other.name}`),
      ];
    }),
  /** The map is as large as the page. */
  mapFillsPage: async () => {
    const size = page.viewportSize();
    await expect
      .poll(() => page.locator("main canvas, main .picture-view").first().boundingBox())
      .toEqual({ x: 0, y: 0, ...size });
  },
  helpIsOpen: async (open: boolean) => expect(page.locator("dialog.help")).toHaveCount(open ? 1 : 0),
  helpSays: async (text: string) => expect(page.locator("dialog.help")).toContainText(text),
  singleKeysSwitched: async (on: boolean) => {
    const control = page.getByRole("switch", { name: "Single-key shortcuts" });
    await control.click();
    await expect(control).toHaveAttribute("aria-checked", String(on));
  },
  focusIsOn: async (name: string | RegExp) => expect(page.locator(":focus")).toHaveAccessibleName(name),
  /** Something other than the whole page has the focus. */
  focusIsNotLost: async () => expect(page.locator("body :focus")).toHaveCount(1),
  /** One region, and no other, says it to the ear. */
  isSaidOnce: async (text: string | RegExp) =>
    expect(page.locator("[role=status], [role=alert], [aria-live]").filter({ hasText: text })).toHaveCount(1),
  scaleSays: async (text: RegExp) => expect(page.locator(".map-scale")).toHaveText(text),
  mapIsCalled: async (name: RegExp) => expect(page.locator("main canvas")).toHaveAccessibleName(name),
  /** The reader may enlarge the page with two fingers. */
  pageCanBeEnlarged: async () => {
    const viewport = await page.locator("meta[name=viewport]").getAttribute("content");
    expect(viewport).not.toMatch(/maximum-scale|user-scalable/);
  },
  storageHolds: async (): Promise<readonly string[]> =>
    page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }).map((entry) => entry.join("="))),
  storageRefused: async () =>
    page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }),
  storageHeld: async (name: string, value: string) =>
    page.addInitScript(([key, text]) => localStorage.setItem(key ?? "", text ?? ""), [name, value]),
});
export type Access = ReturnType<typeof accessOf>;
