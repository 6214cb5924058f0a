import type { Page } from "@playwright/test";
import { type Lab, openUntilReady, settle, type Visit, visit, type Which } from "../browser";
import { quantile } from "../statistics";
import { judge, watchLoad } from "./firstMap";
import { afterSelections, memory } from "./memory";
import { hover, pan, press, toggle } from "./press";

/** Numbers by name; a name is a row of the table. */
export type Samples = Record<string, number>;

export type Asked = {
  readonly memory: boolean;
  readonly pan: boolean;
  readonly hover: boolean;
  readonly click: boolean;
  readonly filter: boolean;
  /** How many selections to make one after the other; 0 for none. */
  readonly selections: number;
};

/** The Caspian with three routes in sight: most of what can be drawn is drawn. */
const panCamera = "#map=5/41.5/48.5";

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settle(page);
}

/** What a reader does on an open page, in an order in which nothing disturbs what follows. */
async function act(one: Visit, which: Which, asked: Asked): Promise<Samples> {
  const found: Samples = {};
  if (asked.memory) {
    const { page, workers } = await memory(one);
    found["memory: page, MB"] = page / 1e6;
    found["memory: workers, MB"] = workers / 1e6;
  }
  if (asked.pan) {
    await goTo(one.page, panCamera);
    const gaps = await pan(one.page);
    found["pan: frame p50, ms"] = quantile(gaps, 0.5);
    found["pan: frame p95, ms"] = quantile(gaps, 0.95);
  }
  if (asked.hover) {
    await goTo(one.page, panCamera);
    found["hover: handlers p50, ms"] = quantile(await hover(one.page), 0.5);
  }
  if (asked.click) {
    const { answers, missed } = await press(one.page, which);
    found["click: to text painted, ms"] = quantile(
      answers.map(({ paintedMs }) => paintedMs),
      0.5,
    );
    found["click: own scripts, ms"] = quantile(
      answers.map(({ handledMs }) => handledMs),
      0.5,
    );
    found["click: without answer"] = missed;
  }
  if (asked.filter) {
    const turns = await toggle(one.page, which);
    const settled = turns.map(({ settledMs }) => settledMs);
    const blocked = turns.map(({ blockedMs }) => blockedMs);
    found["filter: to map drawn, ms"] = quantile(settled, 0.5);
    found["filter: page blocked, ms"] = quantile(blocked, 0.5);
  }
  if (asked.selections > 0 && which === "atlas") {
    const { before, after } = await afterSelections(one, asked.selections);
    found[`heap before ${asked.selections} selections, MB`] = before / 1e6;
    found[`heap after ${asked.selections} selections, MB`] = after / 1e6;
  }
  return found;
}

/** One visit to one page, with all that a reader does there. */
export const actsOf = (lab: Lab, which: Which, address: string, asked: Asked, timeoutMs: number): Promise<Samples> =>
  visit(lab, async (one) => {
    await openUntilReady(one, address, timeoutMs);
    return act(one, which, asked);
  });

/**
 * The same with the load itself measured: at scale one load must do for everything.
 *
 * @param paper null to take the page's own word for the load and look at no picture of it
 */
export async function wholeVisit(
  lab: Lab,
  paper: Page | null,
  which: Which,
  address: string,
  asked: Asked,
  timeoutMs: number,
): Promise<Samples> {
  if (!paper) {
    return visit(lab, async (one) => {
      const readyMs = await openUntilReady(one, address, timeoutMs);
      return { "live map drawn, ms": readyMs, ...(await act(one, which, asked)) };
    });
  }
  const { watched, acted } = await visit(lab, async (one) => ({
    watched: await watchLoad(one, address, timeoutMs),
    acted: await act(one, which, asked),
  }));
  const { firstMapMs, readyMs } = await judge(paper, watched);
  return { "first map on the screen, ms": firstMapMs, "live map drawn, ms": readyMs, ...acted };
}
