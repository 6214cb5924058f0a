import { expect, type Page } from "@playwright/test";

/** The table of figures as a reader uses it: its rows, its columns, what is asked of it. */
export function tableOf(page: Page) {
  const table = page.getByRole("table", { name: "Figures of the atlas" });
  const rows = table.locator("tbody tr");
  const column = (name: string) => table.getByRole("columnheader", { name, exact: true });
  return {
    sortedBy: async (name: string) => column(name).getByRole("button").click(),
    isSorted: async (name: string, order: "ascending" | "descending" | null) =>
      order === null
        ? expect(column(name)).not.toHaveAttribute("aria-sort")
        : expect(column(name)).toHaveAttribute("aria-sort", order),
    filteredBy: async (name: string, option: string) =>
      page.locator(".table-filters").getByLabel(name, { exact: true }).selectOption({ label: option }),
    filtersUnfolded: async () => page.locator(".table-filters > summary").click(),
    counts: async (text: string | RegExp) => expect(page.locator(".table-count")).toHaveText(text),
    rowCount: async (): Promise<number> => rows.count(),
    /** The cells of a row from the top, 0 the first. */
    row: async (at: number): Promise<readonly string[]> => rows.nth(at).locator("th, td").allTextContents(),
    figurePressed: async (title: string) => rows.getByRole("link", { name: title, exact: true }).first().click(),
    /** The figure that was pressed is in sight within its panel, unfolded and focused. */
    figureIsShown: async (title: string) => {
      const figure = page.locator("[data-sought]");
      await expect(figure).toContainText(title);
      await expect(figure.locator("xpath=self::*[@open] | self::article")).toHaveCount(1);
      await expect(figure).toBeInViewport({ ratio: 0.3 });
      expect(await figure.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    },
    scrolledDown: async (px: number) =>
      page.locator(".panel-scroll").evaluate((element, y) => element.scrollTo(0, y), px),
    scrolledAside: async (px: number) =>
      page.locator(".panel-scroll").evaluate((element, x) => element.scrollTo(x, element.scrollTop), px),
    /** The heads stand at the top of what scrolls, however far it has scrolled. */
    headsStay: async () => {
      const [head, scroll] = [await column("Figure").boundingBox(), await page.locator(".panel-scroll").boundingBox()];
      expect(Math.abs((head?.y ?? 0) - (scroll?.y ?? 999))).toBeLessThan(2);
    },
    namesStay: async () => {
      const [cell, scroll] = [
        await rows.first().locator("th").boundingBox(),
        await page.locator(".panel-scroll").boundingBox(),
      ];
      expect(Math.abs((cell?.x ?? 0) - (scroll?.x ?? 999))).toBeLessThan(2);
    },
    /** Where each column begins, in px. */
    columnEdges: async (): Promise<readonly number[]> =>
      table.locator("thead th").evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().x))),
    copied: async (): Promise<{ readonly text: string; readonly html: string }> => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", { name: "Copy as table" }).click();
      await expect(page.locator(".table-outcome")).toContainText("Copied");
      return page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
        return { text: await read("text/plain"), html: await read("text/html") };
      });
    },
    announces: async (text: string | RegExp) =>
      expect(page.getByRole("status").filter({ hasText: text }).first()).toHaveText(text),
  };
}

export type Table = ReturnType<typeof tableOf>;
