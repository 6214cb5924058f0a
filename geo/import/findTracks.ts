import FlatQueue from "flatqueue";
import { distanceKm } from "../../src/domain/network/sphere";
import type { TrackNetwork } from "./network";
import type { Stop } from "./stops";

/** The nodes that a way takes, and which of them stands for each stop. */
export type FoundTracks = { readonly nodes: readonly number[]; readonly stops: readonly number[] };

/** Nothing leads from one stop to the next, or only a way round that cannot be meant. */
export type NoTracks = {
  readonly leg: number;
  /** What can be reached from the stop before, and from the stop after. */
  readonly reached: readonly [from: readonly number[], to: readonly number[]];
  /** Where the only way is too long to be meant, at least how long it is. */
  readonly roundKm: number | null;
};

type Layer = {
  readonly cost: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
  readonly settled: readonly number[];
};

/**
 * The shortest way along tracks past all stops in order. Every node near a stop may stand for it, at a price that grows
 * with its distance: so the way keeps to the tracks at the stations, and neither a parallel track nor a siding nor a
 * yard draws it away. One search by Dijkstra's algorithm a leg, from all nodes of one stop to all of the next.
 */
export function findTracks(network: TrackNetwork, stops: readonly Stop[]): FoundTracks | NoTracks {
  const [first] = stops;
  if (first === undefined) return { nodes: [], stops: [] };
  let costs = new Map(candidates(network, asEnd(first)));
  const layers: Layer[] = [];
  for (const [leg, stop] of stops.slice(1).entries()) {
    const from = stops[leg] ?? first;
    const targets = candidates(network, leg === stops.length - 2 ? asEnd(stop) : stop);
    const straight = distanceKm(from.at, stop.at);
    const longest = 1.6 * straight + 2 * (from.radiusKm + stop.radiusKm) + 3;
    const layer = search(network, costs, new Set(targets.keys()), 3 * longest);
    const reached = [...targets].flatMap(([node, price]) => {
      const km = layer.cost.get(node);
      return km === undefined ? [] : [{ node, km, total: km + price }];
    });
    const least = Math.min(...costs.values());
    const shortest = Math.min(...reached.map(({ km }) => km)) - least;
    if (!(shortest <= longest)) {
      const back = search(network, targets, new Set(), longest);
      return {
        leg,
        reached: [layer.settled, back.settled],
        roundKm: reached.length > 0 ? shortest : meet(layer.settled, back.settled) ? 3 * longest : null,
      };
    }
    layers.push(layer);
    costs = new Map(reached.map(({ node, total }) => [node, total]));
  }
  return trace(costs, layers);
}

const meet = (some: readonly number[], others: readonly number[]): boolean => {
  const known = new Set(some);
  return others.some((node) => known.has(node));
};

/** A way could end early and save what is left of it: at its ends a distance must weigh more than the track there. */
const atLeastAtEnds = 5;
const asEnd = (stop: Stop): Stop => ({ ...stop, price: Math.max(stop.price, atLeastAtEnds) });

/** Nodes that may stand for a stop, each with its price. */
const candidates = (network: TrackNetwork, { at, radiusKm, price }: Stop): ReadonlyMap<number, number> =>
  new Map(network.within(at, radiusKm).map((node) => [node, price * distanceKm(network.at[node] ?? at, at)] as const));

/** What can be reached from nodes with given costs, as far as `limitKm` beyond the least of them. */
function search(
  { steps }: TrackNetwork,
  from: ReadonlyMap<number, number>,
  targets: ReadonlySet<number>,
  limitKm: number,
): Layer {
  const cost = new Map(from);
  const before = new Map<number, number>();
  const settled = new Set<number>();
  const queue = new FlatQueue<number>();
  for (const [node, price] of from) queue.push(node, price);
  const limit = Math.min(...from.values()) + limitKm;
  /** Of two ways of one length the one by the first node of the map is better, whatever the queue's order. */
  const isBetter = (to: number, next: number, by: number): boolean => {
    const known = cost.get(to) ?? Number.POSITIVE_INFINITY;
    return next < known || (next === known && by < (before.get(to) ?? -1));
  };
  let missing = targets.size;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (settled.has(node)) continue;
    settled.add(node);
    const so = cost.get(node) ?? 0;
    if (targets.has(node)) missing -= 1;
    if ((targets.size > 0 && missing === 0) || so > limit) break;
    for (const { to, km } of steps[node] ?? []) {
      if (settled.has(to) || !isBetter(to, so + km, node)) continue;
      cost.set(to, so + km);
      before.set(to, node);
      queue.push(to, so + km);
    }
  }
  const sure = new Map([...cost].filter(([node]) => settled.has(node)));
  return { cost: sure, before, settled: [...settled] };
}

/** Back from the cheapest node of the last stop, leg by leg. */
function trace(last: ReadonlyMap<number, number>, layers: readonly Layer[]): FoundTracks {
  let node = [...last].reduce(
    (best, one) => (one[1] < best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best),
    [-1, Number.POSITIVE_INFINITY] as const,
  )[0];
  const backwards = [node];
  const stopsBackwards = [0];
  for (const { before } of layers.toReversed()) {
    for (let previous = before.get(node); previous !== undefined; previous = before.get(node)) {
      node = previous;
      backwards.push(node);
    }
    stopsBackwards.push(backwards.length - 1);
  }
  const end = backwards.length - 1;
  return { nodes: backwards.toReversed(), stops: stopsBackwards.map((index) => end - index).toReversed() };
}
