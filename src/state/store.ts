import { createStore, type StoreApi } from "zustand/vanilla";
import type { View } from "./view";

/** Holds the view; nothing else is state. */
export type AppStore = StoreApi<View>;

/** The one store of a page: it holds the View. */
export const createAppStore = (initial: View): AppStore => createStore<View>(() => initial);
