import type { Atlas } from "../../content/atlas";
import type { AppStore } from "../../state/store";
import { openPanel, selectContext, selectPlace, selectRoute, selectSegment } from "../../state/verbs";
import { showFigure } from "../figures/showFigure";
import type { Act } from "./acts";
import type { Subject } from "./entries";

/** Shows what was found: on the map and in its panel, a figure in the panel of what it is about; or does it. */
export function showFound(
  found: Subject,
  store: AppStore,
  atlas: Atlas,
  acts: Readonly<Record<Act, (() => void) | null>>,
): void {
  if (found.kind === "place") selectPlace(store, found.id);
  else if (found.kind === "route") selectRoute(store, found.id);
  else if (found.kind === "context") selectContext(store, found.id);
  else if (found.kind === "page") openPanel(store, found.id);
  else if (found.kind === "act") acts[found.id]?.();
  else if (found.kind === "segment") {
    const segment = atlas.segments.get(found.id);
    if (segment) selectSegment(store, segment.id, segment.route);
  } else {
    const figure = atlas.figures.find(({ id }) => id === found.id);
    if (figure) showFigure(figure, store, atlas);
  }
}
