/** Puts the focus on the panel's title, from which one reads on. */
export const focusPanel = (): void =>
  document.querySelector<HTMLElement>(".panel-frame h1")?.focus({ preventScroll: true });
