import { assertNever } from "../domain/assertNever";
import type { RouteId, SegmentId } from "../domain/ids";
import type { PanelId, View } from "./view";

/** What stands in the panel: an opened page, or what belongs to the selection, or the welcome. */
export type PanelContent = PanelId | "route" | "place" | "welcome";

export function panelContent(view: View): PanelContent {
  if (view.panel !== null && view.panel !== "segment") return view.panel;
  if (view.selection === null) return "welcome";
  switch (view.selection.kind) {
    case "segment":
      return "segment";
    case "route":
      return "route";
    case "place":
      return "place";
    default:
      return assertNever(view.selection);
  }
}

export const selectedSegment = (view: View): SegmentId | null =>
  view.selection?.kind === "segment" ? view.selection.id : null;
export const selectedRoute = (view: View): RouteId | null =>
  view.selection?.kind === "route" ? view.selection.id : null;
