import { describe, expect, test } from "vitest";
import en from "../../../src/i18n/en.json";
import ru from "../../../src/i18n/ru.json";

const suffix = /_(?:zero|one|two|few|many|other)$/;
const baseKeys = (catalogue: Record<string, string>) =>
  [...new Set(Object.keys(catalogue).map((key) => key.replace(suffix, "")))].sort();
const slots = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
const formsOf = (catalogue: Record<string, string>, base: string) =>
  Object.entries(catalogue).filter(([key]) => key.replace(suffix, "") === base);

/** Names and licences that are written alike in every language. */
const names =
  /Corridor Atlas|OpenStreetMap|GeoNames|Natural Earth|Noto Sans|MapLibre GL JS|BSD-3-Clause|SIL Open Font License|MIT|ODbL|CC BY|Trend|WebGL|cookie/g;

describe("the catalogues", () => {
  test("say the same things in English and Russian", () => {
    expect(baseKeys(ru)).toEqual(baseKeys(en));
  });

  test.each(baseKeys(en))("%s fills the same slots in both, in every plural form", (base) => {
    const all = [...formsOf(en, base), ...formsOf(ru, base)].map(([, text]) => slots(text));
    expect(new Set(all.map((found) => found.join())).size).toBe(1);
  });

  test("have every plural form that the language needs", () => {
    for (const [catalogue, language] of [
      [en, "en"],
      [ru, "ru"],
    ] as const) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plurals = Object.keys(en).filter((key) => key.endsWith("_other"));
      for (const key of plurals) {
        const base = key.replace(suffix, "");
        const forms = formsOf(catalogue, base).map(([form]) => form.slice(base.length + 1));
        expect(forms.sort(), `${language} ${base}`).toEqual([...needed].sort());
      }
    }
  });

  test("have no empty text, no Russian in English, and no English left in Russian", () => {
    for (const [key, text] of Object.entries(en)) {
      expect(text.trim(), key).not.toBe("");
      expect(text, key).not.toMatch(/\p{Script=Cyrillic}/u);
    }
    for (const [key, text] of Object.entries(ru)) {
      const own = text.replace(/\{\{\w+\}\}/g, "").replace(names, "");
      expect(own, key).not.toMatch(/[A-Za-z]{2}/);
    }
  });
});
