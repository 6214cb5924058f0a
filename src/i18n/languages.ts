/** Every language that a link may ask for. */
export const languages = ["en", "ru", "kk", "az", "ka", "tr", "zh"] as const;
export type Language = (typeof languages)[number];

/** Each language in itself, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: "English",
  ru: "Русский",
  kk: "Қазақша",
  az: "Azərbaycanca",
  ka: "ქართული",
  tr: "Türkçe",
  zh: "中文",
};

/**
 * The locale by which numbers are written. Chromium knows nothing of Kazakh, Azerbaijani and Georgian:
 * they are named by a language that writes numbers alike and that every browser knows.
 */
export const numberLocales: Readonly<Record<Language, string>> = {
  en: "en",
  ru: "ru",
  kk: "ru",
  az: "ru",
  ka: "ru",
  tr: "tr",
  zh: "zh",
};

/**
 * The locale by which plural forms are chosen, for the same reason: Kazakh, Azerbaijani and Georgian have one form
 * for one and another for the rest, as Turkish does (CLDR).
 */
export const pluralLocales: Readonly<Record<Language, string>> = { ...numberLocales, kk: "tr", az: "tr", ka: "tr" };
