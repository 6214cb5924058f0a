import "../shell.css";
import { useEffect, useRef, useState } from "react";
import type { Story } from "../../domain/scene";
import { useAtlas, useView } from "../../ui/AtlasContext";
import { NotesView } from "../../ui/present/NotesView";
import { type Asked, type Channel, notesChannel, type Told } from "./notesChannel";
import { usePresentKeys } from "./usePresentKeys";

type Props = { readonly session: string; readonly scenes: Story };

/** The speaker's window: it shows what the deck tells, and asks the deck for what the speaker wants. */
export function NotesPage({ session, scenes }: Props) {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const doLettersAct = useView((view) => view.keys);
  const [told, setTold] = useState<Told | null>(null);
  const channel = useRef<Channel<Asked> | null>(null);
  useEffect(() => {
    channel.current = notesChannel(session, (now) => {
      if (now.kind === "scene") store.setState(now.look);
      setTold(now);
    });
    channel.current?.post({ kind: "hello" });
    return () => channel.current?.close();
  }, [session, store]);
  const title = t("notes.title");
  useEffect(() => {
    document.title = title;
  }, [title]);
  const ask = (asked: Asked): void => channel.current?.post(asked);
  usePresentKeys(
    (command) => {
      // What concerns the deck's own window is its own matter.
      if (command.kind === "fullscreen" || command.kind === "notes" || command.kind === "leave") return;
      ask({ kind: "command", command });
    },
    { isOnStage: told?.kind === "scene", doLettersAct },
  );
  return (
    <main className="shell notes-page">
      <h1>{title}</h1>
      {told?.kind === "scene" ? (
        <NotesView
          scenes={scenes}
          number={told.number}
          begunAt={told.begunAt}
          onScene={(scene) => ask({ kind: "command", command: { kind: "goTo", scene } })}
          onRestart={() => ask({ kind: "restart" })}
        />
      ) : (
        <p role="status">{t(told === null ? "notes.waiting" : "notes.gone")}</p>
      )}
    </main>
  );
}
