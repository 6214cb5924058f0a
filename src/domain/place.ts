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
  /** English and Russian for every place, the other languages where a source gives them. */
  readonly names: { readonly en: string; readonly ru: string } & Partial<
    Readonly<Record<"kk" | "az" | "ka" | "tr" | "zh", string>>
  >;
  readonly chainage: readonly Chainage[];
  readonly sources: readonly SourceId[];
};
