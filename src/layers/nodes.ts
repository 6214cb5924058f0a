import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { RouteId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { TextKey } from "../i18n/catalogues";
import type { Tokens } from "../theme/tokens";

/** What a place is on the map, the ones that say most first; a place of several kinds is drawn as the first of them. */
export const nodeIds = ["terminal", "port", "gaugeBreak", "borderCrossing", "main", "stop"] as const;
export type NodeId = (typeof nodeIds)[number];

type Colour = (tokens: Tokens) => string;

/** A sign made of circles, which both renderers draw; sizes in multiples of the usual for the place's rank. */
export type NodeLook = {
  readonly radius: number;
  readonly fill: Colour;
  readonly edge: Colour;
  readonly edgeWidth: number;
  readonly core: { readonly radius: number; readonly fill: Colour } | null;
  /** Its row in the legend; null for what needs no word. */
  readonly text: TextKey | null;
};

const halo: Colour = (t) => t.route.halo;
const mark: Colour = (t) => t.node.mark;

/** A disc within a thin edge of the ground's colour. */
const disc = (radius: number, fill: Colour, text: TextKey | null): NodeLook => ({
  radius,
  fill,
  edge: halo,
  edgeWidth: 1,
  core: null,
  text,
});

/** A disc of the ground's colour within an edge that is seen. */
const ring = (radius: number, edge: Colour, edgeWidth: number, text: TextKey | null): NodeLook => ({
  ...disc(radius, halo, text),
  edge,
  edgeWidth,
});

const withCore = (look: NodeLook, radius: number, fill: Colour): NodeLook => ({ ...look, core: { radius, fill } });

/** Signs differ by fill, edge, core and size, so that they are told apart without colour too. */
export const nodeLooks: Readonly<Record<NodeId, NodeLook>> = {
  port: disc(1.6, (t) => t.node.port, "placeKind.port"),
  terminal: withCore(
    disc(1.65, (t) => t.node.terminal, "placeKind.terminal"),
    0.85,
    (t) => t.node.terminalCore,
  ),
  gaugeBreak: withCore(ring(1.75, mark, 1, "placeKind.gaugeBreak"), 0.95, mark),
  borderCrossing: disc(1.05, mark, "placeKind.borderCrossing"),
  main: ring(1.05, (t) => t.label.place, 1.25, "legend.mainStation"),
  stop: ring(0.9, (t) => t.label.place, 0.85, null),
};

/** Stations from this rank down are only stops. */
const mainRank = 2;

/** The sign of a place, by what it is and how much it matters. */
export function nodeOf({ kinds, rank }: Pick<Place, "kinds" | "rank">): NodeId {
  const isMain = kinds.includes("junction") || (rank <= mainRank && kinds.includes("station"));
  const own: readonly string[] = isMain ? [...kinds, "main"] : kinds;
  return nodeIds.find((id) => own.includes(id)) ?? "stop";
}

/** A value by the sign of a place, for use in a style. */
export const byNode = (value: (look: NodeLook) => string | number): ExpressionSpecification =>
  [
    "match",
    ["get", "node"],
    ...nodeIds.flatMap((id) => (id === "stop" ? [] : [id, value(nodeLooks[id])])),
    value(nodeLooks.stop),
  ] as unknown as ExpressionSpecification;

/** Rows of the legend that explain places. */
export const nodeLegend = nodeIds.flatMap((id) => {
  const { text } = nodeLooks[id];
  return text === null ? [] : [{ id, text }];
});

/** The rows for the signs that stand along some routes, for a key that explains no more than it must. */
export function nodeLegendOf(places: Iterable<Place>, routes: readonly RouteId[]): typeof nodeLegend {
  const drawn = new Set(
    [...places].filter(({ chainage }) => chainage.some(({ route }) => routes.includes(route))).map(nodeOf),
  );
  return nodeLegend.filter(({ id }) => drawn.has(id));
}

/** A disc of a sign in px, for whoever draws the legend. */
export type Disc = {
  readonly radius: number;
  readonly fill: string;
  readonly edge: string;
  readonly edgeWidth: number;
};

/** Px of a sign in a legend: the usual radius and width of an edge, and the box that holds the largest. */
export const nodeSwatch = { radius: 3, edgeWidth: 1.3, size: 16 } as const;

/** The discs of a sign from the lowest up, at the legend's size; the edge lies outside the radius, as on the map. */
export function nodeDiscs(id: NodeId, tokens: Tokens): readonly Disc[] {
  const { radius, fill, edge, edgeWidth, core } = nodeLooks[id];
  const whole: Disc = {
    radius: radius * nodeSwatch.radius,
    fill: fill(tokens),
    edge: edge(tokens),
    edgeWidth: edgeWidth * nodeSwatch.edgeWidth,
  };
  return core
    ? [whole, { radius: core.radius * nodeSwatch.radius, fill: core.fill(tokens), edge: "none", edgeWidth: 0 }]
    : [whole];
}
