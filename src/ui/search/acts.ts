import type { AppStore } from "../../state/store";
import { setMeasured, setTheme } from "../../state/verbs";

/** What can be done and is found by its name, in the order in which it stands. */
export const foundActs = ["measure", "present", "print", "help", "fullscreen", "light", "dark", "contrast"] as const;
export type Act = (typeof foundActs)[number];

/** What the page itself does for whoever finds it. */
export type PageActs = Readonly<Record<"present" | "print" | "help", () => void>>;

/** What each of them does here and now; null for what cannot be done. */
export const actsOf = (store: AppStore, page: PageActs): Readonly<Record<Act, (() => void) | null>> => ({
  ...page,
  measure: store.getState().lock ? null : () => setMeasured(store, []),
  fullscreen: document.fullscreenEnabled
    ? // A browser that refuses has its reasons, and the page goes on as it is.
      () => void document.documentElement.requestFullscreen().catch(() => {})
    : null,
  light: () => setTheme(store, "light"),
  dark: () => setTheme(store, "dark"),
  contrast: () => setTheme(store, "contrast"),
});
