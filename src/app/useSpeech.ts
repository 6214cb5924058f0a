import { useEffect, useState } from "react";
import type { Atlas } from "../content/atlas";
import { loadNames, type Names, withNames } from "../content/names";
import { loadWords, type Words, withWords } from "../content/words";
import type { Language } from "../i18n/languages";
import { type Translator, translatorFor } from "../i18n/translator";

/** What the page speaks a language with: its texts, what places are called in it, and what figures are. */
export type Speech = { readonly translator: Translator; readonly names: Names; readonly words: Words };

/**
 * Rejects when the texts cannot be fetched; names and words that cannot be are English.
 *
 * @param whole whether more is shown than the first view's figures
 */
export async function speechIn(language: Language, whole: boolean): Promise<Speech> {
  const [translator, names, words] = await Promise.all([
    translatorFor(language),
    loadNames(language),
    whole || __ONE_FILE__ ? loadWords(language) : null,
  ]);
  return { translator, names, words: words ?? names.words };
}

/** The atlas in the words of a language. */
export const spokenAtlas = (atlas: Atlas, { names, words }: Speech): Atlas =>
  withWords(withNames(atlas, names), names.language, words);

/** The speech in a language; the last one stays until the next has loaded. */
export function useSpeech(language: Language, whole: boolean, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let wanted = true;
    speechIn(language, whole).then(
      (loaded) => wanted && setSpeech(loaded),
      // Where the language cannot be fetched, the page goes on in the last one.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language, whole]);
  return speech;
}
