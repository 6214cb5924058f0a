import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import { isContextId, isRouteId, segmentId } from "../../domain/ids";
import type { AppStore } from "../../state/store";
import { openPanel, selectContext, selectRoute, selectSegment } from "../../state/verbs";
import type { Selection } from "../../state/view";
import { seekFigure } from "./sought";

/** What is selected to see a figure on the map; null for the country, which has no line. */
export function selectionOf({ subject }: Figure): Selection | null {
  if (subject === "kazakhstan") return null;
  if (isRouteId(subject)) return { kind: "route", id: subject };
  if (isContextId(subject)) return { kind: "context", id: subject };
  const id = segmentId(subject);
  return id && { kind: "segment", id };
}

/** Selects what a figure is about, and begins its panel at the figure; the country's stand in the list of all. */
export function showFigure(figure: Figure, store: AppStore, atlas: Atlas): void {
  seekFigure(figure.id);
  const selection = selectionOf(figure);
  const segment = selection?.kind === "segment" ? atlas.segments.get(selection.id) : undefined;
  if (segment) selectSegment(store, segment.id, segment.route);
  else if (selection?.kind === "route") selectRoute(store, selection.id);
  else if (selection?.kind === "context") selectContext(store, selection.id);
  else openPanel(store, "figures");
}
