/** Whether keys of a single character act, as the reader chose on an earlier visit. Nothing else is kept. */
const name = "corridor-atlas.keys";
const texts = { on: "1", off: "0" } as const;

/** The reader's choice; on where none was made, where it means nothing and where the browser keeps nothing. */
export function rememberedKeys(): boolean {
  try {
    return window.localStorage.getItem(name) !== texts.off;
  } catch {
    // Frames of other sites and strict browsers are refused the storage.
    return true;
  }
}

/** Keeps the choice for the next visit; where the browser keeps nothing, it holds for this one. */
export function rememberKeys(keys: boolean): void {
  try {
    window.localStorage.setItem(name, keys ? texts.on : texts.off);
  } catch {
    // As above.
  }
}
