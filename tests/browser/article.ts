import { expect, type Frame, type Locator, type Page } from "@playwright/test";
import type { HostSite } from "./hostSite";

/** What a page around the atlas has heard from it, by event. */
export type Heard = { readonly event: string } & Readonly<Record<string, unknown>>;

/** Writes down what the atlas says, whichever way it says it, before anything else runs. */
const listener = `<script>
window.heard = [];
addEventListener("message", ({ data }) => { if (data && data.type === "corridor-atlas") heard.push(data); });
for (const event of ["ready", "select", "view", "scene", "height", "error"]) {
  document.addEventListener(event, ({ target, detail }) => {
    if (target.localName === "corridor-atlas") heard.push({ element: true, event, ...detail });
  }, true);
}
</script>`;

/** Speaks to somebody else's page that holds the atlas. */
export function articleOf(page: Page, site: HostSite, atlas: string) {
  const guest = (): Locator => page.locator("iframe").first();
  const frame = (): Frame => {
    const found = page.frames().find((one) => one !== page.mainFrame() && one.url().startsWith(atlas));
    if (!found) throw new Error("The page holds no atlas");
    return found;
  };
  const settled = () =>
    expect(page.frameLocator("iframe").getByRole("main")).toHaveAttribute("data-map", /^(ready|picture)$/, {
      timeout: 30_000,
    });
  const point = async ({ x, y } = { x: 0, y: 0 }) => {
    const box = await guest().boundingBox();
    const width = await guest().evaluate((element) => (element as HTMLElement).offsetWidth);
    if (!box) throw new Error("The atlas is not in sight");
    const scale = box.width / width;
    return { x: box.x + box.width / 2 + x * scale, y: box.y + box.height / 2 + y * scale, scale };
  };
  const heard = (): Promise<readonly Heard[]> => page.evaluate(() => Reflect.get(window, "heard"));
  const keys = (): URLSearchParams => {
    const { search, hash } = new URL(frame().url());
    return new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
  };

  return {
    atlas,
    opened: async (body: string) => {
      site.show(`<!doctype html><meta charset="utf-8"><title>Article</title>${listener}<body style="margin:0">${body}`);
      await page.goto(site.address);
      await settled();
    },
    /** Runs in the article's page: what its author would write. */
    does: (script: string) => page.evaluate(script),
    resized: (width: number, height: number) => page.setViewportSize({ width, height }),
    settled,
    posts: (message: object) =>
      page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message),
    clicks: async (offset: { readonly x: number; readonly y: number }) => {
      const { x, y } = await point(offset);
      await page.mouse.click(x, y);
    },
    wheels: async (deltaY: number, key?: "Control") => {
      const { x, y } = await point();
      await page.mouse.move(x, y);
      if (key) await page.keyboard.down(key);
      await page.mouse.wheel(0, deltaY);
      if (key) await page.keyboard.up(key);
    },
    /** One finger goes up over the atlas. */
    swipes: async (byPx: number) => {
      const { x, y } = await point();
      const session = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", up: number) =>
        session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y - up }] });
      await touch("touchStart", 0);
      for (let i = 1; i <= 6; i++) await touch("touchMove", (byPx * i) / 6);
      await touch("touchEnd", byPx);
    },
    key: (key: string) => page.keyboard.press(key),
    /** How large the atlas stands on the screen, against its own px. */
    scale: async () => (await point()).scale,
    scrolledBy: () => page.evaluate(() => Math.round(window.scrollY)),
    historyLength: () => page.evaluate(() => window.history.length),
    /** The latest of these events that fits. */
    hears: (event: string, fits: Readonly<Record<string, unknown>> = {}) =>
      expect
        .poll(async () => (await heard()).filter((one) => one.event === event))
        .toContainEqual(expect.objectContaining(fits)),
    heard,
    /** What the frame's own address says. */
    showsKey: (name: string, value: string | null) => expect.poll(() => keys().get(name)).toBe(value),
    shows: (text: string | RegExp) => expect(page.frameLocator("iframe").getByText(text).first()).toBeVisible(),
    attribute: (name: string) => page.frameLocator("iframe").locator("html").getAttribute(name),
    /** The link from the frame to the whole page. */
    linkToFullAtlas: () => page.frameLocator("iframe").locator("a.full-atlas").getAttribute("href"),
    hintSays: (text: string) =>
      expect(page.frameLocator("iframe").locator('.gesture-hint[data-shown="true"]')).toHaveText(text),
    /** Nothing lies over the credits. */
    creditsAreInSight: async () => {
      const credits = page.frameLocator("iframe").locator(".attribution > :last-child");
      await expect(credits).toBeVisible();
      const onTop = await credits.evaluate((element) => {
        const box = element.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return element.contains(top) && box.bottom <= innerHeight && box.left >= 0;
      });
      expect(onTop).toBe(true);
    },
  };
}

export type Article = ReturnType<typeof articleOf>;
