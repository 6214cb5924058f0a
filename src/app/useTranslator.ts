import { useEffect, useState } from "react";
import type { SpokenLanguage } from "../i18n/catalogues";
import { type Translator, translatorFor } from "../i18n/translator";

/** The texts of a language; the last ones stay until the next language has loaded. */
export function useTranslator(language: SpokenLanguage, first: Translator): Translator {
  const [translator, setTranslator] = useState(first);
  useEffect(() => {
    let wanted = true;
    translatorFor(language).then(
      (loaded) => wanted && setTranslator(loaded),
      // Where the language cannot be fetched, the page goes on in the last one.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return translator;
}
