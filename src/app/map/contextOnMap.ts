import type { FeatureCollection } from "geojson";
import type { Atlas } from "../../content/atlas";
import type { ContextLineId } from "../../domain/ids";
import type { Language } from "../../i18n/languages";
import { shownContext } from "../../state/selectors";
import type { View } from "../../state/view";

type Code = typeof import("../../layers/contextFeatures");

export type ContextOnMap = {
  /** What the map draws of the shown context; nothing where none is shown, and until the code for it has come. */
  of(view: Pick<View, "layers" | "selection">, atlas: Atlas, language: Language): FeatureCollection | undefined;
  /** The drawn line nearest to a point within `reach` px. */
  near(at: { readonly lng: number; readonly lat: number }, zoom: number, reach: number): ContextLineId | null;
  /** Fetches the code for it where the view shows context; true when it has come with this call. */
  fetchFor(view: Pick<View, "layers" | "selection">): Promise<boolean>;
};

/** Context on the map; most readers ask for none, so its code comes with the first. */
export function createContextOnMap(): ContextOnMap {
  let code: Code | null = null;
  let last: { readonly key: readonly unknown[]; readonly drawn: FeatureCollection } | null = null;
  return {
    of(view, atlas, language) {
      const shown = shownContext(view);
      if (!code || shown.length === 0) {
        last = null;
        return undefined;
      }
      const key = [shown, atlas.context, language];
      if (!last?.key.every((part, index) => part === key[index])) {
        last = { key, drawn: code.contextFeatures(atlas.context, shown, language, atlas.segments.values()) };
      }
      return last.drawn;
    },
    near: (at, zoom, reach) => (code && last ? code.contextNear(last.drawn, at, zoom, reach) : null),
    async fetchFor(view) {
      if (code || shownContext(view).length === 0) return false;
      // Where it cannot be fetched the map goes without; the panel still tells what there is.
      code = await import("../../layers/contextFeatures").catch(() => null);
      return code !== null;
    },
  };
}
