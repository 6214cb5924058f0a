import { useEffect, useState } from "react";
import { loadNames, type Names } from "../content/names";
import type { Language } from "../i18n/languages";

/** The names of places in a language; the last ones stay until the next have loaded. */
export function useNames(language: Language, first: Names): Names {
  const [names, setNames] = useState(first);
  useEffect(() => {
    let wanted = true;
    loadNames(language).then((loaded) => wanted && setNames(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return names;
}
