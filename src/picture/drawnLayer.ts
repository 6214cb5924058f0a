import type {
  BackgroundLayerSpecification,
  CircleLayerSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";

/** Layers of the kinds that the picture draws. */
export type DrawnLayer =
  | BackgroundLayerSpecification
  | FillLayerSpecification
  | LineLayerSpecification
  | CircleLayerSpecification
  | SymbolLayerSpecification;

/** Every property that the picture honours; another one in the style would make picture and map differ in silence. */
const honoured: Readonly<Record<DrawnLayer["type"], readonly string[]>> = {
  background: ["background-color", "background-opacity"],
  fill: ["fill-color", "fill-opacity", "fill-antialias"],
  line: [
    "line-cap",
    "line-join",
    "line-miter-limit",
    "line-color",
    "line-opacity",
    "line-width",
    "line-offset",
    "line-dasharray",
  ],
  circle: [
    "circle-sort-key",
    "circle-color",
    "circle-opacity",
    "circle-radius",
    "circle-stroke-color",
    "circle-stroke-opacity",
    "circle-stroke-width",
  ],
  symbol: [
    "symbol-placement",
    "symbol-sort-key",
    "symbol-spacing",
    "text-anchor",
    "text-color",
    "text-field",
    "text-font",
    "text-halo-color",
    "text-halo-width",
    "text-justify",
    "text-letter-spacing",
    "text-line-height",
    "text-max-angle",
    "text-max-width",
    "text-offset",
    "text-opacity",
    "text-padding",
    "text-radial-offset",
    "text-size",
    "text-transform",
    "text-variable-anchor",
    "text-variable-anchor-offset",
  ],
};

const hasDrawnType = (layer: LayerSpecification): layer is DrawnLayer => layer.type in honoured;

/**
 * The layer as one that the picture can draw.
 * @throws Error naming the layer, for a type or a property that it cannot
 */
export function drawnLayer(layer: LayerSpecification): DrawnLayer {
  if (!hasDrawnType(layer)) {
    throw new Error(`Layer "${layer.id}" is of type "${layer.type}", which the picture does not draw`);
  }
  const known = honoured[layer.type];
  const odd = Object.keys({ ...layer.paint, ...layer.layout }).find(
    (name) => name !== "visibility" && !known.includes(name),
  );
  if (odd !== undefined) throw new Error(`Layer "${layer.id}" sets "${odd}", which the picture does not draw`);
  return layer;
}
