import type { Atlas } from "../../content/atlas";
import type { DrawnWay } from "../../layers/wayFeatures";
import { shownRoutes } from "../../state/selectors";
import type { View } from "../../state/view";

type Draw = typeof import("../../layers/wayFeatures").drawnWay;

/** The way of a view as the map draws it. */
export type WayOnMap = {
  /** What the map draws of the view's way; null where it asks for none, and until the code for it has come. */
  of(view: Pick<View, "way" | "layers">, atlas: Atlas): DrawnWay | null;
  /** Fetches the code for it where the view asks for a way; true when it has come with this call. */
  fetchFor(view: Pick<View, "way">): Promise<boolean>;
};

/** The way on the map; most readers ask for none, so its code comes with the first. */
export function createWayOnMap(): WayOnMap {
  let draw: Draw | null = null;
  let last: {
    readonly view: Pick<View, "way" | "layers">;
    readonly atlas: Atlas;
    readonly drawn: DrawnWay | null;
  } | null = null;
  return {
    of(view, atlas) {
      if (!draw || view.way === null) return null;
      const isKnown =
        last?.view.way === view.way && last.view.layers === view.layers && last.atlas.places === atlas.places;
      if (!last || !isKnown) last = { view, atlas, drawn: draw(atlas, view.way, shownRoutes(view)) };
      return last.drawn;
    },
    async fetchFor({ way }) {
      if (way === null || draw) return false;
      // Where it cannot be fetched the map goes without the band; the panel tells the way, or says what failed.
      draw = await import("../../layers/wayFeatures").then(
        ({ drawnWay }) => drawnWay,
        () => null,
      );
      return draw !== null;
    },
  };
}
