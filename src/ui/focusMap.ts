/** Puts the focus on the map, where it belongs when nothing else has it. */
export const focusMap = (): void =>
  document.querySelector<HTMLElement>("main [tabindex='0']")?.focus({ preventScroll: true });

/** Nothing on the page has the focus, and the keyboard is here: a frame takes it from no page around it. */
export const isFocusLost = (): boolean =>
  document.hasFocus() && (document.activeElement === null || document.activeElement === document.body);
