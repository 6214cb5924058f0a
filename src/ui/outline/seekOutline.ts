/** Somebody has asked for the list, which may still have to be fetched. An errand and no state, as in `sought.ts`. */
let isSought = false;

const currentRow = (): HTMLElement | null => document.querySelector('[role="tree"] [tabindex="0"]');

/** Puts the focus into the list: now where it stands, or as soon as it does. */
export function seekOutline(): void {
  const row = currentRow();
  isSought = row === null;
  row?.focus();
}

/** Said by the list when it has appeared. */
export function outlineAppeared(): void {
  if (!isSought) return;
  isSought = false;
  currentRow()?.focus({ preventScroll: true });
}
