import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Atlas } from "../content/atlas";
import type { Formatter } from "../i18n/format";
import type { Translator } from "../i18n/translator";
import type { OwnState, OwnStore } from "../state/own";
import type { AppStore } from "../state/store";
import type { View } from "../state/view";

/** What every part of the interface speaks from: the content, the store, the language and the day. */
export type AtlasSurroundings = {
  readonly atlas: Atlas;
  readonly store: AppStore;
  /** Data of the reader's own, which no link tells of. */
  readonly own: OwnStore;
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

/** A part of what the reader has brought along, kept up to date in the same way. */
export function useOwn<Part>(selector: (own: OwnState) => Part): Part {
  return useStore(useAtlas().own, selector);
}

export const hasOwn = ({ files }: OwnState): boolean => files.length > 0;
