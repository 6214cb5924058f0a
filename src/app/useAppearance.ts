import { useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../state/store";
import type { ThemeId } from "../theme/tokens";
import { dressPage, spokenLanguage, themeOf } from "./appearance";
import { systemTheme } from "./systemTheme";
import { type Speech, useSpeech } from "./useSpeech";

/** The language and the theme of the page, as its store and the system ask for them; the page wears both. */
export function useAppearance(store: AppStore, first: Speech): { readonly speech: Speech; readonly theme: ThemeId } {
  const asked = useStore(store, (view) => view.lang);
  const choice = useStore(store, (view) => view.theme);
  const system = useSyncExternalStore(systemTheme.onChange, systemTheme.now);
  const speech = useSpeech(spokenLanguage(asked, navigator.languages), first);
  const theme = themeOf(choice, system);
  dressPage(document.documentElement, speech.translator.language, theme);
  return { speech, theme };
}
