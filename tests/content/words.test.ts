import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/i18n/languages";

type Record_ = Partial<Record<"title" | "scope" | "caveat", { readonly en: string }>>;
const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8"));
const figures = read<readonly Record_[]>("src/content/figures.json");
const titles = read<readonly { readonly title: string }[]>("src/content/sources.json").map(({ title }) => title);
const texts = figures.flatMap(({ title, scope, caveat }) => [title, scope, caveat].flatMap((one) => one?.en ?? []));

/** Russian stands beside English in the figures themselves. */
const wanted = (language: Language) => new Set(language === "ru" ? titles : [...texts, ...titles]);
const wordsIn = (language: Language) => read<Readonly<Record<string, string>>>(`src/content/words/${language}.json`);

/** Titles and names that are quoted as they are. */
const quoted = ["Bahnstrecke Aqtoghai–Dostyk", "Poti TransTerminal"];
const script: Readonly<Partial<Record<Language, RegExp>>> = {
  ru: /\p{Script=Cyrillic}/u,
  kk: /\p{Script=Cyrillic}/u,
  ka: /\p{Script=Georgian}/u,
  zh: /\p{Script=Han}/u,
};

/** The numbers of a text, Chinese months (6月) aside, without their marks for thousands and decimals, which differ between languages. */
const numbers = (text: string): readonly string[] =>
  (text.replace(/(?:\d+[—至])?\d+月/gu, "").match(/\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [])
    .map((number) => number.replace(/\D/g, ""))
    .sort();

/** Counted in hundred millions (亿), for which the page has no unit of its own: the value is the same. */
const inHundredMillions = (text: string): boolean => text.includes("亿");

describe.each(languages.filter((language) => language !== "en"))(
  "the words of figures and sources in %s",
  (language) => {
    const words = wordsIn(language);

    test("are there for every text, and for no other", () => {
      expect([...wanted(language)].filter((text) => !(text in words))).toEqual([]);
      expect(Object.keys(words).filter((text) => !wanted(language).has(text))).toEqual([]);
    });

    test("are in the language", () => {
      const own = script[language];
      const strange = Object.entries(words).filter(
        ([english, text]) => !quoted.includes(english) && (own ? !own.test(text) : text === english),
      );
      expect(strange).toEqual([]);
    });

    test("hold the numbers of the English text, no more and no fewer", () => {
      const bent = Object.entries(words).filter(
        ([english, text]) =>
          !inHundredMillions(text) && JSON.stringify(numbers(english)) !== JSON.stringify(numbers(text)),
      );
      expect(bent).toEqual([]);
    });
  },
);
