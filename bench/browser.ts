import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";
import { findChromium, thisMachine } from "../tests/browser/findChromium";
import { viewport } from "./pages";

export type Lab = { readonly browser: Browser; readonly origin: string };
export type Visit = { readonly page: Page; readonly cdp: CDPSession; readonly context: BrowserContext };

/** Where each page tells that its map is drawn, and what answers a press. Both pages are told the same way. */
export const told = {
  ready: '[data-map="ready"]',
  atlas: { answer: ".panel-frame h1", toggle: ".legend li:nth-child(3) input" },
  bare: { answer: "#answer", toggle: "#toggle" },
} as const;
export type Which = "atlas" | "bare";

/**
 * WebGL drawn in software, the same everywhere. What is no WebGL is drawn by the processor, as browsers do on their
 * own where there is no graphics card: some packages of Chromium force it into the same queue, in which the picture
 * then holds the first WebGL context up for seconds. Memory answers at once instead of after the next collection.
 */
const args = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-gpu-rasterization",
  // A hundred thousand lines in software take longer than a hung driver is given.
  "--disable-gpu-watchdog",
  "--disable-background-networking",
  "--enable-blink-features=ForceEagerMeasureMemory",
];

/** What runs these scripts names every function through a helper of its own, which a page does not have. */
const nameHelper = "globalThis.__name ??= (named) => named;";

/** A page apart, to read pictures on. */
export async function openPaper(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluate(nameHelper);
  return page;
}

export async function startBrowser(): Promise<Browser> {
  const found = findChromium(thisMachine);
  if (!found.ok) throw new Error(found.advice);
  return chromium.launch({ executablePath: found.path, args });
}

/**
 * A stranger's first visit: empty cache, blank tab of the same origin, so that no process starts within the measure.
 * The page notes when its map says that it is drawn, on the clock that starts with the navigation.
 */
export async function visit<T>(lab: Lab, during: (visit: Visit) => Promise<T>, cpuSlowdown = 1): Promise<T> {
  const context = await lab.browser.newContext({ viewport, locale: "en-GB", colorScheme: "light" });
  try {
    const page = await context.newPage();
    await page.addInitScript(nameHelper);
    await page.addInitScript(noteReady, told.ready);
    const cdp = await context.newCDPSession(page);
    await page.goto(`${lab.origin}/blank.html`);
    if (cpuSlowdown > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
    return await during({ page, cdp, context });
  } finally {
    await context.close();
  }
}

function noteReady(ready: string): void {
  const look = (): void => {
    if (!document.querySelector(ready)) return;
    performance.mark("bench-ready");
    watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-map"] });
}

/** Opens an address and waits until its map is drawn; ms from the navigation to that. */
export async function openUntilReady({ page }: Visit, address: string, timeoutMs: number): Promise<number> {
  await page.goto(address, { waitUntil: "commit", timeout: timeoutMs });
  await page.waitForFunction(() => performance.getEntriesByName("bench-ready").length > 0, undefined, {
    timeout: timeoutMs,
    polling: 200,
  });
  return page.evaluate(() => performance.getEntriesByName("bench-ready")[0]?.startTime ?? Number.NaN);
}

/** Two frames, in which what was just asked reaches the map, then its own word that it is drawn. */
export async function settle(page: Page, timeoutMs = 120_000): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  await page.waitForSelector(told.ready, { state: "attached", timeout: timeoutMs });
}
