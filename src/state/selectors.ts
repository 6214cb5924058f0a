import { assertNever } from "../domain/assertNever";
import {
  type ContextId,
  type ContextLineId,
  contextOf,
  isContextId,
  isRouteId,
  type RouteId,
  type SegmentId,
} from "../domain/ids";
import type { Language } from "../i18n/languages";
import { type LayerId, layerIds, type PanelId, type View } from "./view";

/** What stands in the panel: an opened page, or what belongs to the selection, or the way, or the welcome. */
export type PanelContent = PanelId | "route" | "place" | "context" | "welcome";

/** What the panel shows of a view. */
export function panelContent(view: View): PanelContent {
  if (view.panel !== null && view.panel !== "segment") return view.panel;
  if (view.selection === null) return view.way === null ? "welcome" : "way";
  switch (view.selection.kind) {
    case "segment":
      return "segment";
    case "route":
      return "route";
    case "place":
      return "place";
    case "context":
      return "context";
    default:
      return assertNever(view.selection);
  }
}

/** The language of the names on the map, where the interface speaks `language`. */
export const labelsLanguage = (view: View, language: Language): Language => view.labels ?? language;

/** The selected segment; null where something else is, or nothing. */
export const selectedSegment = (view: View): SegmentId | null =>
  view.selection?.kind === "segment" ? view.selection.id : null;
/** The selected route; null where something else is, or nothing. */
export const selectedRoute = (view: View): RouteId | null =>
  view.selection?.kind === "route" ? view.selection.id : null;

export const selectedContext = (view: View): ContextId | ContextLineId | null =>
  view.selection?.kind === "context" ? view.selection.id : null;

/** The same list for the same layers, so that what follows it is not told of changes that are none. */
const once = <Id>(keep: (layers: View["layers"]) => readonly Id[]): ((layers: View["layers"]) => readonly Id[]) => {
  const known = new WeakMap<View["layers"], readonly Id[]>();
  return (layers) => {
    const found = known.get(layers) ?? keep(layers);
    known.set(layers, found);
    return found;
  };
};
const withLayer = (id: LayerId) => once((layers) => layerIds.filter((one) => one === id || layers.includes(one)));
const withContext: Readonly<Record<ContextId, (layers: View["layers"]) => View["layers"]>> = {
  "transit-corridors": withLayer("transit-corridors"),
  "green-corridor": withLayer("green-corridor"),
};
const routesAmong = once((layers) => layers.filter(isRouteId));
const contextAmong = once((layers) => layers.filter(isContextId));

/**
 * The layers that are drawn and explained: those that are switched on, and what is selected beside the routes, which a
 * link need not switch on. A route is on by itself; who hides it has done so on purpose, whatever is selected.
 */
export function drawnLayers({ layers, selection }: Pick<View, "layers" | "selection">): View["layers"] {
  const asked = selection?.kind === "context" ? contextOf(selection.id) : null;
  return asked === null || layers.includes(asked) ? layers : withContext[asked](layers);
}
/** Of the layers that are drawn, the routes. */
export const shownRoutes = ({ layers }: Pick<View, "layers">): readonly RouteId[] => routesAmong(layers);
/** Of the layers that are drawn, the context. */
export const shownContext = (view: Pick<View, "layers" | "selection">): readonly ContextId[] =>
  contextAmong(drawnLayers(view));

/** From this zoom the map shows sidings; a tile's zoom is the whole number below. */
const sidingsZoom = 8.5;

/** Whether the first view's part of the content is not enough: a panel or a scene is open, or the map is near. */
export const needsWholeAtlas = (view: View): boolean =>
  view.scene !== null ||
  panelContent(view) !== "welcome" ||
  shownContext(view).length > 0 ||
  (view.camera?.zoom ?? 0) >= sidingsZoom;
