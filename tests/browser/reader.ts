import { expect, type Page } from "@playwright/test";

/** Words of who reads figures: on which day, what they once were, and in which version of the data. */
export function readerOf(page: Page) {
  const panel = page.locator(".panel-frame");
  const figure = (id: string) => panel.locator(`[data-figure="${id}"]`);
  return {
    /** The day by the reader's clock, before the page is opened. */
    reads: (day: string) => page.clock.setFixedTime(`${day}T12:00:00Z`),
    /** Opens what a figure is folded into, and its history. */
    unfolds: async (id: string) => {
      const row = figure(id);
      if ((await row.evaluate((element) => element.tagName)) === "DETAILS")
        await row.locator("summary").first().click();
      await row.locator(".history > summary").click();
    },
    figureSays: async (id: string, ...texts: readonly (string | RegExp)[]) => {
      for (const text of texts) await expect(figure(id)).toContainText(text);
    },
    figureIsNotThere: (id: string) => expect(figure(id)).toHaveCount(0),
    /** The lines of a figure's history, from the top: when, how much. */
    historyIs: async (id: string, ...rows: readonly RegExp[]) => {
      const lines = figure(id).locator(".history tbody tr");
      await expect(lines).toHaveText([...rows]);
    },
    creditsSay: (text: string) => expect(page.locator(".attribution")).toContainText(text),
    creditsSayNot: (text: string) => expect(page.locator(".attribution")).not.toContainText(text),
    newestShown: async () => {
      await page.locator(".notice a").click();
      await expect(page.locator(".attribution .kept")).toHaveCount(0);
      await expect(page.locator("[data-map]")).toHaveAttribute("data-map", /^(ready|picture)$/);
    },
    dismissed: () => page.locator(".notice button").click(),
  };
}

export type Reader = ReturnType<typeof readerOf>;
