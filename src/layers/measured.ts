import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import type { Tokens } from "../theme/tokens";
import { mapFonts } from "../theme/type";

/** Nothing is measured: always the same object, so that styles that differ otherwise keep their data. */
export const nothingMeasured: FeatureCollection = { type: "FeatureCollection", features: [] };

const source = "measured";

/** What a reader measures: dashed lines as the crow flies, rings at their ends, lengths beside their middles. */
export const measured = (t: Tokens): readonly LayerSpecification[] => [
  {
    id: "measured-halo",
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": t.route.halo, "line-width": 5, "line-opacity": 0.8 },
  },
  {
    id: "measured-lines",
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "butt" },
    paint: { "line-color": t.ink.strong, "line-width": 2, "line-dasharray": [3, 2] },
  },
  {
    id: "measured-rings",
    type: "circle",
    source,
    filter: ["==", ["get", "kind"], "point"],
    paint: {
      "circle-radius": 5,
      "circle-color": t.route.halo,
      "circle-stroke-color": t.ink.strong,
      "circle-stroke-width": 2,
    },
  },
  {
    id: "measured-lengths",
    type: "symbol",
    source,
    filter: ["==", ["get", "kind"], "length"],
    layout: {
      "text-field": ["get", "text"],
      "text-font": [...mapFonts.strong],
      "text-size": 13,
      "text-anchor": "bottom",
      "text-offset": [0, -0.5],
      "text-padding": 2,
    },
    paint: { "text-color": t.ink.strong, "text-halo-color": t.label.halo, "text-halo-width": 2 },
  },
];
