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

const factors: Readonly<Record<string, number>> = {
  ...{
    kt: 1e3,
    "thousand tonnes": 1e3,
    "thousand barrels": 1e3,
    "kb/d": 1e3,
    Mt: 1e6,
    million: 1e6,
    bn: 1e9,
    billion: 1e9,
  },
  ...{ 万: 1e4, 亿: 1e8 },
};

/** Chinese counts by 万 (10⁴) and 亿 (10⁸): there it is how many that agrees, not the digits. */
const howMany = (text: string): readonly string[] =>
  [
    ...text
      .replace(/(?:\d+[—至])?\d+月/gu, "")
      .replace(/half a billion/i, "500 million")
      .replace("“over 1.4”", "“over 1.4 Mt”")
      .matchAll(
        /(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)(?:\s?(kt|thousand tonnes|thousand barrels|kb\/d|Mt|million|bn|billion|万|亿)(?!\w))?/giu,
      ),
  ]
    .map(([, number = "", unit = ""]) =>
      String(Number((Number(number.replaceAll(",", "")) * (factors[unit] ?? 1)).toPrecision(12))),
    )
    .sort();

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
      const told = language === "zh" ? howMany : numbers;
      const bent = Object.entries(words).filter(
        ([english, text]) => JSON.stringify(told(english)) !== JSON.stringify(told(text)),
      );
      expect(bent).toEqual([]);
    });
  },
);
