import { useMemo, useState } from "react";
import type { Atlas } from "../../content/atlas";
import type { Story } from "../../domain/scene";
import { formatterFor } from "../../i18n/format";
import { createOwnStore } from "../../state/own";
import type { AppStore } from "../../state/store";
import { AtlasProvider } from "../../ui/AtlasContext";
import { useAppearance } from "../useAppearance";
import { type Speech, spokenAtlas } from "../useSpeech";
import { NotesPage } from "./NotesPage";

type Props = {
  readonly atlas: Atlas;
  readonly scenes: Story;
  readonly session: string;
  /** Holds how the window looks, which the deck changes with its own page. */
  readonly store: AppStore;
  readonly speech: Speech;
};

/** Joins language and theme around the speaker's window. */
export function NotesRoot({ atlas: known, scenes, session, store, speech: first }: Props) {
  const { speech } = useAppearance(store, true, first);
  const { translator } = speech;
  const [own] = useState(createOwnStore);
  const [today] = useState(() => new Date());
  const surroundings = useMemo(
    () => ({ atlas: spokenAtlas(known, speech), store, own, translator, format: formatterFor(translator), today }),
    [known, speech, store, own, translator, today],
  );
  return (
    <AtlasProvider value={surroundings}>
      <NotesPage session={session} scenes={scenes} />
    </AtlasProvider>
  );
}
