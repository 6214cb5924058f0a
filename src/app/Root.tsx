import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas";
import { withNames } from "../content/names";
import { formatterFor } from "../i18n/format";
import { needsWholeAtlas } from "../state/selectors";
import type { AppStore } from "../state/store";
import type { ParsedUrl } from "../state/url";
import { AtlasProvider } from "../ui/AtlasContext";
import { followAddress } from "./address";
import { dressPage, spokenLanguage, themeOf } from "./appearance";
import { ExploreShell } from "./ExploreShell";
import { type Speech, useSpeech } from "./useSpeech";
import { useWholeAtlas } from "./useWholeAtlas";

const darkness = matchMedia("(prefers-color-scheme: dark)");
const onDarkness = (tell: () => void): (() => void) => {
  darkness.addEventListener("change", tell);
  return () => darkness.removeEventListener("change", tell);
};

type Props = {
  /** What the page starts with; further figures join when a panel needs them. */
  readonly atlas: Atlas;
  readonly store: AppStore;
  /** What the page was opened with. */
  readonly link: ParsedUrl;
  readonly speech: Speech;
};

/** Joins store, address, language and theme around the shell. */
export function Root({ atlas: firstAtlas, store, link, speech: firstSpeech }: Props) {
  const [problems, setProblems] = useState(link.problems);
  const [today] = useState(() => new Date());
  const asked = useStore(store, (view) => view.lang);
  const choice = useStore(store, (view) => view.theme);
  const needsAll = useStore(store, needsWholeAtlas);
  const prefersDark = useSyncExternalStore(onDarkness, () => darkness.matches);
  const { translator, names } = useSpeech(spokenLanguage(asked, navigator.languages), firstSpeech);
  const known = useWholeAtlas(firstAtlas, needsAll);
  const atlas = useMemo(() => withNames(known, names), [known, names]);
  const theme = themeOf(choice, prefersDark);
  dressPage(document.documentElement, translator.language, theme);

  const latest = useRef(atlas);
  latest.current = atlas;
  useEffect(() => followAddress(store, () => latest.current, link.unknown, setProblems), [store, link.unknown]);

  // One value as long as nothing in it changes: all of the interface hangs on it.
  const surroundings = useMemo(
    () => ({ atlas, store, translator, format: formatterFor(translator), today }),
    [atlas, store, translator, today],
  );

  return (
    <AtlasProvider value={surroundings}>
      <ExploreShell theme={theme} problems={problems} onProblemsRead={() => setProblems([])} />
    </AtlasProvider>
  );
}
