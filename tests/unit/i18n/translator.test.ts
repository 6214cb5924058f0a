import { beforeEach, describe, expect, test, vi } from "vitest";
import type { CompiledTexts } from "../../../src/i18n/catalogues";

/** Files by language and part, as the network would give them; a test decides when and whether they come. */
const network = vi.fn<(language: string, part: string) => Promise<CompiledTexts>>();
vi.mock("../../../src/i18n/catalogues", () => ({ fetchTexts: network }));

const file = (language: string, part: string): CompiledTexts =>
  part === "first" ? { "app.name": `${language} name` } : { "about.lead": `${language} lead of ${part}` };

const fresh = async () => {
  vi.resetModules();
  return import("../../../src/i18n/translator");
};

beforeEach(() => {
  network.mockReset();
  network.mockImplementation(async (language, part) => file(language, part));
});

describe("texts come in parts", () => {
  test("and one that has not come is no text", async () => {
    const { translatorFor } = await fresh();
    const { t } = await translatorFor("en");
    expect(t("app.name")).toBe("en name");
    expect(() => t("about.lead")).toThrow("about.lead");
  });

  test("a translator speaks a part from the moment it has been fetched", async () => {
    const { translatorFor, loadTexts } = await fresh();
    const { t } = await translatorFor("en");
    await loadTexts("pages");
    expect(t("about.lead")).toBe("en lead of pages");
  });

  test("another language comes with every part that the page has asked for, and nothing twice", async () => {
    const { translatorFor, loadTexts } = await fresh();
    await translatorFor("en");
    await loadTexts("pages");
    const { t } = await translatorFor("ru");
    expect([t("app.name"), t("about.lead")]).toEqual(["ru name", "ru lead of pages"]);
    await translatorFor("en");
    await loadTexts("pages");
    expect(network.mock.calls.map((call) => call.join("/"))).toEqual(["en/first", "en/pages", "ru/first", "ru/pages"]);
  });

  test("a part asked for while a language is on its way waits for that language too", async () => {
    const { translatorFor, loadTexts } = await fresh();
    await translatorFor("en");
    let deliver = (): void => {};
    network.mockImplementation(async (language, part) => {
      if (`${language}/${part}` === "ru/pages") await new Promise<void>((done) => (deliver = done));
      return file(language, part);
    });
    const russian = translatorFor("ru");
    let isThere = false;
    const pages = loadTexts("pages").then(() => {
      isThere = true;
    });
    const { t } = await russian;
    expect(isThere).toBe(false);
    deliver();
    await pages;
    expect(t("about.lead")).toBe("ru lead of pages");
  });
});

describe("where a file cannot be fetched", () => {
  const lost = (...files: readonly string[]) =>
    network.mockImplementation(async (language, part) => {
      if (files.includes(`${language}/${part}`)) throw new Error("offline");
      return file(language, part);
    });

  test("a later part is spoken in English", async () => {
    const { translatorFor, loadTexts } = await fresh();
    const { t } = await translatorFor("ru");
    lost("ru/pages");
    await loadTexts("pages");
    expect([t("app.name"), t("about.lead")]).toEqual(["ru name", "en lead of pages"]);
  });

  test("the language itself is refused, and asked for again the next time", async () => {
    const { translatorFor } = await fresh();
    lost("ru/first");
    await expect(translatorFor("ru")).rejects.toThrow("offline");
    lost();
    expect((await translatorFor("ru")).t("app.name")).toBe("ru name");
  });
});
