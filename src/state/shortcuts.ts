/** A key that acts wherever no text is being written. */
export type Shortcut = {
  /** What it does; the help says it with the text `shortcut.<action>`. */
  readonly action: "search" | "outline" | "measure" | "help";
  /** The character it writes, in lower case. */
  readonly key: string;
  /** Its place on the keyboard, for scripts that write another character there. */
  readonly code: string;
};

/** Every shortcut of exploring; the presentation has its own. A further one is its row. */
export const shortcuts: readonly Shortcut[] = [
  { action: "search", key: "/", code: "Slash" },
  { action: "outline", key: "l", code: "KeyL" },
  { action: "measure", key: "m", code: "KeyM" },
  // Every keyboard writes it, each at a place of its own.
  { action: "help", key: "?", code: "" },
];

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key asks for; null for a key that means nothing here. With Ctrl, ⌘ or Alt it is the browser's. */
export function shortcutOf(pressed: Pressed): Shortcut["action"] | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  // д and ლ lie where others have l: the place counts only where the character is of no use.
  const isForeign = /^[^ -~]$/.test(pressed.key);
  const found = shortcuts.find(({ key, code }) =>
    isForeign ? code === pressed.code : key === pressed.key.toLowerCase(),
  );
  return found?.action ?? null;
}
