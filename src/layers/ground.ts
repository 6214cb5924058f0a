import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Tokens } from "../theme/tokens";

/** Px by zoom, as heavy as the theme draws the ground. */
const width = (
  { stroke }: Tokens,
  stops: readonly (readonly [zoom: number, px: number])[],
): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flatMap(([zoom, px]) => [zoom, px * stroke.ground]),
];

/** What both kinds of border share: the plain and the dashed. */
const border = (t: Tokens) =>
  ({
    type: "line",
    source: "borders",
    layout: { "line-join": "round" },
    paint: {
      "line-color": t.ground.border,
      "line-width": width(t, [
        [2, 0.5],
        [5, 0.9],
        [9, 1.4],
      ]),
    },
  }) as const;

/** Water below, land over it, lakes over the land, then rivers and borders: the quiet paper of the map. */
export const ground = (t: Tokens): readonly LayerSpecification[] => [
  { id: "water", type: "background", paint: { "background-color": t.ground.water } },
  { id: "land", type: "fill", source: "land", paint: { "fill-color": t.ground.land, "fill-antialias": true } },
  {
    id: "coast",
    type: "line",
    source: "land",
    layout: { "line-join": "round" },
    paint: {
      "line-color": t.ground.waterEdge,
      "line-width": width(t, [
        [2, 0.4],
        [5, 0.7],
        [9, 1],
      ]),
    },
  },
  { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": t.ground.water } },
  {
    id: "lake-shore",
    type: "line",
    source: "lakes",
    layout: { "line-join": "round" },
    paint: {
      "line-color": t.ground.waterEdge,
      "line-width": width(t, [
        [2, 0.3],
        [5, 0.6],
        [9, 0.9],
      ]),
    },
  },
  {
    id: "rivers",
    type: "line",
    source: "rivers",
    minzoom: 2.5,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": t.ground.river,
      "line-width": width(t, [
        [3, 0.5],
        [5, 0.9],
        [8, 1.8],
        [11, 2.6],
      ]),
    },
  },
  { ...border(t), id: "borders", filter: ["!=", ["get", "kind"], "dashed"] },
  {
    ...border(t),
    id: "borders-dashed",
    filter: ["==", ["get", "kind"], "dashed"],
    paint: { ...border(t).paint, "line-dasharray": [3, 2.5] },
  },
];
