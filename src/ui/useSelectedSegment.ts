import type { Segment } from "../domain/segment";
import { selectedSegment } from "../state/selectors";
import { useAtlas, useView } from "./AtlasContext";

/** The selected segment; null when something else is selected. */
export function useSelectedSegment(): Segment | null {
  const { atlas } = useAtlas();
  const id = useView(selectedSegment);
  return id === null ? null : (atlas.segments.get(id) ?? null);
}
