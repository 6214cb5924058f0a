import { useMemo, useState } from "react";
import type { Atlas } from "../../content/atlas";
import { withNames } from "../../content/names";
import type { Scene } from "../../domain/scene";
import { formatterFor } from "../../i18n/format";
import type { AppStore } from "../../state/store";
import { AtlasProvider } from "../../ui/AtlasContext";
import { useAppearance } from "../useAppearance";
import type { Speech } from "../useSpeech";
import { NotesPage } from "./NotesPage";

type Props = {
  readonly atlas: Atlas;
  readonly scenes: readonly Scene[];
  readonly session: string;
  /** Holds how the window looks, which the deck changes with its own page. */
  readonly store: AppStore;
  readonly speech: Speech;
};

/** Joins language and theme around the speaker's window. */
export function NotesRoot({ atlas: known, scenes, session, store, speech: first }: Props) {
  const { translator, names } = useAppearance(store, first).speech;
  const [today] = useState(() => new Date());
  const surroundings = useMemo(
    () => ({ atlas: withNames(known, names), store, translator, format: formatterFor(translator), today }),
    [known, names, store, translator, today],
  );
  return (
    <AtlasProvider value={surroundings}>
      <NotesPage session={session} scenes={scenes} />
    </AtlasProvider>
  );
}
