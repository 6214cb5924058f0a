import type { FilterSpecification } from "@maplibre/maplibre-gl-style-spec";
import { defineLayer } from "./layer";
import { stroke, under, width } from "./line";

const route = "middle-corridor";
const rail: FilterSpecification = ["==", ["get", "mode"], "rail"];
const sea: FilterSpecification = ["==", ["get", "mode"], "sea"];

/** The railway is the strong line of the map; the ferry legs are dashed, because their line is a sketch. */
export const middleCorridor = defineLayer({
  id: route,
  title: "layer.middle-corridor",
  rank: 10,
  legend: [
    { text: "legend.corridorRailway", swatch: { kind: "solid", color: (t) => t.route[route], width: 3 } },
    { text: "legend.seaLeg", swatch: { kind: "dashed", color: (t) => t.route.sea, width: 2.5 } },
  ],
  under: (t) => [
    ...under(route, t, t.route[route], "corridor-rail", rail),
    stroke({
      id: "corridor-sea-glow",
      route,
      color: t.route.sea,
      width: width(t, 1, 9, 1),
      opacity: [
        "case",
        ["boolean", ["feature-state", "selected"], false],
        0.34,
        ["boolean", ["feature-state", "hovered"], false],
        0.2,
        0,
      ],
      filter: sea,
    }),
  ],
  lines: (t) => [
    stroke({
      id: "corridor-sea",
      route,
      color: t.route.sea,
      width: width(t, 0.9, 0),
      dash: [3, 2.2],
      cap: "butt",
      filter: sea,
    }),
    stroke({ id: "corridor-rail", route, color: t.route[route], width: width(t, 1.1, 0), filter: rail }),
  ],
  ink: 1.1,
  clickable: ["corridor-rail", "corridor-sea"],
});
