import type { PlaceId } from "../../domain/ids";
import type { Place } from "../../domain/place";
import { type LabelWish, type PlacedLabel, placeLabels } from "./labels";
import type { Strip } from "./pieces";

/** A point of the strip where pieces meet. */
export type Stop = { readonly place: PlaceId; readonly km: number; readonly isEndOfLit: boolean };

/** The ends of all pieces, in order. */
export function stopsOf({ pieces, here }: Strip): readonly Stop[] {
  const starts = pieces.map(({ segment, fromKm }, index) => ({
    place: segment.from,
    km: fromKm,
    isEndOfLit: index === here || index === here + 1,
  }));
  const last = pieces.at(-1);
  return last ? [...starts, { place: last.segment.to, km: last.toKm, isEndOfLit: here === pieces.length - 1 }] : starts;
}

/**
 * The names under the strip: first, last and the ends of the lit piece always, the others by rank where there is room.
 *
 * @param widthOf px that a stop's label is long
 * @param width px that the strip is long
 */
export function stripLabels(
  strip: Strip,
  places: ReadonlyMap<PlaceId, Place>,
  widthOf: (stop: Stop) => number,
  width: number,
): readonly PlacedLabel<Stop>[] {
  const stops = stopsOf(strip);
  const wishes = stops.map((stop, index): LabelWish<Stop> => {
    const always = stop.isEndOfLit || index === 0 || index === stops.length - 1;
    return {
      key: stop,
      x: (stop.km / strip.totalKm) * width,
      width: widthOf(stop),
      priority: always ? 0 : (places.get(stop.place)?.rank ?? 4),
    };
  });
  return placeLabels(wishes, width);
}
