import type { Place } from "../../src/domain/place";
import type { Segment } from "../../src/domain/segment";
import { distanceKm } from "../steps/measure";
import type { Problem } from "./problem";

/** Every segment begins and ends on the places that it names, to ten metres. */
export function endsAtPlaces(segments: readonly Segment[], places: readonly Place[]): readonly Problem[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return segments.flatMap(({ id, from, to, line }) =>
    ([["starts", from, line[0]] as const, ["ends", to, line.at(-1)] as const] as const).flatMap(([verb, name, at]) => {
      const place = byId.get(name);
      if (place === undefined) return [{ where: id, what: `${verb} at "${name}", which is not a place` }];
      if (at === undefined) return [{ where: id, what: "has no vertices" }];
      const km = distanceKm(place.position, at);
      return km > 0.01 ? [{ where: id, what: `${verb} ${km.toFixed(2)} km from "${name}"` }] : [];
    }),
  );
}
