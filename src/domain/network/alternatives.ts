import type { PlaceId } from "../ids";
import type { Place } from "../place";
import { choicesBetween, isSamePath, mostChoices } from "./choices";
import type { Network, Step } from "./network";
import { findWay, stepsBetween, type Way, wayOf } from "./way";

/** Places by how much they matter. */
export type Ranked = ReadonlyMap<PlaceId, Pick<Place, "rank">>;

/** Two neighbouring stops that every alternative keeps, and the ways between them. */
type Pair = {
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** The asked stops between them, which only say which of the ways is meant. */
  readonly via: readonly PlaceId[];
  readonly choices: readonly (readonly Step[])[];
};

const placesWithin = (steps: readonly Step[]): readonly PlaceId[] => steps.slice(1).map(({ from }) => from);

/** The places of the best rank that steps pass and the others do not: what tells them apart. */
export function ownPlaces(
  steps: readonly Step[],
  others: readonly (readonly Step[])[],
  places: Ranked,
): readonly PlaceId[] {
  const known = new Set(others.flatMap(placesWithin));
  const own = placesWithin(steps).filter((place) => !known.has(place));
  const rank = (place: PlaceId): number => places.get(place)?.rank ?? Number.POSITIVE_INFINITY;
  const best = Math.min(...own.map(rank));
  return own.filter((place) => rank(place) === best);
}

/** A stop stays out where the way through it could be chosen anyway; it then only says that it is chosen. */
function pairsOf(network: Network, stops: readonly PlaceId[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const between = (index: number): readonly Step[] => {
    const [from, to] = [stops[index], stops[index + 1]];
    return (from !== undefined && to !== undefined && stepsBetween(network, from, to)) || [];
  };
  for (let start = 0; start < stops.length - 1; ) {
    let end = start + 1;
    let walked = between(start);
    const [from, to] = [stops[start], stops[end]];
    if (from === undefined || to === undefined) break;
    let pair: Pair = { from, to, via: [], choices: choicesBetween(network, from, to) };
    for (let next = stops[end + 1]; next !== undefined; next = stops[end + 1]) {
      const through = [...walked, ...between(end)];
      const choices = choicesBetween(network, from, next);
      if (!choices.some((steps) => isSamePath(steps, through))) break;
      end += 1;
      walked = through;
      pair = { from, to: next, via: stops.slice(start + 1, end), choices };
    }
    pairs.push(pair);
    start = end;
  }
  return pairs;
}

/** The stops by which one of a pair's ways is asked for: the asked ones on it and, if need be, one that tells it apart. */
function stopsOn(network: Network, pair: Pair, steps: readonly Step[], places: Ranked): readonly PlaceId[] | null {
  const within = placesWithin(steps);
  const kept = within.filter((place) => pair.via.includes(place));
  const others = pair.choices.filter((other) => other !== steps);
  const leadsThere = (stops: readonly PlaceId[]): boolean => {
    const found = findWay(network, [pair.from, ...stops, pair.to]);
    return found.kind === "found" && isSamePath(found.way.steps, steps);
  };
  const telling = ownPlaces(steps, others, places).map((own) =>
    within.filter((place) => place === own || kept.includes(place)),
  );
  return [kept, ...telling].find(leadsThere) ?? null;
}

/**
 * The ways that a reader may choose from where they asked for one, that one included; the shortest first. Each is
 * named by stops that lead to it. Empty where there is no way.
 *
 * @param stops the asked places, at least two
 */
export function alternativesTo(network: Network, stops: readonly PlaceId[], places: Ranked): readonly Way[] {
  const asked = findWay(network, stops);
  if (asked.kind !== "found") return [];
  let ways: readonly Way[] = [wayOf(stops.slice(0, 1), [])];
  for (const pair of pairsOf(network, stops)) {
    const parts = pair.choices.flatMap((steps) => {
      const via = stopsOn(network, pair, steps, places);
      return via ? [{ stops: [...via, pair.to], steps }] : [];
    });
    ways = ways.flatMap((way) =>
      parts.map((part) => wayOf([...way.stops, ...part.stops], [...way.steps, ...part.steps])),
    );
  }
  const isAsked = (way: Way): boolean => isSamePath(way.steps, asked.way.steps);
  const others = ways.filter((way) => !isAsked(way)).sort((a, b) => a.km - b.km);
  // However many are shorter, the asked one stands among them.
  return [asked.way, ...others.slice(0, mostChoices - 1)].sort((a, b) => a.km - b.km);
}
