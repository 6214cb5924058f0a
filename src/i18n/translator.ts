import format, { type FormatOptions } from "icu-minify/format";
import { type CompiledTexts, fetchTexts, type TextKey, type TextPart } from "./catalogues";
import { type Language, numberLocales, pluralLocales } from "./languages";

/** Looks a text up and fills its `{slots}`; in a text with plurals the number `count` picks the form. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export type Translator = { readonly language: Language; readonly t: Translate };

/** What has been asked for so far. Both only grow, so whoever asks last waits for all that is still missing. */
const asked = { languages: new Set<Language>(), parts: new Set<TextPart>(["first"]) };
const loading = new Map<string, Promise<void>>();
const texts = new Map<Language, CompiledTexts>();

const formattersIn = (language: Language): FormatOptions["formatters"] => ({
  getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
  getNumberFormat: (_, options) => new Intl.NumberFormat(numberLocales[language], options),
  getPluralRules: (_, options) => new Intl.PluralRules(pluralLocales[language], options),
});

function load(language: Language, part: TextPart): Promise<void> {
  const name = `${language}/${part}`;
  const known = loading.get(name);
  if (known) return known;
  const fetched = fetchTexts(language, part)
    // A page partly in English serves a reader better than one that lacks the part.
    .catch((fault: unknown) => {
      if (language === "en" || part === "first") throw fault;
      return fetchTexts("en", part);
    })
    .then(
      (more) => {
        texts.set(language, { ...texts.get(language), ...more });
      },
      (fault: unknown) => {
        loading.delete(name);
        throw fault;
      },
    );
  loading.set(name, fetched);
  return fetched;
}

async function loadAll(languages: Iterable<Language>, parts: Iterable<TextPart>): Promise<void> {
  await Promise.all([...languages].flatMap((language) => [...parts].map((part) => load(language, part))));
}

/**
 * Fetches a part in every language that the page has been asked for, and in whichever it speaks from now on. Code that
 * speaks the part waits for this. Rejects when the files cannot be fetched; the next call tries again.
 */
export async function loadTexts(part: TextPart): Promise<void> {
  asked.parts.add(part);
  await loadAll(asked.languages, [part]);
}

/** The texts of a language, with every part asked for so far. Rejects when the files cannot be fetched. */
export async function translatorFor(
  language: Language,
  ...parts: readonly Exclude<TextPart, "first">[]
): Promise<Translator> {
  for (const part of parts) asked.parts.add(part);
  asked.languages.add(language);
  await loadAll([language], asked.parts);
  return { language, t: (key, values) => translate(language, key, values) };
}

function translate(language: Language, key: TextKey, values: Parameters<Translate>[1]): string {
  const text = texts.get(language)?.[key];
  if (text === undefined) {
    // Whoever waits for the parts never comes here; a reader's page would rather lack a word than break.
    if (import.meta.env.PROD && !import.meta.env.SSR) return "";
    throw new Error(`The text "${key}" is spoken before its part of "${language}" has loaded`);
  }
  return String(format(text, language, values, { formatters: formattersIn(language) }));
}
