import type { Figure, Localized } from "../domain/figure";
import type { Source } from "../domain/source";
import type { Atlas } from "./atlas";

export type WordsLanguage = Exclude<keyof Localized, "en">;

/** What the texts of figures and sources are in one language, by their English text. */
export type Words = Readonly<Record<string, string>>;

const files: Readonly<Record<WordsLanguage, () => Promise<{ readonly default: Words }>>> = {
  ru: () => import("./words/ru.json"),
  kk: () => import("./words/kk.json"),
  az: () => import("./words/az.json"),
  ka: () => import("./words/ka.json"),
  tr: () => import("./words/tr.json"),
  zh: () => import("./words/zh.json"),
};

const loading = new Map<WordsLanguage, Promise<Words>>();

type ReadWords = (language: WordsLanguage) => Promise<Words>;
const readOwn: ReadWords = async (language) => {
  const { default: words } = await files[language]();
  if (!__ONE_FILE__) return words;
  const { unpackText } = await import("../domain/packed");
  const own: Words = JSON.parse(await unpackText(words));
  return own;
};
let read: ReadWords = readOwn;

/** From now on words come from elsewhere: figures of an earlier version speak those of their time. */
export function readWordsFrom(other: ReadWords): void {
  read = other;
  loading.clear();
}

/** The words in a language, fetched once. Where they cannot be fetched there are none, and the next call tries again. */
export function loadWords(language: keyof Localized): Promise<Words> {
  if (language === "en") return Promise.resolve({});
  const words =
    loading.get(language) ??
    read(language).catch(() => {
      loading.delete(language);
      return {};
    });
  loading.set(language, words);
  return words;
}

/** The atlas with its texts in a language; those that it has already stay. */
export function withWords(atlas: Atlas, language: keyof Localized, words: Words): Atlas {
  if (language === "en" || Object.keys(words).length === 0) return atlas;
  const said = (text: Localized): Localized => {
    const own = words[text.en];
    return own === undefined || text[language] !== undefined ? text : { ...text, [language]: own };
  };
  const figure = (one: Figure): Figure => ({
    ...one,
    title: said(one.title),
    scope: said(one.scope),
    ...(one.caveat ? { caveat: said(one.caveat) } : {}),
  });
  const source = (one: Source): Source => {
    const own = words[one.title];
    return own === undefined ? one : { ...one, titles: { ...one.titles, [language]: own } };
  };
  return {
    ...atlas,
    figures: atlas.figures.map(figure),
    sources: new Map([...atlas.sources].map(([id, one]) => [id, source(one)])),
  };
}
