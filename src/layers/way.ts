import type { CircleLayerSpecification, LineLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Tokens } from "../theme/tokens";
import { stroke, width } from "./line";

/** A marker's band below the lines along a way: the lines keep their own look on it. */
export const wayBand = (t: Tokens): readonly LineLayerSpecification[] => [
  stroke({ id: "way-edge", route: "way", color: t.way.edge, width: width(t, 1.6, 9.5, 1), filter: ["has", "lane"] }),
  stroke({ id: "way-band", route: "way", color: t.way.band, width: width(t, 1.6, 7.5, 1), filter: ["has", "lane"] }),
];

/** The stops of a way, its two ends larger; they stand under the rings and names of places. */
export const wayStops = (t: Tokens): readonly CircleLayerSpecification[] => [
  {
    id: "way-stops",
    type: "circle",
    source: "way",
    filter: ["has", "stop"],
    paint: {
      "circle-radius": [
        "interpolate",
        ["linear"],
        ["zoom"],
        2,
        ["match", ["get", "stop"], "between", 4, 5.5],
        9,
        ["match", ["get", "stop"], "between", 7, 9.5],
      ],
      "circle-color": t.way.end,
      "circle-stroke-color": t.way.band,
      "circle-stroke-width": 1.5,
    },
  },
];
