import { expect, type Page } from "@playwright/test";

/** As a pattern in which a space is any space: those that keep words together look like any other. */
const spaced = (text: string | RegExp): RegExp =>
  text instanceof RegExp ? text : new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s"));

/** Speaks of the search and of the list that mirrors the map, in the words of who uses them. */
export function finderOf(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Search" });
  const field = dialog.getByRole("combobox");
  const rows = dialog.getByRole("option");
  const chosen = dialog.getByRole("option", { selected: true });
  const items = page.getByRole("treeitem");

  return {
    opened: async () => {
      await page.keyboard.press("/");
      await expect(field).toBeFocused();
    },
    typed: async (text: string) => field.fill(text),
    /** Asks for the search and writes on at once, while the dialog is still on its way. */
    typedAhead: async (text: string) => {
      let arrive = (): void => {};
      const written = new Promise<void>((done) => {
        arrive = done;
      });
      await page.route(/SearchDialog-[^/]*\.js$/, async (route) => {
        await written;
        await route.continue();
      });
      await page.keyboard.press("/");
      await page.keyboard.type(text);
      arrive();
    },
    asksFor: async (text: string) => expect(field).toHaveValue(text),
    isOpen: async () => expect(dialog).toBeVisible(),
    isClosed: async () => expect(dialog).toHaveCount(0),
    offersFirst: async (...words: readonly string[]) => {
      for (const word of words) await expect(rows.first()).toContainText(word);
    },
    chosenIs: async (name: string) => {
      await expect(chosen).toContainText(name);
      await expect(field).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
    },
    says: async (text: string | RegExp) => expect(dialog.getByRole("status")).toHaveText(text),
    taken: async () => page.keyboard.press("Enter"),
    firstTapped: async () => rows.first().tap(),
    /** Every row is as high as a finger needs. */
    leastRowPx: async (): Promise<number> =>
      Math.min(...(await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height)))),
    focusIsOn: async (name: string | RegExp) => {
      const focused = page.locator(":focus");
      await expect(focused).toHaveCount(1);
      await expect
        .poll(async () => (await focused.getAttribute("aria-label")) ?? (await focused.textContent()) ?? "")
        .toMatch(spaced(name));
    },
    /** The figure that was looked for is in sight, inside its panel. */
    figureIsInView: async (figure: string) =>
      expect(page.locator(`.panel-scroll [data-figure="${figure}"]`)).toBeInViewport(),
    listHas: async (count: number) => expect(items).toHaveCount(count),
    selectedInList: async (name: string) => {
      const item = page.getByRole("treeitem", { selected: true });
      await expect(item).toHaveCount(1);
      await expect(item).toContainText(name);
      await expect(item).toBeInViewport();
    },
    /** What the map says of itself to the ear. */
    mapSays: async (...texts: readonly (string | RegExp)[]) => {
      for (const text of texts) await expect(page.getByRole("main")).toHaveAccessibleDescription(spaced(text));
    },
  };
}

export type Finder = ReturnType<typeof finderOf>;
