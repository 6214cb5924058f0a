import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Tokens } from "../theme/tokens";

const source = "error";

/** Hatches appear from the zoom on that their feature names: sooner they would run together. */
const hatchOpacity = (opacity: number): ExpressionSpecification => {
  const at = (zoom: number): ExpressionSpecification => ["case", ["<=", ["get", "from"], zoom], opacity, 0];
  const stops = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
  return ["step", ["zoom"], at(2), ...stops.flatMap((zoom): [number, ExpressionSpecification] => [zoom, at(zoom)])];
};

/** How far off lines may be: a hatched band in the colour of each route, below all lines. */
export const errorBand = ({ route: colors }: Tokens): readonly LayerSpecification[] => {
  const color: ExpressionSpecification = [
    "match",
    ["get", "route"],
    "middle-corridor",
    colors["middle-corridor"],
    "dostyk-moiynty",
    colors["dostyk-moiynty"],
    "btc",
    colors.btc,
    colors["baku-supsa"],
  ];
  return [
    {
      id: "error-area",
      type: "fill",
      source,
      filter: ["has", "area"],
      paint: { "fill-color": color, "fill-opacity": 0.13 },
    },
    {
      id: "error-hatch",
      type: "line",
      source,
      filter: ["has", "from"],
      paint: { "line-color": color, "line-width": 0.9, "line-opacity": hatchOpacity(0.6) },
    },
    {
      id: "error-edge",
      type: "line",
      source,
      filter: ["has", "area"],
      layout: { "line-join": "round" },
      paint: { "line-color": color, "line-width": 1, "line-opacity": 0.7 },
    },
  ];
};
