declare const brand: unique symbol;
/** A string that one parser has vouched for; ids of different kinds do not mix. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<route>.<from>-<to>` in kebab case, as in `btc.tr` or `dostyk-moiynty.aktogay-sayak`. */
export type SegmentId = Branded<"SegmentId">;
/** Kebab case, as in `aktau-port`. */
export type PlaceId = Branded<"PlaceId">;
/** Kebab case, as in `middle-corridor-volume-2025-h1`. */
export type FigureId = Branded<"FigureId">;
/** Kebab case, as in `trend-2025-10-09`. */
export type SourceId = Branded<"SourceId">;
/** A line of a context layer, as in `transit-corridors.tar-northern`. */
export type ContextLineId = Branded<"ContextLineId">;

/** The four routes of the atlas, in the order in which legends and lists name them. */
export const routeIds = ["middle-corridor", "dostyk-moiynty", "btc", "baku-supsa"] as const;
export type RouteId = (typeof routeIds)[number];

/** Whether a text is one of the four routes. */
export const isRouteId = (text: string): text is RouteId => (routeIds as readonly string[]).includes(text);

/** Layers of what the article speaks of besides its four routes; hidden until asked for. */
export const contextIds = ["transit-corridors", "green-corridor"] as const;
export type ContextId = (typeof contextIds)[number];

export const isContextId = (text: string): text is ContextId => (contextIds as readonly string[]).includes(text);

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A layer's or route's id, a dot, and a name within it. */
const segmentShape = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A segment id names one of the four routes before its dot; anything else is null. */
export function segmentId(text: string): SegmentId | null {
  const route = segmentShape.exec(text)?.[1];
  return route !== undefined && isRouteId(route) ? (text as SegmentId) : null;
}
/** Names one of the context layers before its dot; anything else is null. */
export function contextLineId(text: string): ContextLineId | null {
  const layer = segmentShape.exec(text)?.[1];
  return layer !== undefined && isContextId(layer) ? (text as ContextLineId) : null;
}
/** The layer that a line of a context layer belongs to. */
export const contextOf = (id: ContextId | ContextLineId): ContextId =>
  contextIds.find((layer) => id === layer || id.startsWith(`${layer}.`)) ?? contextIds[0];
export const placeId = (text: string): PlaceId | null => (kebab.test(text) ? (text as PlaceId) : null);
export const figureId = (text: string): FigureId | null => (kebab.test(text) ? (text as FigureId) : null);
export const sourceId = (text: string): SourceId | null => (kebab.test(text) ? (text as SourceId) : null);
