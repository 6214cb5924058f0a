import type { Place } from "../domain/place";
import { useAtlas, useView } from "./AtlasContext";

/** The selected place; null when something else is selected. */
export function useSelectedPlace(): Place | null {
  const { atlas } = useAtlas();
  const selection = useView((view) => view.selection);
  return selection?.kind === "place" ? (atlas.places.get(selection.id) ?? null) : null;
}
