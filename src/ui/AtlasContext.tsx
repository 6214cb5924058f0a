import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas";
import type { Formatter } from "../i18n/format";
import type { Translator } from "../i18n/translator";
import type { AppStore } from "../state/store";
import type { View } from "../state/view";

/** What every part of the interface speaks from: the content, the store, the language and the day. */
export type AtlasSurroundings = {
  readonly atlas: Atlas;
  readonly store: AppStore;
  readonly translator: Translator;
  readonly format: Formatter;
  readonly today: Date;
};

const Surroundings = createContext<AtlasSurroundings | null>(null);

/** Gives everything below it the atlas, the store and the language. */
export function AtlasProvider({ value, children }: { value: AtlasSurroundings; children: ReactNode }) {
  return <Surroundings value={value}>{children}</Surroundings>;
}

/** The atlas, the store and the language. */
export function useAtlas(): AtlasSurroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) throw new Error("useAtlas is called outside AtlasProvider");
  return surroundings;
}

/** A part of the View, kept up to date. The selector must return the same value for the same View. */
export function useView<Part>(selector: (view: View) => Part): Part {
  return useStore(useAtlas().store, selector);
}
