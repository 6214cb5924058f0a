import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas";
import { withNames } from "../content/names";
import { withOwnFigures } from "../content/withOwnFigures";
import { formatterFor } from "../i18n/format";
import { besideView, type OwnStore } from "../state/own";
import { figureSets, ownFigures } from "../state/ownFigures";
import { labelsLanguage, needsWholeAtlas } from "../state/selectors";
import type { AppStore } from "../state/store";
import type { ParsedUrl } from "../state/url";
import { AtlasProvider } from "../ui/AtlasContext";
import { FaultBoundary } from "../ui/failure/FaultBoundary";
import { followAddress } from "./address";
import { ExploreShell } from "./ExploreShell";
import { useAppearance } from "./useAppearance";
import { useNames } from "./useNames";
import { type Speech, spokenAtlas } from "./useSpeech";
import { useWholeAtlas } from "./useWholeAtlas";

type Props = {
  /** What the page starts with; further figures join when a panel needs them. */
  readonly atlas: Atlas;
  readonly store: AppStore;
  readonly own: OwnStore;
  /** What the page was opened with. */
  readonly link: ParsedUrl;
  readonly speech: Speech;
};

/** Joins store, address, language and theme around the shell. */
export function Root({ atlas: firstAtlas, store, own, link, speech: firstSpeech }: Props) {
  const [problems, setProblems] = useState(link.problems);
  const [today] = useState(() => new Date());
  const needsAll = useStore(store, needsWholeAtlas) || firstAtlas.kept !== undefined;
  const [isSearched, setSearched] = useState(false);
  const onSearch = useCallback(() => setSearched(true), []);
  const showsAll = needsAll || isSearched;
  const { speech, theme } = useAppearance(store, showsAll, firstSpeech);
  const { translator, names } = speech;
  const { atlas: known, fetch: fetchRest } = useWholeAtlas(firstAtlas, showsAll, translator.language);
  const told = useMemo(() => spokenAtlas(known, speech), [known, speech]);
  const onMap = useNames(
    useStore(store, (view) => labelsLanguage(view, translator.language)),
    names,
  );
  const sets = useStore(ownFigures, figureSets);
  const atlas = useMemo(() => withOwnFigures(withNames(told, onMap), sets), [told, onMap, sets]);

  // A way back may lead to what only the whole atlas holds, as to a siding that was searched for.
  const latest = useRef(atlas);
  latest.current = atlas;
  useEffect(() => followAddress(store, () => latest.current, link.unknown, setProblems), [store, link.unknown]);

  useEffect(() => besideView(store, own), [store, own]);

  // One value as long as nothing in it changes: all of the interface hangs on it.
  const surroundings = useMemo(
    () => ({ atlas, store, own, translator, format: formatterFor(translator), today }),
    [atlas, store, own, translator, today],
  );

  return (
    <AtlasProvider value={surroundings}>
      <FaultBoundary asNotice>
        <ExploreShell
          theme={theme}
          onSearch={onSearch}
          problems={problems}
          fetchRest={fetchRest}
          onProblemsRead={() => setProblems([])}
        />
      </FaultBoundary>
    </AtlasProvider>
  );
}
