/** What a presenter can ask for, by key, by button or from the notes window. */
export type Command =
  | { readonly kind: "next" | "previous" | "first" | "last" | "fullscreen" | "black" | "notes" | "leave" }
  | { readonly kind: "goTo"; readonly scene: number };

type Pressed = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const byKey: ReadonlyMap<string, Exclude<Command["kind"], "goTo">> = new Map(
  Object.entries({
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    PageUp: "previous",
    Home: "first",
    End: "last",
    Escape: "leave",
    f: "fullscreen",
    b: "black",
    ".": "black",
    n: "notes",
  } as const),
);

/** The place of a letter on the keyboard, for scripts in which the key has another one. */
const byCode: Readonly<Record<string, string>> = { KeyF: "f", KeyB: "b", KeyN: "n", Period: "." };

/** Keys that move the map while the presenter looks around; a clicker has none of them. */
const mapKeys: ReadonlySet<string> = new Set(["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End", " "]);

/** What decides which keys are the presenter's. */
export type Keyboard = {
  /** A scene is shown; while the presenter looks around, the map keeps its keys. */
  readonly isOnStage: boolean;
  /** Letters, digits and signs act; without them a clicker's keys still do. */
  readonly doLettersAct: boolean;
};

/** What a key asks for; null for a key that means nothing here. */
export function commandOf(event: Pressed, { isOnStage, doLettersAct }: Keyboard): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (!doLettersAct && event.key.length === 1 && event.key !== " ") return null;
  if (!isOnStage && (mapKeys.has(event.key) || event.key === "Escape" || /^\d$/.test(event.key))) return null;
  if (event.key === " ") return { kind: event.shiftKey ? "previous" : "next" };
  if (/^[1-9]$/.test(event.key)) return { kind: "goTo", scene: Number(event.key) };
  const isForeign = /^[^ -~]$/.test(event.key);
  const key = isForeign ? (byCode[event.code] ?? "") : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const kind = byKey.get(key);
  return kind ? { kind } : null;
}

/** Whether a dialog lies over the page, which then takes all keys. */
export const isDialogOpen = (): boolean => document.querySelector("dialog[open]") !== null;

/** Whether a key moves or presses a control that nothing is written into: letters and Escape are none of its business. */
const isOfControl = ({ type }: HTMLInputElement, key: string): boolean =>
  key === " " ? type !== "range" : key.length > 1 && key !== "Escape";

/** Whether the focused element needs the key itself: what is written into takes all, a button takes Space. */
export function isTakenBy(element: EventTarget | null, key: string): boolean {
  if (isDialogOpen()) return true;
  if (!(element instanceof Element)) return false;
  const field = element.closest("input, textarea, select, [contenteditable]");
  if (field instanceof HTMLInputElement && /^(checkbox|radio|range)$/.test(field.type)) return isOfControl(field, key);
  if (field) return true;
  return key === " " && element.closest("button, a[href], summary, [role='button']") !== null;
}
