import { createServer } from "node:http";
import { type BrowserContext, expect, type FrameLocator, type Page } from "@playwright/test";

type Place = Page | FrameLocator;

/** The story as it is shown, in a page or in a frame: what a room sees, and what the speaker does. */
const stageIn = (place: Place, page: Page) => {
  const card = place.locator(".scene-card");
  const map = place.locator("main[data-map]");
  return {
    /** The scene's title and its large figure stand beside the map. */
    shows: async (title: string | RegExp, figure: string | RegExp) => {
      await expect(card.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(card.locator(".scene-figure")).toContainText(figure);
    },
    mapIsDrawn: async () => expect(map).toHaveAttribute("data-map", "ready", { timeout: 30_000 }),
    hasGivenBackTheFocus: async () => expect(place.getByRole("button", { name: "Present" })).toBeFocused(),
    isOver: async () => expect(card).toHaveCount(0),
    key: async (key: string) => page.keyboard.press(key),
    buttonPressed: async (name: string) => place.getByRole("button", { name, exact: true }).click(),
    says: async (text: string) => expect(place.locator(".deck")).toContainText(text),
    isBlack: async (black: boolean) => expect(place.locator(".deck-black")).toHaveCount(black ? 1 : 0),
    announces: async (text: string) => expect(place.locator(".deck > [role=status]").first()).toContainText(text),
    swiped: async (to: "left" | "right") => {
      const box = await card.boundingBox();
      if (!box) throw new Error("There is no card to swipe");
      const [y, from, by] = [box.y + 40, box.x + box.width / 2, to === "left" ? -120 : 120];
      const client = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number | null) =>
        client.send("Input.dispatchTouchEvent", { type, touchPoints: x === null ? [] : [{ x, y }] });
      await touch("touchStart", from);
      await touch("touchMove", from + by);
      await touch("touchEnd", null);
    },
    /** Part of the page's height that the words leave to the map. */
    freeMap: async (): Promise<number> => {
      const [whole, words] = [await map.boundingBox(), await card.boundingBox()];
      if (!whole || !words) throw new Error("There is no map or no card");
      return (words.y - whole.y) / whole.height;
    },
  };
};
export type Stage = ReturnType<typeof stageIn>;

/** A presenter at work: the stage, the notes window beside it, and pages of other people that show the story. */
export function presenterOf(page: Page, context: BrowserContext, atlas: string) {
  /** By its place on the page: asked for as an element, it would have to stand still for frames that may not come. */
  const pictureOfCanvas = async (): Promise<Buffer> => {
    const clip = await page.locator("main canvas").boundingBox();
    if (!clip) throw new Error("There is no live map");
    return page.screenshot({ animations: "disabled", clip });
  };
  return {
    stage: stageIn(page, page),
    /** Opens the notes with the given act and speaks of the window that comes. */
    notesOpened: async (act: () => Promise<void>) => {
      const [notes] = await Promise.all([context.waitForEvent("page"), act()]);
      return {
        show: async (title: string, words: string | RegExp) => {
          await expect(notes.getByRole("heading", { level: 2 })).toContainText(title);
          await expect(notes.locator(".notes-text")).toContainText(words);
        },
        announceNext: async (title: string) => expect(notes.locator(".notes-next")).toContainText(title),
        haveFigure: async (value: string, quote: string) =>
          expect(notes.locator("[data-figure]").filter({ hasText: value })).toContainText(quote),
        clockRuns: async () => expect(notes.locator("[data-elapsed]")).toHaveText(/^0:(0[1-9]|[1-5]\d)$/),
        key: async (key: string) => notes.keyboard.press(key),
        areIn: async (lang: string, theme: string) => {
          await expect(notes.locator("html")).toHaveAttribute("lang", lang);
          await expect(notes.locator("html")).toHaveAttribute("data-theme", theme);
        },
        say: async (text: string) => expect(notes.locator("body")).toContainText(text),
      };
    },
    popupsBlocked: () =>
      page.addInitScript(() => {
        window.open = () => null;
      }),
    /** A page of another origin that has the atlas in a frame, as an article or a deck of slides has. */
    framed: async (link: string): Promise<Stage> => {
      const frame = `<iframe title="Atlas" width="1100" height="640" src="${atlas}${link}"></iframe>`;
      const host = createServer((_, answer) => {
        answer.setHeader("content-type", "text/html");
        answer.end(`<!doctype html><title>Host</title>${frame}`);
      });
      await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening));
      page.once("close", () => host.close());
      const address = host.address();
      if (typeof address !== "object" || !address) throw new Error("The host page is not served");
      await page.goto(`http://127.0.0.1:${address.port}/`);
      return stageIn(page.frameLocator("iframe"), page);
    },
    /** The frame gets the keyboard as it does from a reader: by a press on it. */
    framePressed: async () => page.frameLocator("iframe").locator(".scene-position").click(),
    pictureOfMap: async (): Promise<string> => (await pictureOfCanvas()).toString("base64"),
    /** The share of the map's pixels that differ from an earlier picture of it by more than a shade. */
    shareOfMapUnlike: async (earlier: string): Promise<number> => {
      const now = (await pictureOfCanvas()).toString("base64");
      return page.evaluate(
        async (pictures) => {
          const [one, other] = await Promise.all(
            pictures.map(async (picture) => {
              // The page's own policy lets nobody fetch a picture out of a text.
              const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
              const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
              const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
              context?.drawImage(image, 0, 0);
              return context?.getImageData(0, 0, image.width, image.height).data ?? [];
            }),
          );
          if (!one || one.length !== other?.length) return 1;
          const unlike = new Set<number>();
          for (const [i, value] of one.entries()) if (Math.abs(value - (other[i] ?? 0)) > 24) unlike.add(i >> 2);
          return unlike.size / (one.length / 4);
        },
        [earlier, now],
      );
    },
    refreshed: async () => page.reload(),
  };
}
export type Presenter = ReturnType<typeof presenterOf>;
