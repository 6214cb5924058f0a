import en from "./en.json";
import type { Language } from "./languages";

type Suffix = "zero" | "one" | "two" | "few" | "many" | "other";
type Base<Key> = Key extends `${infer Stem}_${Suffix}` ? Stem : Key;

/** A text in the catalogues; plural forms share one key, and the number `count` picks the form. */
export type TextKey = Base<keyof typeof en>;
type PluralKey = Base<Extract<keyof typeof en, `${string}_${Suffix}`>>;

/** What a language file must hold: every plain key of en.json, and of every plural the form "other". */
export type Catalogue = Readonly<Record<Exclude<TextKey, PluralKey> | `${PluralKey}_other`, string>>;

/** The languages that are whole; another is added with its file and its line here. */
export const catalogues = {
  en: async (): Promise<Catalogue> => en,
  ru: async (): Promise<Catalogue> => (await import("./ru.json")).default,
} satisfies Partial<Record<Language, () => Promise<Catalogue>>>;

export type SpokenLanguage = keyof typeof catalogues;
export const isSpoken = (language: Language): language is SpokenLanguage => language in catalogues;
