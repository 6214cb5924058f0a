import type { PlaceId } from "../ids";
import type { Ranked } from "./alternatives";
import { linksOf } from "./choices";
import type { Link, Network } from "./network";
import { findWay, type Way } from "./way";

/** Two ends are alternatives where the way to one is about as long as to the other. */
const comparable = { least: 0.8, most: 1.25 } as const;

/** The places of the first rank that are reached from others without passing one of that rank, nor any of these links. */
function firstOfRank(
  network: Network,
  from: ReadonlySet<PlaceId>,
  places: Ranked,
  closed: ReadonlySet<Link>,
): readonly PlaceId[] {
  const seen = new Set(from);
  const open = [...from];
  const ends: PlaceId[] = [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    for (const { link, to } of network.get(place) ?? []) {
      if (closed.has(link) || seen.has(to)) continue;
      seen.add(to);
      if (places.get(to)?.rank === 1) ends.push(to);
      else open.push(to);
    }
  }
  return ends;
}

/**
 * Ends that a reader may weigh against that of a way: along each branch that it leaves aside, the first places of the
 * first rank, where the way there is about as long. From Dostyk these are Batumi and Kars beside Poti.
 *
 * @returns the ways there, through the same places between, the shortest first
 */
export function otherEnds(network: Network, way: Way, places: Ranked): readonly Way[] {
  const passed = new Set(way.steps.flatMap(({ from, to }) => [from, to]));
  return firstOfRank(network, passed, places, linksOf(way.steps))
    .flatMap((end): Way[] => {
      const found = findWay(network, [...way.stops.slice(0, -1), end]);
      return found.kind === "found" ? [found.way] : [];
    })
    .filter(({ km }) => km >= comparable.least * way.km && km <= comparable.most * way.km)
    .sort((a, b) => a.km - b.km);
}
