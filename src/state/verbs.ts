import type { PlaceId, RouteId, SegmentId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import type { AppStore } from "./store";
import { type Camera, type LayerId, layerIds, type PanelId, type Selection, type ThemeChoice, type View } from "./view";

// Whoever explores leaves the scene of a story: a scene is one view, and this is another.

const select = (store: AppStore, selection: Selection, layer: LayerId | null): void => {
  const { layers } = store.getState();
  // Selecting something on a hidden layer shows the layer: a panel never speaks of what cannot be seen.
  const shown =
    layer === null || layers.includes(layer) ? layers : layerIds.filter((id) => id === layer || layers.includes(id));
  store.setState({ selection, panel: null, layers: shown, scene: null });
};

export const selectSegment = (store: AppStore, id: SegmentId, route: RouteId): void =>
  select(store, { kind: "segment", id }, route);
export const selectRoute = (store: AppStore, id: RouteId): void => select(store, { kind: "route", id }, id);
export const selectPlace = (store: AppStore, id: PlaceId): void => select(store, { kind: "place", id }, null);

/** Back to the map alone: no selection, no panel. */
export const clearSelection = (store: AppStore): void => store.setState({ selection: null, panel: null, scene: null });

export const openPanel = (store: AppStore, panel: PanelId): void => store.setState({ panel, scene: null });

/** Closes what is on top: an opened panel first, then the selection. */
export const closeTopmost = (store: AppStore): void =>
  store.setState({ ...(store.getState().panel === null ? { selection: null } : { panel: null }), scene: null });

export const toggleLayer = (store: AppStore, id: LayerId): void => {
  const { layers } = store.getState();
  store.setState({ layers: layerIds.filter((layer) => layers.includes(layer) !== (layer === id)), scene: null });
};

export const showAllLayers = (store: AppStore): void => store.setState({ layers: layerIds, scene: null });
export const moveCamera = (store: AppStore, camera: Camera | null): void => store.setState({ camera, scene: null });
export const setLanguage = (store: AppStore, lang: Language | null): void => store.setState({ lang });
export const setTheme = (store: AppStore, theme: ThemeChoice): void => store.setState({ theme });

/** Lets keys of a single character act, or not. */
export const setKeys = (store: AppStore, keys: boolean): void => store.setState({ keys });

/** Replaces everything shown, as a link or the browser's history does. */
export const showView = (store: AppStore, view: View): void => store.setState(view, true);
