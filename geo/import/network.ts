import Flatbush from "flatbush";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import { boxAround } from "./boxAround";
import { bridgesOf } from "./bridges";
import { type Edges, edgesOf } from "./edges";

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

/** A gap is crossed only where no track leads round. */
const gapFactor = 4;

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

/** The network with two of its nodes joined as a loose end is to what lies near it. */
export const bridged = (network: TrackNetwork, a: number, b: number): TrackNetwork => {
  const km = Math.max(distanceKm(network.at[a] ?? [0, 0], network.at[b] ?? [0, 0]), 0.001) * gapFactor;
  const steps = network.steps.map((list, node) =>
    node === a ? [...list, { to: b, km }] : node === b ? [...list, { to: a, km }] : list,
  );
  return { ...network, steps };
};

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
  let last = 0;
  const bridges = bridgesOf({ at, pairs }, steps).toSorted((a, b) => a.pair - b.pair || a.part - b.part);
  for (const [index, { end, pair, at: foot, km }] of bridges.entries()) {
    const [a, b] = pairs[pair] ?? [0, 0];
    // Where several end on one stretch, the way between them is not round by its ends.
    const before = bridges[index - 1]?.pair === pair ? last : a;
    let node = [before, b].find((one) => distanceKm(place(one), foot) < 0.001);
    if (node === undefined) {
      node = nodes.push(foot) - 1;
      steps.push([]);
      link(before, node, distanceKm(place(before), foot));
    }
    const isLast = bridges[index + 1]?.pair !== pair;
    if (isLast && node !== a && node !== b) link(node, b, distanceKm(place(node), place(b)));
    link(end, node, Math.max(km, 0.001) * gapFactor);
    last = node;
  }
  for (const list of steps) list.sort((a, b) => a.to - b.to || a.km - b.km);
  return { at: nodes, steps };
}
