import { createStore } from "zustand/vanilla";
import type { PlaceId } from "../../domain/ids";
import type { Place } from "../../domain/place";
import type { AppStore } from "../../state/store";
import { askForWay, showWay } from "../../state/verbs";

/** A way of which one end is still to be said. */
export type WayDraft = { readonly from: PlaceId | null; readonly to: PlaceId | null };

export const emptyDraft: WayDraft = { from: null, to: null };

/**
 * What is half filled in, like the text of a field: apart from the View, because a link tells whole ways only, and
 * apart from the form, because the other end may be looked for on the map.
 */
export const wayDraft = createStore<WayDraft>(() => emptyDraft);

/**
 * Takes a place for one end of the way; the other is that of the way that is shown, or of the draft. The way is shown
 * as soon as both are known, and otherwise asked for.
 */
export function takeForEnd(store: AppStore, place: Place, end: keyof WayDraft): void {
  const { way } = store.getState();
  const known: WayDraft = way ? { from: way[0] ?? null, to: way.at(-1) ?? null } : wayDraft.getState();
  const other = end === "from" ? known.to : known.from;
  const { id } = place;
  if (other === null || other === id) {
    wayDraft.setState({ ...emptyDraft, [end]: id });
    askForWay(store);
    return;
  }
  wayDraft.setState(emptyDraft);
  showWay(
    store,
    end === "from" ? [id, other] : [other, id],
    place.chainage.map(({ route }) => route),
  );
}
