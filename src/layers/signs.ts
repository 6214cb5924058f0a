import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Place } from "../domain/place";
import { between } from "./between";
import { byNode, type NodeId, type NodeLook, nodeLooks } from "./nodes";

type ByRank = Readonly<Record<Place["rank"], number>>;

/** A value by the rank of a place, for use in a style. */
const byRank = (of: ByRank): ExpressionSpecification => ["match", ["get", "rank"], 1, of[1], 2, of[2], 3, of[3], of[4]];

/**
 * From this zoom places of each rank appear: first the ends and ports, last the sidings. Whole numbers, because
 * a filter sees the zoom of the tile.
 */
export const appearsFrom = { 1: 0, 2: 5, 3: 7, 4: 9 } as const satisfies ByRank;
/** Signs that say more than "a station" come sooner than the names beside them: they explain what the lines do there. */
const tellingAppearsFrom = { 1: 0, 2: 3, 3: 5, 4: 7 } as const satisfies ByRank;
const tellLittle: readonly NodeId[] = ["main", "stop"];

export const nameAppears: ExpressionSpecification = [">=", ["zoom"], byRank(appearsFrom)];
export const signAppears: ExpressionSpecification = [
  ">=",
  ["zoom"],
  ["match", ["get", "node"], [...tellLittle], byRank(appearsFrom), byRank(tellingAppearsFrom)],
];
/** The zoom from which a sign is drawn. */
export const signAppearsFrom = (node: NodeId, rank: Place["rank"]): number =>
  (tellLittle.includes(node) ? appearsFrom : tellingAppearsFrom)[rank];

/** The radius that signs are multiples of, in px by zoom. */
const radiusStops: readonly (readonly [zoom: number, px: ByRank])[] = [
  [2, { 1: 1.6, 2: 1.2, 3: 1.2, 4: 1.2 }],
  [5, { 1: 3, 2: 2.6, 3: 2.2, 4: 2.2 }],
  [9, { 1: 4.4, 2: 4, 3: 3.6, 4: 2.8 }],
];
/** The width that edges of signs are multiples of, in px by zoom. */
const edgeStops = [
  [3, 1],
  [8, 1.7],
] as const;

/** Px from the middle of a sign to the outer side of its edge. */
export function signReachPx(node: NodeId, rank: Place["rank"], zoom: number): number {
  const { radius, edgeWidth } = nodeLooks[node];
  const usual = between(
    radiusStops.map(([stop, px]) => [stop, px[rank]]),
    zoom,
  );
  return radius * usual + edgeWidth * between(edgeStops, zoom);
}

const alongZoom = (stops: readonly (readonly [zoom: number, px: ExpressionSpecification])[]): ExpressionSpecification =>
  ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as unknown as ExpressionSpecification;

/** The radius of a disc by zoom: so many times the usual of its place's rank, and px beyond that. */
export const discRadius = (scale: (look: NodeLook) => number, beyondPx = 0): ExpressionSpecification =>
  alongZoom(
    radiusStops.map(([zoom, px]) => {
      const own: ExpressionSpecification = ["*", byNode(scale), byRank(px)];
      return [zoom, beyondPx === 0 ? own : ["+", own, beyondPx]];
    }),
  );
export const signEdge: ExpressionSpecification = alongZoom(
  edgeStops.map(([zoom, px]) => [zoom, ["*", px, byNode((look) => look.edgeWidth)]]),
);
