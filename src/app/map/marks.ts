import type { Atlas } from "../../content/atlas";
import { type ContextId, type ContextLineId, type RouteId, type SegmentId, segmentId } from "../../domain/ids";
import type { View } from "../../state/view";

/** A line as the map marks it. */
type Mark = { readonly id: SegmentId | ContextLineId; readonly source: RouteId | "context" };

/** Lines by their ids, of routes and beside them; what the atlas does not know is not marked. */
export const marksOf = (
  ids: readonly (SegmentId | ContextId | ContextLineId)[],
  { segments, context }: Pick<Atlas, "segments" | "context">,
): readonly Mark[] =>
  ids.flatMap((text): readonly Mark[] => {
    const id = segmentId(text);
    const segment = id && segments.get(id);
    if (segment) return [{ id, source: segment.route }];
    return context.flatMap((line) => (line.id === text ? [{ id: line.id, source: "context" }] : []));
  });

/** The lines of what is selected: one, or all of a route; of a context layer one, as all would be no mark. */
export function selectedMarks({ selection }: View, atlas: Atlas): readonly Mark[] {
  if (selection?.kind === "segment" || selection?.kind === "context") return marksOf([selection.id], atlas);
  const whole = selection?.kind === "route" ? (atlas.routes.get(selection.id) ?? []) : [];
  return whole.map(({ id, route }) => ({ id, source: route }));
}
