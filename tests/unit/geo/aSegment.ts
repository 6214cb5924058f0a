import { place, segment } from "../../../geo/input/routeInput";
import type { Place } from "../../../src/domain/place";
import type { Position, Segment } from "../../../src/domain/segment";

/** A sound segment of 100 km or so, to be broken in one respect by each test. */
export function aSegment(change: Partial<Segment> = {}): Segment {
  return {
    id: segment("btc.az"),
    route: "btc",
    mode: "pipeline",
    from: place("one"),
    to: place("two"),
    countries: ["az"],
    lengthKm: 84.3,
    publishedKm: null,
    method: "places",
    errorKm: 3,
    status: "operating",
    sources: [],
    line: [
      [47, 40.5],
      [47.5, 40.5],
      [48, 40.5],
    ],
    ...change,
  };
}

export function aPlace(id: string, position: Position, change: Partial<Place> = {}): Place {
  return {
    id: place(id),
    position,
    kinds: ["station"],
    country: "az",
    rank: 4,
    names: { en: id, ru: id },
    chainage: [],
    sources: [],
    ...change,
  };
}

export const itsPlaces: readonly Place[] = [aPlace("one", [47, 40.5]), aPlace("two", [48, 40.5])];
