import type { PlaceId } from "../ids";
import type { Section } from "../network/sections";
import { positionAt } from "../network/wayLine";
import type { Place } from "../place";
import type { CountryCode, Position } from "../segment";
import type { Journey } from "./journey";

/** A place on the way, with kilometres from the start. */
export type Stop = { readonly place: PlaceId; readonly km: number };

/** Sidings are passed by the hundred; a traveller is told of what has a name to remember. */
const leastRank = 3;

/** The places that a traveller is told of; the ends of every section are among them. */
export function stopsOf({ line }: Journey, places: ReadonlyMap<PlaceId, Pick<Place, "rank">>): readonly Stop[] {
  const ends = new Set(line.sections.flatMap(({ from, to }) => [from, to]));
  return line.passes.filter(({ place }) => ends.has(place) || (places.get(place)?.rank ?? 4) <= leastRank);
}

/** Kilometres of the whole journey. */
export const lengthOf = ({ line }: Journey): number => line.passes.at(-1)?.km ?? 0;

/** Where a traveller is, and what lies behind and ahead. */
export type Moment = {
  readonly km: number;
  readonly position: Position;
  readonly section: Section;
  /** Null at sea. */
  readonly country: CountryCode | null;
  /** The last place that was reached. */
  readonly passed: Stop;
  /** The next one; null at the end. */
  readonly next: Stop | null;
};

/** The last of some that begin at or before a kilometre; else the first. */
function lastBefore<Item>(items: readonly Item[], km: number, kmOf: (item: Item) => number): Item | undefined {
  return items.findLast((item) => kmOf(item) <= km) ?? items[0];
}

/**
 * What a traveller sees after so many kilometres; before the start the start, beyond the end the end.
 *
 * @param stops the places told of, in order: see `stopsOf`
 * @throws if the journey leads nowhere
 */
export function momentAt(journey: Journey, stops: readonly Stop[], asked: number): Moment {
  const km = Math.min(Math.max(asked, 0), lengthOf(journey));
  const section = lastBefore(journey.line.sections, km, ({ startKm }) => startKm);
  const passed = lastBefore(stops, km, (stop) => stop.km);
  if (!section || !passed) throw new Error("A journey without a line leads nowhere");
  const country = lastBefore(journey.countries, km, ({ fromKm }) => fromKm)?.country ?? null;
  const next = stops.find((stop) => stop.km > km) ?? null;
  return { km, position: positionAt(journey.line, km), section, country, passed, next };
}

/** The stop that a step leads to from a kilometre; who stands past a stop goes back to it first. */
export function stopBeside(stops: readonly Stop[], km: number, way: "next" | "previous"): Stop | null {
  return (way === "next" ? stops.find((stop) => stop.km > km) : stops.findLast((stop) => stop.km < km)) ?? null;
}
