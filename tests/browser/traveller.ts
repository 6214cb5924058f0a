import { expect, type Locator, type Page } from "@playwright/test";

/** The words of somebody who asks for a way between places. */
export function travellerOf(page: Page) {
  const panel = page.locator(".panel-frame");
  const field = (label: string): Locator => panel.getByRole("combobox", { name: label, exact: true });
  const row = (name: string): Locator => panel.getByRole("row").filter({ hasText: name });

  return {
    /** Types into a field and takes the answer of that name with the keyboard alone. */
    placeTyped: async (label: string, text: string, answer: string) => {
      await field(label).focus();
      await page.keyboard.type(text);
      const option = panel.getByRole("option").filter({ hasText: answer }).first();
      for (let i = 0; i < 8 && (await option.getAttribute("aria-selected")) !== "true"; i++) {
        await page.keyboard.press("ArrowDown");
      }
      await page.keyboard.press("Enter");
    },
    nameTyped: async (label: string, text: string) => {
      await field(label).focus();
      await page.keyboard.type(text);
    },
    wayChosen: async (name: string) => {
      await panel.getByRole("radio", { name }).check();
    },
    /** Opens the folded list of the first leg's sections. */
    legUnfolded: async () =>
      panel
        .getByText(/^\d+ sections/)
        .first()
        .click(),
    /** Opens a part of a leg from its folded list. */
    sectionOpened: async (name: string) => {
      await panel
        .getByText(/^\d+ sections/)
        .first()
        .click();
      await panel.getByRole("button", { name }).click();
    },
    fieldHolds: async (label: string, name: string) => expect(field(label)).toHaveValue(name),
    focusIsIn: async (label: string) => expect(field(label)).toBeFocused(),
    wayIsChosen: async (name: string) => expect(panel.getByRole("radio", { name })).toBeChecked(),
    /** The cells of the row of that name, in order. */
    rowSays: async (name: string, ...cells: readonly string[]) =>
      expect(row(name).first().getByRole("cell")).toHaveText([...cells]),
    /** The band along the way is drawn in the picture, or on paper. */
    bandIsDrawn: async (where: "picture" | "paper") =>
      expect(
        page.locator(`${where === "picture" ? ".picture-view" : ".print-map"} [stroke="#FFD95A" i]`).first(),
      ).toBeAttached(),
  };
}

export type Traveller = ReturnType<typeof travellerOf>;
