import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import { isContextId, isRouteId, type SegmentId, segmentId } from "../../domain/ids";
import type { AppStore } from "../../state/store";
import { openPanel, selectContext, selectPlace, selectRoute, selectSegment } from "../../state/verbs";
import { seekFigure } from "../figures/sought";
import type { Subject } from "./entries";

function showSegment(id: SegmentId, store: AppStore, atlas: Atlas): void {
  const segment = atlas.segments.get(id);
  if (segment) selectSegment(store, id, segment.route);
}

function showFigure({ id, subject }: Figure, store: AppStore, atlas: Atlas): void {
  seekFigure(id);
  const segment = segmentId(subject);
  if (segment) showSegment(segment, store, atlas);
  else if (isRouteId(subject)) selectRoute(store, subject);
  else if (isContextId(subject)) selectContext(store, subject);
  // The country has no line: its figures stand in the list of all.
  else openPanel(store, "figures");
}

/** Shows what was found: on the map and in its panel; a figure in the panel of what it is about. */
export function showFound(found: Subject, store: AppStore, atlas: Atlas): void {
  if (found.kind === "place") selectPlace(store, found.id);
  else if (found.kind === "route") selectRoute(store, found.id);
  else if (found.kind === "segment") showSegment(found.id, store, atlas);
  else if (found.kind === "context") selectContext(store, found.id);
  else if (found.kind === "page") openPanel(store, found.id);
  else {
    const figure = atlas.figures.find(({ id }) => id === found.id);
    if (figure) showFigure(figure, store, atlas);
  }
}
