import {
  type ContextId,
  type ContextLineId,
  contextOf,
  isRouteId,
  type PlaceId,
  type RouteId,
  type SegmentId,
} from "../domain/ids";
import type { Position } from "../domain/segment";
import type { Language } from "../i18n/languages";
import { drawnLayers } from "./selectors";
import type { AppStore } from "./store";
import { type TableChoice, wholeTable, writeTableChoice } from "./tableChoice";
import { type Camera, type LayerId, layerIds, type PanelId, type Selection, type ThemeChoice, type View } from "./view";

// Whoever explores leaves the scene of a story: a scene is one view, and this is another. Whoever leaves the table
// leaves what was asked of it: no link carries the order of a table that it does not show.

/** What is drawn because a link selects it stays when the selection goes: only who hides a layer means to lose it. */
const drawn = (store: AppStore): View["layers"] => drawnLayers(store.getState());

const select = (store: AppStore, selection: Selection, layer: LayerId | null): void => {
  const layers = drawn(store);
  const { nodes } = store.getState();
  // Selecting something on a hidden layer shows the layer: a panel never speaks of what cannot be seen.
  const shown =
    layer === null || layers.includes(layer) ? layers : layerIds.filter((id) => id === layer || layers.includes(id));
  const withNodes = nodes || selection.kind === "place";
  store.setState({ selection, panel: null, table: null, layers: shown, nodes: withNodes, scene: null });
};

/** Selects a segment and shows the layer that it lies on. */
export const selectSegment = (store: AppStore, id: SegmentId, route: RouteId): void =>
  select(store, { kind: "segment", id }, route);
export const selectRoute = (store: AppStore, id: RouteId): void => select(store, { kind: "route", id }, id);
export const selectContext = (store: AppStore, id: ContextId | ContextLineId): void =>
  select(store, { kind: "context", id }, contextOf(id));
export const selectPlace = (store: AppStore, id: PlaceId): void => select(store, { kind: "place", id }, null);

/**
 * Back to the map: no selection, no panel. A way stays: it was put together place by place, and a press beside the
 * lines does not mean to throw it away.
 */
export const clearSelection = (store: AppStore): void =>
  store.setState({ layers: drawn(store), selection: null, panel: null, table: null, scene: null });

/**
 * Shows a way whole, and the layers that it runs on.
 *
 * @param stops two or more places in order
 * @param routes whose lines it runs along
 */
export function showWay(store: AppStore, stops: readonly PlaceId[], routes: readonly RouteId[]): void {
  const layers = drawn(store);
  const shown = layerIds.filter((id) => layers.includes(id) || (isRouteId(id) && routes.includes(id)));
  const alone = { selection: null, panel: null, table: null, camera: null, scene: null };
  store.setState({ ...alone, way: stops, layers: shown });
}

/** Opens a page in the panel. */
export const openPanel = (store: AppStore, panel: PanelId): void => store.setState({ panel, table: null, scene: null });

/** Asks for a way from the start: no way is shown until its places are known. */
export const askForWay = (store: AppStore): void =>
  store.setState({ way: null, panel: "way", table: null, scene: null });

/** Closes what is on top: an opened panel first, then the selection, then the way. */
export function closeTopmost(store: AppStore): void {
  const { panel, selection } = store.getState();
  const topmost =
    panel !== null
      ? { panel: null, table: null }
      : selection !== null
        ? { selection: null, layers: drawn(store) }
        : { way: null };
  store.setState({ ...topmost, scene: null });
}

/** Orders the table of figures, or filters it; what is not named stays as it is. */
export const askOfTable = (store: AppStore, change: Partial<TableChoice>): void => {
  const table = { ...(store.getState().table ?? wholeTable), ...change };
  store.setState({ table: writeTableChoice(table) === "" ? null : table, scene: null });
};

/** Shows a layer, or hides it. What is selected beside the routes goes with its layer, else it would be drawn on. */
export const toggleLayer = (store: AppStore, id: LayerId): void => {
  const layers = drawn(store);
  const { selection } = store.getState();
  const goes = selection?.kind === "context" && contextOf(selection.id) === id && layers.includes(id);
  store.setState({
    layers: layerIds.filter((layer) => layers.includes(layer) !== (layer === id)),
    selection: goes ? null : selection,
    scene: null,
  });
};

/** Shows the places along the lines, or hides them. */
export const toggleNodes = (store: AppStore): void => store.setState({ nodes: !store.getState().nodes, scene: null });

/** Shows every route; context stays as it is. */
export const showAllRoutes = (store: AppStore): void => {
  const { layers } = store.getState();
  store.setState({ layers: layerIds.filter((id) => isRouteId(id) || layers.includes(id)), scene: null });
};
export const toggleFlows = (store: AppStore): void => store.setState({ flows: !store.getState().flows });
export const toggleError = (store: AppStore): void => store.setState({ error: !store.getState().error });
/** Four decimals, as the address has them: a link measures what was measured. */
const rounded = ([lng, lat]: Position): Position => [Number(lng.toFixed(4)), Number(lat.toFixed(4))];
/** Null ends measuring. */
export const setMeasured = (store: AppStore, points: readonly Position[] | null): void =>
  store.setState({ measure: points?.map(rounded) ?? null });
/** Says where the map looks; null for where the rest of the view looks. */
export const moveCamera = (store: AppStore, camera: Camera | null): void => store.setState({ camera, scene: null });
export const setLanguage = (store: AppStore, lang: Language | null): void => store.setState({ lang });
export const setLabels = (store: AppStore, labels: Language | null): void => store.setState({ labels });
export const setTheme = (store: AppStore, theme: ThemeChoice): void => store.setState({ theme });

/** Lets keys of a single character act, or not. */
export const setKeys = (store: AppStore, keys: boolean): void => store.setState({ keys });

/** Replaces everything shown, as a link or the browser's history does. */
export const showView = (store: AppStore, view: View): void => store.setState(view, true);
