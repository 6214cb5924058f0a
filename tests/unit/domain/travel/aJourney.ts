import fc from "fast-check";
import type { RouteId } from "../../../../src/domain/ids";
import { itineraryThrough } from "../../../../src/domain/itinerary";
import { type Journey, journeyOf } from "../../../../src/domain/travel/journey";
import { lengthOf } from "../../../../src/domain/travel/moment";
import { wayAlong } from "../../../../src/domain/travel/wayAlong";
import { anyWay, atlas, network } from "../network/aWay";

/** The segments of a route's main way. */
export function mainWay(route: RouteId) {
  const segments = atlas.routes.get(route) ?? [];
  const [first] = segments;
  if (!first) throw new Error(`${route} has no segments`);
  return itineraryThrough(segments, first.id);
}

export const journeyAlong = (route: RouteId): Journey => journeyOf(wayAlong(network, mainWay(route)), [route]);

/** A journey between any two places, and a kilometre of it. */
export const anyMoment: fc.Arbitrary<{ readonly journey: Journey; readonly km: number }> = fc
  .tuple(anyWay, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([way, part]) => {
    const journey = journeyOf(way);
    return { journey, km: part * lengthOf(journey) };
  });
