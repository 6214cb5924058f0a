import type { Atlas } from "../../content/atlas";
import type { RouteId, SegmentId } from "../../domain/ids";
import type { View } from "../../state/view";

/** A segment as the map marks it. */
type Mark = { readonly id: SegmentId; readonly source: RouteId };

/** Segments by their ids; what the atlas does not know is not marked. */
export const marksOf = (ids: readonly SegmentId[], { segments }: Atlas): readonly Mark[] =>
  ids.flatMap((id) => {
    const segment = segments.get(id);
    return segment ? [{ id, source: segment.route }] : [];
  });

/** The segments of what is selected: one, or all of a route. */
export function selectedMarks({ selection }: View, atlas: Atlas): readonly Mark[] {
  if (selection?.kind === "segment") return marksOf([selection.id], atlas);
  const whole = selection?.kind === "route" ? (atlas.routes.get(selection.id) ?? []) : [];
  return whole.map(({ id, route }) => ({ id, source: route }));
}
