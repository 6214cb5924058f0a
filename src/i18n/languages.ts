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
