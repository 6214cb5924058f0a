import { useEffect, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas";
import { formatterFor } from "../i18n/format";
import { type Translator, translatorFor } from "../i18n/translator";
import type { AppStore } from "../state/store";
import type { ParsedUrl } from "../state/url";
import { AtlasProvider } from "../ui/AtlasContext";
import { followAddress } from "./address";
import { dressPage, spokenLanguage, themeOf } from "./appearance";
import { ExploreShell } from "./ExploreShell";

const darkness = matchMedia("(prefers-color-scheme: dark)");
const onDarkness = (tell: () => void): (() => void) => {
  darkness.addEventListener("change", tell);
  return () => darkness.removeEventListener("change", tell);
};

type Props = {
  readonly atlas: Atlas;
  readonly store: AppStore;
  /** What the page was opened with. */
  readonly link: ParsedUrl;
  readonly translator: Translator;
};

/** Joins store, address, language and theme around the shell. */
export function Root({ atlas, store, link, translator: first }: Props) {
  const [translator, setTranslator] = useState(first);
  const [problems, setProblems] = useState(link.problems);
  const [today] = useState(() => new Date());
  const asked = useStore(store, (view) => view.lang);
  const choice = useStore(store, (view) => view.theme);
  const prefersDark = useSyncExternalStore(onDarkness, () => darkness.matches);
  const language = spokenLanguage(asked, navigator.languages);
  const theme = themeOf(choice, prefersDark);
  dressPage(document.documentElement, translator.language, theme);

  useEffect(() => followAddress(store, atlas, link.unknown, setProblems), [store, atlas, link.unknown]);
  useEffect(() => {
    let wanted = true;
    translatorFor(language).then((loaded) => wanted && setTranslator(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);

  return (
    <AtlasProvider value={{ atlas, store, translator, format: formatterFor(translator), today }}>
      <ExploreShell theme={theme} problems={problems} onProblemsRead={() => setProblems([])} />
    </AtlasProvider>
  );
}
