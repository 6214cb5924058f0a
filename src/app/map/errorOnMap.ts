import type { FeatureCollection } from "geojson";
import type { Atlas } from "../../content/atlas";
import type { View } from "../../state/view";

type Asked = Pick<View, "error" | "layers" | "selection">;
type Draw = typeof import("../../layers/errorFeatures").errorOfView;

export type ErrorOnMap = {
  /** What the map draws of how far off lines may be; undefined where nobody asks, and until the code for it has come. */
  of(view: Asked, atlas: Atlas): FeatureCollection | undefined;
  /** Fetches the code for it where the view asks; true when it has come with this call. */
  fetchFor(view: Pick<View, "error">): Promise<boolean>;
};

/** The band around lines; few readers ask for it, so its code comes with the first. */
export function createErrorOnMap(): ErrorOnMap {
  let draw: Draw | null = null;
  return {
    of: (view, atlas) => draw?.(view, atlas),
    async fetchFor({ error }) {
      if (!error || draw) return false;
      // Where it cannot be fetched the map goes without the band; the panel still says the error.
      draw = await import("../../layers/errorFeatures").then(
        ({ errorOfView }) => errorOfView,
        () => null,
      );
      return draw !== null;
    },
  };
}
