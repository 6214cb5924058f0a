import { useEffect, useRef, useState } from "react";
import { formatUrl } from "../../state/url";
import { defaultView } from "../../state/view";
import { type Asked, type Channel, deckChannel, type NotesLook, newSession, type Told } from "./notesChannel";
import type { Command } from "./presentKeys";

/** Where the notes are: nowhere, in a window that answers, or in the page, because of what. */
export type NotesPlace = "closed" | "window" | "blocked" | "silent";

/** A window that has not answered after this is not going to. */
const silenceMs = 6000;

type Props = {
  readonly number: number;
  readonly begunAt: number;
  readonly look: NotesLook;
  readonly onCommand: (command: Command) => void;
  readonly onRestart: () => void;
};

/** The address of the notes window: this very page, told to be the notes of this session. */
function notesAddress(session: string, look: NotesLook): string {
  const { search } = formatUrl({ ...defaultView, ...look }, [{ part: "search", name: "notes", value: session }]);
  return `${window.location.href.replace(/[?#].*$/, "")}${search}`;
}

/**
 * The speaker's window, kept in step by a channel of this presentation alone. Where there can be none, because
 * pop-ups are blocked or because the window cannot hear this page, the notes move into the page.
 */
export function useNotes({ number, begunAt, look, onCommand, onRestart }: Props) {
  const [place, setPlace] = useState<NotesPlace>("closed");
  const [session] = useState(newSession);
  const channel = useRef<Channel<Told> | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (): void => channel.current?.post({ kind: "scene", number, begunAt, look });
  const hear = (asked: Asked): void => {
    clearTimeout(waiting.current);
    if (asked.kind === "hello") {
      setPlace("window");
      tell();
    } else if (asked.kind === "restart") onRestart();
    else onCommand(asked.command);
  };
  const latest = useRef(hear);
  latest.current = hear;

  useEffect(() => {
    channel.current = deckChannel(session, (asked) => latest.current(asked));
    const goodbye = (): void => channel.current?.post({ kind: "gone" });
    window.addEventListener("pagehide", goodbye);
    return () => {
      window.removeEventListener("pagehide", goodbye);
      clearTimeout(waiting.current);
      goodbye();
      channel.current?.close();
    };
  }, [session]);
  const { lang, theme, keys, data } = look;
  useEffect(() => {
    channel.current?.post({ kind: "scene", number, begunAt, look: { lang, theme, keys, data } });
  }, [number, begunAt, lang, theme, keys, data]);

  const open = (): void => {
    const features = "popup,width=560,height=760";
    const opened = channel.current
      ? window.open(notesAddress(session, look), `corridor-atlas-notes-${session}`, features)
      : null;
    if (!opened) setPlace("blocked");
    opened?.focus();
    if (!opened || place === "window") return;
    waiting.current = setTimeout(() => setPlace("silent"), silenceMs);
  };
  return { place, open, close: () => setPlace("closed") };
}
