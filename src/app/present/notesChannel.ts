import type { View } from "../../state/view";
import type { Command } from "./presentKeys";

/** What of the deck's page holds for the notes too: its language, its theme, whether letters act, whose figures. */
export type NotesLook = Pick<View, "lang" | "theme" | "keys" | "data">;

/** What the deck tells the notes, and what the notes ask of the deck. */
export type Told =
  | { readonly kind: "scene"; readonly number: number; readonly begunAt: number; readonly look: NotesLook }
  /** The presentation has ended, or its page was closed. */
  | { readonly kind: "gone" };
/** What the notes ask of the presentation. */
export type Asked =
  | { readonly kind: "hello" }
  | { readonly kind: "restart" }
  | { readonly kind: "command"; readonly command: Command };

/** One end of the line between the two windows. */
export type Channel<Out> = { readonly post: (message: Out) => void; readonly close: () => void };

/** What another window of this presentation sends; pages of other sessions never hear it. */
const isMessage = <Message extends Told | Asked>(value: unknown, kinds: readonly Message["kind"][]): value is Message =>
  typeof value === "object" && value !== null && "kind" in value && kinds.some((kind) => kind === value.kind);

/** Each session has its own channel, so two presentations in one browser do not steer each other. */
function open<Out extends Told | Asked, In extends Told | Asked>(
  session: string,
  kinds: readonly In["kind"][],
  hear: (message: In) => void,
): Channel<Out> | null {
  // A frame without an origin of its own may be refused the channel.
  try {
    const channel = new BroadcastChannel(`corridor-atlas-notes-${session}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isMessage<In>(data, kinds)) hear(data);
    };
    return { post: (message) => channel.postMessage(message), close: () => channel.close() };
  } catch {
    return null;
  }
}

/** The presentation's end; null where the browser allows no channel. */
export const deckChannel = (session: string, hear: (asked: Asked) => void): Channel<Told> | null =>
  open<Told, Asked>(session, ["hello", "restart", "command"], hear);
/** The notes' end; null where the browser allows no channel. */
export const notesChannel = (session: string, hear: (told: Told) => void): Channel<Asked> | null =>
  open<Asked, Told>(session, ["scene", "gone"], hear);

/** A name that no other presentation has; it is no secret. Works without a secure context too. */
export const newSession = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
