import { expect, type Page } from "@playwright/test";
import { type SavedPage, savedPage } from "./savedPage";

/** A file as a reader has it on their disk. */
export type OwnedFile = { readonly name: string; readonly text: string };

/** Speaks of who brings data of their own, in their words. */
export function ownerOf(page: Page) {
  const panel = page.locator(".panel-frame");
  const hint = page.locator(".own-drop");
  const saveButton = panel.getByRole("button", { name: "Save this page with your data" });
  const file = (name: string) => panel.getByRole("region", { name, exact: true });

  /** What the browser tells a page over which files are dragged and dropped. */
  const dispatch = async (kind: "dragenter" | "drop", files: readonly OwnedFile[]): Promise<void> => {
    const dataTransfer = await page.evaluateHandle((all) => {
      const held = new DataTransfer();
      for (const { name, text } of all) held.items.add(new File([text], name));
      return held;
    }, files);
    await page.dispatchEvent("body", kind, { dataTransfer });
  };

  return {
    dragsOver: async (...files: readonly OwnedFile[]) => {
      await dispatch("dragenter", files);
      await expect(hint).toContainText("Drop to show on the map");
    },
    drops: async (...files: readonly OwnedFile[]) => {
      await dispatch("drop", files);
      await expect(hint).toHaveCount(0);
    },
    /** Something that is no file is dragged over the page, as a selected word is. */
    dragsText: async () => {
      const dataTransfer = await page.evaluateHandle(() => {
        const held = new DataTransfer();
        held.setData("text/plain", "a word");
        return held;
      });
      await page.dispatchEvent("body", "dragenter", { dataTransfer });
      await expect(hint).toHaveCount(0);
    },
    /** Presses the focused button and takes files in the dialog that opens. */
    choosesByKey: async (...files: readonly OwnedFile[]) => {
      const dialog = page.waitForEvent("filechooser");
      // The browser is told to hand dialogs over; only then is one asked for.
      await page.evaluate(() => document.hasFocus());
      await page.keyboard.press("Enter");
      await (await dialog).setFiles(
        files.map(({ name, text }) => ({ name, mimeType: "", buffer: Buffer.from(text, "utf8") })),
      );
    },
    choosesFromDisk: async (...paths: readonly string[]) => panel.locator("input[type=file]").setInputFiles(paths),
    /** Presses the button that saves the page, and keeps what it saves at a path. */
    savesPage: async (path: string): Promise<SavedPage> => {
      const saved = page.waitForEvent("download", { timeout: 30_000 });
      await saveButton.press("Enter");
      const download = await saved;
      expect(download.suggestedFilename()).toBe("corridor-atlas-with-own-data.html");
      await download.saveAs(path);
      await expect(panel.getByText(/^Saved as corridor-atlas-with-own-data.html, \d[\d.]*\sMB\.$/)).toBeVisible();
      await expect(saveButton).toBeFocused();
      return savedPage(path);
    },
    /** Presses the button that saves the page, and is told why that cannot be. */
    savesInVain: async (...why: readonly string[]) => {
      await saveButton.click();
      for (const text of why) await expect(panel.getByRole("alert")).toContainText(text);
    },
    hasNothingToSave: async () => expect(saveButton).toHaveCount(0),
    /** Somebody else's code, as an extension of the browser, changes the page before its own scripts run. */
    hasExtension: async (changes: "beside" | "within") =>
      page.addInitScript((where) => {
        document.addEventListener(
          "readystatechange",
          () => {
            if (where === "within") return document.querySelector("#first-picture")?.setAttribute("data-inline", "1");
            document.documentElement.dataset.extension = "on";
            document.head.prepend(Object.assign(document.createElement("meta"), { name: "extension", content: "on" }));
            document.body.append(document.createElement("extension-frame"));
          },
          { once: true },
        );
      }, changes),
    fileSays: async (name: string, ...texts: readonly string[]) => {
      for (const text of texts) await expect(file(name)).toContainText(text);
    },
    fileIsGone: async (name: string) => expect(file(name)).toHaveCount(0),
    /** Opens what is folded in a file: its faults, its list. */
    unfolds: async (name: string, what: string) => file(name).locator("summary", { hasText: what }).click(),
    presses: async (name: string, what: string) => file(name).getByRole("button", { name: what }).click(),
    /** Readings wait from now on, until the returned function is called. */
    readsSlowly: async () => {
      let go = (): void => {};
      const wanted = new Promise<void>((done) => {
        go = done;
      });
      await page.route(/ownWorker-[^/]*\.js$/, async (route) => {
        await wanted;
        await route.continue();
      });
      return () => go();
    },
    isBeingRead: async (name: string) => expect(file(name).getByRole("progressbar")).toBeVisible(),
    /** A row of the chosen feature's table. */
    propertyIs: async (key: string, value: string) => {
      const row = panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name: key, exact: true }) });
      await expect(row.getByRole("cell")).toHaveText(value);
    },
    legendHas: async (name: string) =>
      expect(page.locator(".legend").getByRole("checkbox", { name: `Show on the map: ${name}` })).toBeChecked(),
    isFocused: async (name: string) =>
      expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toContain(name),
    hearsSaid: async (text: string) =>
      expect(page.getByRole("status").filter({ hasText: text }).first()).toBeAttached(),
  };
}

export type Owner = ReturnType<typeof ownerOf>;
