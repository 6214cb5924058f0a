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

/** The four routes of the atlas, in the order in which legends and lists name them. */
export const routeIds = ["middle-corridor", "dostyk-moiynty", "btc", "baku-supsa"] as const;
export type RouteId = (typeof routeIds)[number];

/** Whether a text is one of the four routes. */
export const isRouteId = (text: string): text is RouteId => (routeIds as readonly string[]).includes(text);

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const segmentShape = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A segment id names one of the four routes before its dot; anything else is null. */
export function segmentId(text: string): SegmentId | null {
  const route = segmentShape.exec(text)?.[1];
  return route !== undefined && isRouteId(route) ? (text as SegmentId) : null;
}
export const placeId = (text: string): PlaceId | null => (kebab.test(text) ? (text as PlaceId) : null);
export const figureId = (text: string): FigureId | null => (kebab.test(text) ? (text as FigureId) : null);
export const sourceId = (text: string): SourceId | null => (kebab.test(text) ? (text as SourceId) : null);
