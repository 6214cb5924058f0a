import type { Atlas } from "../../content/atlas";
import type { ContextLineId, RouteId, SegmentId } from "../../domain/ids";
import type { View } from "../../state/view";

/** A line as the map marks it. */
type Mark = { readonly id: SegmentId | ContextLineId; readonly source: RouteId | "context" };

/** Segments by their ids; what the atlas does not know is not marked. */
export const marksOf = (ids: readonly SegmentId[], { segments }: Atlas): readonly Mark[] =>
  ids.flatMap((id) => {
    const segment = segments.get(id);
    return segment ? [{ id, source: segment.route }] : [];
  });

/** The lines of what is selected: one, or all of a route; of a context layer one, as all would be no mark. */
export function selectedMarks({ selection }: View, atlas: Atlas): readonly Mark[] {
  if (selection?.kind === "segment") return marksOf([selection.id], atlas);
  if (selection?.kind === "context") {
    return atlas.context.flatMap(({ id }) => (id === selection.id ? [{ id, source: "context" as const }] : []));
  }
  const whole = selection?.kind === "route" ? (atlas.routes.get(selection.id) ?? []) : [];
  return whole.map(({ id, route }) => ({ id, source: route }));
}
