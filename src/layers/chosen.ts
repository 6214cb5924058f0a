import type { CircleLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { Place } from "../domain/place";
import type { Tokens } from "../theme/tokens";
import { placeFeature } from "./features";
import { discRadius } from "./signs";

/** No place is chosen: always the same object, so that styles that differ otherwise keep their data. */
export const noneChosen: FeatureCollection = { type: "FeatureCollection", features: [] };

/** The place that is chosen, as the feature that its ring and its name are drawn from. */
export const chosenFeatures = (place: Place | undefined): FeatureCollection =>
  place ? { type: "FeatureCollection", features: [placeFeature(place)] } : noneChosen;

/** Its id; null where none is. */
export const chosenId = ({ features: [place] }: FeatureCollection): string | null => place?.properties?.id ?? null;

/** Px between a sign's disc and the ring around it; its edge and some of the ground lie there. */
const clearPx = 5;

/** A ring around the sign of the chosen place and a glow within it, as a chosen line has; they stand below the sign. */
export const chosenRing = (t: Tokens): CircleLayerSpecification => ({
  id: "chosen-ring",
  type: "circle",
  source: "chosen",
  paint: {
    "circle-radius": discRadius((look) => look.radius, clearPx),
    "circle-color": t.route.halo,
    "circle-opacity": 0.6,
    "circle-stroke-color": t.label.place,
    "circle-stroke-width": 2.2,
  },
});
