import Flatbush from "flatbush";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import { type Edges, edgesOf } from "./edges";
import { footOn } from "./footOn";

/** One step from a node: where to, and how long; over a gap in the file it counts for more than it is. */
export type Step = { readonly to: number; readonly km: number };

/** The tracks of a file as a network, its nodes in the order of the map. */
export type TrackNetwork = {
  readonly at: readonly Position[];
  readonly steps: readonly (readonly Step[])[];
  /** Nodes within a distance, the nearest not necessarily first. */
  readonly within: (position: Position, km: number) => readonly number[];
  /** Kilometres from a position to the nearest node. */
  readonly nearest: (position: Position) => { readonly node: number; readonly km: number } | null;
};

/** Ends of lines that lie this near another line are joined to it: what a careless cut leaves, and no more. */
export const snapKm = 0.15;
/** A gap is crossed only where no track leads round. */
const gapFactor = 4;

export const kmPerDegree = 111.195;
const boxAround = ([lng, lat]: Position, km: number) => {
  const high = km / kmPerDegree;
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return [lng - wide, lat - high, lng + wide, lat + high] as const;
};

export function trackNetwork(lines: readonly (readonly Position[])[]): TrackNetwork {
  const edges = edgesOf(lines);
  const { at, steps } = joined(edges);
  const index = new Flatbush(Math.max(1, at.length));
  for (const [lng, lat] of at) index.add(lng, lat);
  if (at.length === 0) index.add(0, 0);
  index.finish();
  const place = (node: number): Position => at[node] ?? [0, 0];
  const within = (position: Position, km: number): readonly number[] =>
    at.length === 0
      ? []
      : index
          .search(...boxAround(position, km))
          .filter((node) => distanceKm(place(node), position) <= km)
          .sort((a, b) => a - b);
  return {
    at,
    steps,
    within,
    nearest(position) {
      if (at.length === 0) return null;
      // Degrees of longitude are shorter than those of latitude: a first guess says how far to look.
      const [guess = 0] = index.neighbors(position[0], position[1], 1);
      const reach = distanceKm(place(guess), position);
      return within(position, reach + 1e-6)
        .map((node) => ({ node, km: distanceKm(place(node), position) }))
        .reduce((best, one) => (one.km < best.km ? one : best), { node: guess, km: reach });
    },
  };
}

/** A short bridge from the loose end of a line to a node, or to a new node on a stretch. */
type Bridge = { readonly end: number; readonly pair: number; readonly at: Position; readonly km: number };

/** Steps between nodes, with loose ends joined to what lies near them. */
function joined({ at, pairs }: Edges): Pick<TrackNetwork, "at" | "steps"> {
  const nodes = [...at];
  const steps: Step[][] = at.map(() => []);
  const link = (a: number, b: number, km: number): void => {
    steps[a]?.push({ to: b, km });
    steps[b]?.push({ to: a, km });
  };
  const place = (node: number): Position => nodes[node] ?? [0, 0];
  for (const [a, b] of pairs) link(a, b, distanceKm(place(a), place(b)));
  const bridges = bridgesOf({ at, pairs }, steps);
  for (const { end, pair, at: foot, km } of bridges) {
    const [a, b] = pairs[pair] ?? [0, 0];
    let node = [a, b].find((one) => distanceKm(place(one), foot) < 0.001);
    if (node === undefined) {
      node = nodes.push(foot) - 1;
      steps.push([]);
      link(a, node, distanceKm(place(a), foot));
      link(node, b, distanceKm(foot, place(b)));
    }
    link(end, node, Math.max(km, 0.001) * gapFactor);
  }
  for (const list of steps) list.sort((a, b) => a.to - b.to || a.km - b.km);
  return { at: nodes, steps };
}

/** From every loose end: the nearest point of any line that is not its own, and every other loose end near it. */
function bridgesOf({ at, pairs }: Edges, steps: readonly (readonly Step[])[]): readonly Bridge[] {
  if (pairs.length === 0) return [];
  const place = (node: number): Position => at[node] ?? [0, 0];
  const index = new Flatbush(pairs.length);
  for (const [a, b] of pairs) {
    const [one, other] = [place(a), place(b)];
    index.add(
      Math.min(one[0], other[0]),
      Math.min(one[1], other[1]),
      Math.max(one[0], other[0]),
      Math.max(one[1], other[1]),
    );
  }
  index.finish();
  const isLoose = (node: number): boolean => steps[node]?.length === 1;
  return steps.flatMap((_, end): readonly Bridge[] => {
    if (!isLoose(end)) return [];
    const position = place(end);
    const own = along(end, steps);
    const near = index
      .search(...boxAround(position, snapKm))
      .sort((a, b) => a - b)
      .flatMap((pair): readonly (Bridge & { readonly toEnd: boolean })[] => {
        const [a, b] = pairs[pair] ?? [0, 0];
        if (own.has(a) && own.has(b)) return [];
        const foot = footOn(place(a), place(b), position);
        if (foot.km > snapKm) return [];
        const toEnd = (foot.part === 0 && isLoose(a)) || (foot.part === 1 && isLoose(b));
        return [{ end, pair, at: foot.at, km: foot.km, toEnd }];
      });
    const [first, ...others] = near;
    if (first === undefined) return [];
    const nearest = others.reduce((best, one) => (one.km < best.km ? one : best), first);
    return near.filter((one) => one === nearest || one.toEnd);
  });
}

/** The nodes of an end's own line as far as the end could mistake it for another. */
function along(end: number, steps: readonly (readonly Step[])[]): ReadonlySet<number> {
  const reached = new Map([[end, 0]]);
  const open = [end];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const so = reached.get(node) ?? 0;
    for (const { to, km } of steps[node] ?? []) {
      if (so > 4 * snapKm || so + km >= (reached.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(to, so + km);
      open.push(to);
    }
  }
  return new Set(reached.keys());
}
