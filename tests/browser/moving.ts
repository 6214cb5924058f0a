import { expect, type Page } from "@playwright/test";

/** What moves and compares, in the words of who uses it. */
export function movingOf(page: Page) {
  const bar = page.locator(".travel-bar");
  const along = page.getByRole("slider", { name: "Place along the route" });
  const divider = page.getByRole("slider", { name: "Divide the two pictures" });
  /** Part of the picture's width that shows the line before, as it is drawn. */
  const drawnBefore = async (): Promise<number> => {
    const clip = await page
      .locator(".compare-picture")
      .last()
      .evaluate((picture) => getComputedStyle(picture).clipPath);
    return 100 - Number(/inset\(0(?:px)? ([\d.]+)%/.exec(clip)?.[1]);
  };
  const sheet = page.locator("canvas.flows");
  const card = page.locator(".measure-card");
  const pointNamed = (number: number) => page.getByRole("slider", { name: `Point ${number}`, exact: true });
  const arrowsAsDrawn = (): Promise<string> =>
    sheet.evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ""));
  /** Whether the arrows are elsewhere after the time of some pictures. */
  const haveMoved = async (): Promise<boolean> => {
    const before = await arrowsAsDrawn();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          let frames = 0;
          const count = () => (++frames > 20 ? done() : requestAnimationFrame(count));
          count();
        }),
    );
    return (await arrowsAsDrawn()) !== before;
  };
  return {
    arrows: {
      areThere: async (there: boolean) => expect(sheet).toHaveCount(there ? 1 : 0),
      move: async () => expect.poll(haveMoved).toBe(true),
      stand: async () => expect.poll(haveMoved).toBe(false),
      /** Px that are drawn on. */
      inked: async (): Promise<number> =>
        sheet.evaluate((canvas) => {
          if (!(canvas instanceof HTMLCanvasElement)) return 0;
          const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
          return pixels.filter((value, i) => i % 4 === 3 && value > 0).length;
        }),
    },
    measuring: {
      /** The tool has come, and takes what is pressed. */
      isOpen: async () => expect(card).toBeVisible(),
      says: async (...texts: readonly (string | RegExp)[]) => {
        for (const text of texts) await expect(card.getByRole("status")).toContainText(text);
      },
      hasPoints: async (count: number) => expect(card.getByRole("listitem")).toHaveCount(count),
      keyedOnMap: async (key: string) => {
        await page.locator("main canvas").focus();
        await page.keyboard.press(key);
      },
      /** A point's place in words, as its handle says it. */
      pointSays: async (number: number): Promise<string> =>
        (await pointNamed(number).getAttribute("aria-valuetext")) ?? "",
      draggedPoint: async (number: number, by: { readonly x: number; readonly y: number }) => {
        const box = await pointNamed(number).boundingBox();
        if (!box) throw new Error("There is no point to drag");
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
        await page.mouse.up();
      },
      keyedOnPoint: async (number: number, key: string) => {
        await pointNamed(number).focus();
        await page.keyboard.press(key);
      },
      isDrawnInPicture: async (text: string) =>
        expect(page.locator("main .picture-view text").filter({ hasText: text }).first()).toBeVisible(),
    },
    setOut: async () => page.getByRole("button", { name: "Travel the route" }).click(),
    told: async (...texts: readonly (string | RegExp)[]) => {
      for (const text of texts) await expect(bar).toContainText(text);
    },
    stepped: async (to: "Next place" | "Previous place") => page.getByRole("button", { name: to }).click(),
    scrubbed: async (key: "Home" | "End" | "PageUp") => {
      await along.focus();
      await page.keyboard.press(key);
    },
    kilometre: async (): Promise<number> => Number(await along.inputValue()),
    movesByItself: async (moves: boolean) =>
      expect(bar.getByRole("button", { name: /^(Pause|Travel on)$/ })).toHaveCount(moves ? 1 : 0),
    isOver: async () => expect(bar).toHaveCount(0),
    hasGivenBackTheFocus: async () => expect(page.getByRole("button", { name: "Travel the route" })).toBeFocused(),
    isInSight: async () => expect(page.locator(".traveller")).toBeInViewport(),
    /** While a hand draws the map, and when it has let go, the mark stays on its point of the earth. */
    isHeldByTheMap: async () => {
      const mark = page.locator(".traveller");
      const [from, by] = [
        { x: 640, y: 200 },
        { x: 70, y: 40 },
      ];
      const start = await mark.boundingBox();
      const offPx = async (): Promise<number> => {
        const now = await mark.boundingBox();
        return start && now ? Math.hypot(now.x - start.x - by.x, now.y - start.y - by.y) : Number.NaN;
      };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
      await expect.poll(offPx, "held").toBeLessThan(2);
      await page.mouse.up();
      await expect.poll(offPx, "let go").toBeLessThan(2);
    },
    withMotion: async () => page.emulateMedia({ reducedMotion: "no-preference" }),
    addresses: async (): Promise<number> =>
      page.evaluate(() => Number(document.documentElement.dataset.addressesWritten ?? 0)),
    addressesCounted: async () =>
      page.evaluate(() => {
        const write = window.history.replaceState.bind(window.history);
        window.history.replaceState = (...args) => {
          const { dataset } = document.documentElement;
          dataset.addressesWritten = String(Number(dataset.addressesWritten ?? 0) + 1);
          write(...args);
        };
      }),
    comparison: {
      isDrawn: async () => expect(page.locator(".compare-picture svg")).toHaveCount(2),
      says: async (...texts: readonly string[]) => {
        for (const text of texts) await expect(page.locator(".compare")).toContainText(text);
      },
      keyed: async (key: string) => {
        await divider.focus();
        await page.keyboard.press(key);
      },
      pressedAt: async (share: number) => {
        const frame = page.locator(".compare-frame");
        await frame.scrollIntoViewIfNeeded();
        const box = await frame.boundingBox();
        if (!box) throw new Error("There is no picture to press");
        await page.mouse.click(box.x + box.width * share, box.y + box.height * 0.8);
      },
      /** A finger comes down beside the middle and moves up. */
      swipedUp: async () => {
        const frame = page.locator(".compare-frame");
        await frame.scrollIntoViewIfNeeded();
        const box = await frame.boundingBox();
        if (!box) throw new Error("There is no picture to swipe over");
        const client = await page.context().newCDPSession(page);
        const touch = (type: "touchStart" | "touchMove", up: number) =>
          client.send("Input.dispatchTouchEvent", {
            type,
            touchPoints: [{ x: box.x + box.width * 0.8, y: box.y + box.height * 0.7 - up }],
          });
        await touch("touchStart", 0);
        for (const up of [10, 20, 30, 40, 50]) await touch("touchMove", up);
        await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      },
      showsBefore: async (percent: number) => expect.poll(drawnBefore).toBe(percent),
    },
  };
}
export type Moving = ReturnType<typeof movingOf>;
