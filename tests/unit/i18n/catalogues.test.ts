import { describe, expect, test } from "vitest";
import { languages as askable, type Language } from "../../../src/i18n/languages";
import { anatomyOf, languages, partOf, partsOf, textsOf } from "./texts";

/** Names and licences that are written alike in every language. */
const names =
  /Corridor Atlas|OpenStreetMap|GeoNames|Natural Earth|Noto Sans|MapLibre GL JS|BSD-3-Clause|SIL Open Font License|MIT|ODbL|CC BY|Trend|WebGL|cookie|PDF|Ctrl|Alt|Enter|Delete|iframe|reveal\.js|APA|GOST|BibTeX|GIS|dpi|TEU|TITR|GeoJSON|JSON|CSV|KML|UTF|WGS|MB/g;

const metric = ["unit.km", "unit.mm", "unit.m", "unit.short.km", "unit.short.m"];

/** Texts that a language which shares English's letters writes as English does. */
const sameAsEnglish: Readonly<Partial<Record<Language, readonly string[]>>> = {
  az: ["export.format", "panel.label", "plain.status", "table.status", "share.snippet.component", ...metric],
  tr: ["panel.label", ...metric],
};

const script: Readonly<Partial<Record<string, RegExp>>> = {
  ru: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  ka: /\p{Script=Georgian}/u,
  zh: /\p{Script=Han}/u,
};

/** What is left of a text for a reader: without slots, the keywords of plurals, and names. */
function words(text: string): string {
  const forms = text.replace(/\{(\w+), (plural|select),|(\b|=)\w+ (?=\{)/g, "").replace(/\{\w+\}|[{}#]/g, "");
  return forms.replace(names, "");
}

const texts = (language: string) =>
  partsOf(language).flatMap((part) =>
    Object.entries(textsOf(language, part)).map(([key, text]) => ({ key, part, text })),
  );
const english = new Map(texts("en").map(({ key, text }) => [key, text]));

test("no text stands in two parts", () => {
  expect(texts("en").length).toBe(partOf.size);
});

test("every language of the atlas has its folder, and the other way round", () => {
  expect([...languages].sort()).toEqual([...askable].sort());
});

describe.each(languages)("the texts in %s", (language) => {
  test("are the same as the English ones, part by part", () => {
    expect(partsOf(language)).toEqual(partsOf("en"));
    for (const part of partsOf("en")) {
      expect(Object.keys(textsOf(language, part)).sort(), part).toEqual(Object.keys(textsOf("en", part)).sort());
    }
  });

  test("fill in what the English ones do, in every plural form that the language has", () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const { key, text } of texts(language)) {
      const { slots, plurals, choices } = anatomyOf(text);
      expect(text.trim(), key).not.toBe("");
      expect(slots, key).toEqual(anatomyOf(english.get(key) ?? "").slots);
      // A language may do without a choice, as with months that are numbers, but makes it whole.
      if (choices.length > 0) expect(choices, key).toEqual(anatomyOf(english.get(key) ?? "").choices);
      for (const plural of plurals) {
        const forms = plural.forms.filter((form) => !form.startsWith("="));
        expect([...forms].sort(), key).toEqual([...needed].sort());
        // "None" may go without the number that the other forms fill in.
        const filled = plural.slots.filter((_, at) => !plural.forms[at]?.startsWith("="));
        expect(new Set(filled.map((inForm) => inForm.join())).size, `${key}: the same slots in each form`).toBe(1);
      }
    }
  });

  test("are in the language", () => {
    const left = texts(language).filter(({ key, text }) => {
      const said = words(text);
      if (!/\p{L}/u.test(said)) return false;
      if (language === "en") return /[^\p{Script=Latin}\p{Script=Common}]/u.test(said);
      const own = script[language];
      if (own) return !own.test(said) || /[A-Za-z]{2}/.test(said);
      return text === english.get(key) && !sameAsEnglish[language as Language]?.includes(key);
    });
    expect(left).toEqual([]);
  });
});
