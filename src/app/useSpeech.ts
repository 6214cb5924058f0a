import { useEffect, useState } from "react";
import { loadNames, type Names } from "../content/names";
import type { SpokenLanguage } from "../i18n/catalogues";
import { type Translator, translatorFor } from "../i18n/translator";

/** What the page speaks a language with: its texts, and what places are called in it. */
export type Speech = { readonly translator: Translator; readonly names: Names };

/** Rejects when the texts cannot be fetched; names that cannot be are English. */
export async function speechIn(language: SpokenLanguage): Promise<Speech> {
  const [translator, names] = await Promise.all([translatorFor(language), loadNames(language)]);
  return { translator, names };
}

/** The speech in a language; the last one stays until the next has loaded. */
export function useSpeech(language: SpokenLanguage, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  useEffect(() => {
    let wanted = true;
    speechIn(language).then(
      (loaded) => wanted && setSpeech(loaded),
      // Where the language cannot be fetched, the page goes on in the last one.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return speech;
}
