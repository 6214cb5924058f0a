import type { PlaceId, RouteId, SegmentId, SourceId } from "./ids";
import type { CountryCode, Position } from "./segment";

export const placeKinds = [
  "station",
  "junction",
  "port",
  "borderCrossing",
  "gaugeBreak",
  "terminal",
  "town",
  "waypoint",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where a place stands on a route: kilometres as drawn, from the start of the segment that holds it. */
export type Chainage = { readonly route: RouteId; readonly segment: SegmentId; readonly km: number };

/** A station, port, border point, terminal or town that a line runs through or passes by. */
export type Place = {
  readonly id: PlaceId;
  readonly position: Position;
  readonly kinds: readonly PlaceKind[];
  readonly country: CountryCode | null;
  /** 1 is shown first on the map (Baku, Aktau), 4 last (a siding); labels appear by rank as one zooms in. */
  readonly rank: 1 | 2 | 3 | 4;
  /** English always; of the other languages those that a source gives and that the page has asked for. */
  readonly names: { readonly en: string } & Partial<Readonly<Record<"ru" | "kk" | "az" | "ka" | "tr" | "zh", string>>>;
  readonly chainage: readonly Chainage[];
  readonly sources: readonly SourceId[];
};
