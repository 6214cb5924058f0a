import type { Page } from "@playwright/test";
import { drawnSegments, type Middle, middleOf } from "../../tests/browser/middle";
import { settle, told, type Which } from "../browser";
import { viewport } from "../pages";

/**
 * Ms from the input to the frame that shows the answer, and of these what the page's own scripts take: its handlers
 * with the panel that they render. The rest is the browser's drawing, which grows with what is drawn.
 */
export type Answer = { readonly paintedMs: number; readonly handledMs: number };
export type Answers = { readonly answers: readonly Answer[]; readonly missed: number };

const middle = { x: viewport.width / 2, y: viewport.height / 2 } as const;

/** Middles of real railway segments in the first lane: the line lies at the middle of the screen in both pages. */
export const targets: readonly Middle[] = [
  "middle-corridor.ganja-boyuk-kesik",
  "middle-corridor.shalkar-beyneu",
  "middle-corridor.zhezkazgan-saksaulskaya",
  "middle-corridor.altynkol-almaty",
  "middle-corridor.erzurum-sivas",
].flatMap((id) => {
  const segment = drawnSegments().find((one) => one.id === id);
  return segment ? [middleOf(segment, 7)] : [];
});

export async function lookAt(page: Page, { camera }: Middle): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#map=${camera}`);
  await settle(page);
}

/** Gets ready to time the next click: until the text at the selector differs and has been painted. */
const arm = (page: Page, selector: string): Promise<void> =>
  page.evaluate((where) => {
    const text = (): string => document.querySelector(where)?.textContent ?? "";
    const before = text();
    const answer = new Promise<Answer | null>((done) => {
      let pressedAt: number | null = null;
      let handledMs = 0;
      let startedAt = 0;
      addEventListener(
        "click",
        (event) => {
          pressedAt = event.timeStamp;
          startedAt = performance.now();
        },
        { capture: true, once: true },
      );
      // The last to hear of it: whatever a handler puts off to the end of its turn has been done by then.
      const onHandled = (): void => {
        handledMs = performance.now() - startedAt;
      };
      addEventListener("click", onHandled, { once: true });
      const painted = (): void => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ paintedMs: performance.now() - (pressedAt ?? 0), handledMs });
        requestAnimationFrame(() => port2.postMessage(null));
      };
      const watch = new MutationObserver(() => {
        if (pressedAt === null || text() === before) return;
        watch.disconnect();
        painted();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      setTimeout(() => done(null), 8000);
    });
    Object.assign(window, { benchAnswer: answer });
  }, selector);

const answered = (page: Page): Promise<Answer | null> =>
  page.evaluate(() => (window as unknown as { benchAnswer: Promise<Answer | null> }).benchAnswer);

/** Presses the middle of each target; the pointer stands there before, as a hand's does. */
export async function press(page: Page, which: Which): Promise<Answers> {
  const times: (Answer | null)[] = [];
  for (const target of targets) {
    await lookAt(page, target);
    await page.mouse.move(middle.x + target.offset.x, middle.y + target.offset.y);
    await page.waitForTimeout(150);
    await arm(page, told[which].answer);
    await page.mouse.down();
    await page.mouse.up();
    times.push(await answered(page));
    await settle(page);
  }
  const answers = times.filter((one) => one !== null);
  return { answers, missed: times.length - answers.length };
}

/** Ms that the page's own handlers take for each of 40 pointer movements over the middle of the map. */
export async function hover(page: Page): Promise<readonly number[]> {
  return page.evaluate(async ({ x, y }) => {
    const canvas = document.querySelector("main canvas");
    if (!canvas) throw new Error("There is no map");
    const nextFrame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const taken: number[] = [];
    for (let step = 0; step < 40; step++) {
      const radius = step * 1.5;
      const at = { clientX: x + radius * Math.cos(step), clientY: y + radius * Math.sin(step) };
      const start = performance.now();
      canvas.dispatchEvent(new MouseEvent("mousemove", { ...at, bubbles: true, cancelable: true, view: window }));
      taken.push(performance.now() - start);
      await nextFrame();
    }
    return taken;
  }, middle);
}

/** Ms between frames while a hand draws the map to the side and back, six px a frame. */
export async function pan(page: Page): Promise<readonly number[]> {
  return page.evaluate(async ({ x, y }) => {
    const canvas = document.querySelector("main canvas");
    if (!canvas) throw new Error("There is no map");
    const nextFrame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    const hand = (type: string, dx: number): void => {
      const buttons = type === "mouseup" ? 0 : 1;
      const at = { clientX: x + dx, clientY: y, button: 0, buttons };
      canvas.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, cancelable: true, view: window }));
    };
    const gaps: number[] = [];
    hand("mousedown", 0);
    let before = await nextFrame();
    for (let step = 1; step <= 120; step++) {
      hand("mousemove", 6 * (step <= 60 ? step : 120 - step));
      const now = await nextFrame();
      gaps.push(now - before);
      before = now;
    }
    hand("mouseup", 0);
    return gaps;
  }, middle);
}

/** Ms from the press on a layer's switch until the map is drawn again, and how long the page could not answer. */
export type Toggled = { readonly settledMs: number; readonly blockedMs: number };

export async function toggle(page: Page, which: Which): Promise<readonly Toggled[]> {
  const results: Toggled[] = [];
  for (let turn = 0; turn < 2; turn++) {
    await page.evaluate(() => {
      const map = document.querySelector("[data-map]");
      if (!map) throw new Error("There is no map");
      const settled = new Promise<Toggled>((done) => {
        let pressedAt = 0;
        let left = false;
        let blockedMs = 0;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) blockedMs += duration;
        });
        tasks.observe({ type: "longtask" });
        addEventListener(
          "click",
          (event) => {
            pressedAt = event.timeStamp;
          },
          { capture: true, once: true },
        );
        const watch = new MutationObserver(() => {
          const state = map.getAttribute("data-map");
          if (state === "loading") left = true;
          if (!left || state !== "ready") return;
          watch.disconnect();
          const settledMs = performance.now() - pressedAt;
          // Long tasks are told a moment after they end.
          setTimeout(() => {
            tasks.disconnect();
            done({ settledMs, blockedMs });
          }, 100);
        });
        watch.observe(map, { attributes: true, attributeFilter: ["data-map"] });
      });
      Object.assign(window, { benchSettled: settled });
    });
    await page.click(told[which].toggle);
    results.push(await page.evaluate(() => (window as unknown as { benchSettled: Promise<Toggled> }).benchSettled));
  }
  return results;
}
