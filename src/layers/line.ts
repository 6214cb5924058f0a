import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { Tokens } from "../theme/tokens";
import { between } from "./between";
import { offsetExpression } from "./offset";

/** Width of a route's line in px by zoom; thin enough at zoom 3 for three lines across Azerbaijan. */
const widthStops = [
  [2, 1.5],
  [4, 2.2],
  [6, 2.9],
  [9, 4.2],
  [12, 5.5],
] as const;

/** Px of the usual line at a zoom, of which the widths of all strokes are multiples. */
export const usualWidthPx = (zoom: number): number => between(widthStops, zoom);

const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];

/**
 * `factor` times the theme's line width plus `extra` px; what is selected or under the pointer is drawn stronger.
 */
export function width({ stroke }: Tokens, factor: number, extra: number, strong = 1.35): ExpressionSpecification {
  const stops = widthStops.flatMap(([zoom, px]) => {
    const usual = Number((px * factor * stroke.route + extra).toFixed(2));
    const more = Number((px * factor * stroke.route * strong + extra).toFixed(2));
    return [zoom, ["case", ["any", selected, hovered], more, usual] as ExpressionSpecification];
  });
  return ["interpolate", ["linear"], ["zoom"], ...stops] as ExpressionSpecification;
}

type LineLook = {
  readonly id: string;
  readonly route: RouteId;
  readonly color: string;
  readonly width: ExpressionSpecification;
  readonly dash?: readonly number[];
  readonly opacity?: number | ExpressionSpecification;
  readonly cap?: "butt" | "round";
  readonly filter?: FilterSpecification;
};

/** One stroke along a route's segments. */
export const stroke = (look: LineLook): LineLayerSpecification => ({
  id: look.id,
  type: "line",
  source: look.route,
  ...(look.filter ? { filter: look.filter } : {}),
  layout: { "line-join": "round", "line-cap": look.cap ?? "round" },
  paint: {
    "line-color": look.color,
    "line-width": look.width,
    "line-offset": offsetExpression,
    ...(look.dash ? { "line-dasharray": [...look.dash] } : {}),
    ...(look.opacity === undefined ? {} : { "line-opacity": look.opacity }),
  },
});

/** The edge in the colour of the land, and the glow of what is selected or under the pointer. */
export const under = (
  route: RouteId,
  tokens: Tokens,
  color: string,
  name: string = route,
  filter?: FilterSpecification,
  factor = 1,
): LineLayerSpecification[] => [
  stroke({
    id: `${name}-glow`,
    route,
    color,
    width: width(tokens, factor, 9, 1),
    opacity: ["case", selected, 0.34, hovered, 0.2, 0],
    ...(filter ? { filter } : {}),
  }),
  stroke({
    id: `${name}-halo`,
    route,
    color: tokens.route.halo,
    width: width(tokens, factor, 2.4),
    ...(filter ? { filter } : {}),
  }),
];
