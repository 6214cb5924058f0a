import Flatbush from "flatbush";
import type { Position } from "../../src/domain/segment";
import { boxAround } from "./boxAround";
import type { Edges } from "./edges";
import { type Foot, footOn } from "./footOn";
import type { Step } from "./network";

/** Ends of lines that lie this near another line are joined to it: what a careless cut leaves, and no more. */
export const snapKm = 0.15;

/** A short bridge from the loose end of a line to a point of a stretch, or to one of its ends. */
export type Bridge = Foot & { readonly end: number; readonly pair: number };

/**
 * From every loose end: the nearest point of each line near it that is not its own, and every other loose end near it.
 * The nearest line alone would not do: where both tracks of a railway are cut in one place, that is the other track, and
 * neither would go on.
 */
export function bridgesOf({ at, pairs }: Edges, steps: readonly (readonly Step[])[]): readonly Bridge[] {
  if (pairs.length === 0) return [];
  const place = (node: number): Position => at[node] ?? [0, 0];
  const ends = (pair: number): readonly [number, number] => pairs[pair] ?? [0, 0];
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
      .flatMap((pair): readonly Bridge[] => {
        const [a, b] = ends(pair);
        if (own.has(a) && own.has(b)) return [];
        const foot = footOn(place(a), place(b), position);
        return foot.km > snapKm ? [] : [{ end, pair, ...foot }];
      });
    const nearest = new Set(
      inLines(near, ends).map((line) => line.reduce((best, one) => (one.km < best.km ? one : best))),
    );
    const isToEnd = ({ pair, part }: Bridge): boolean => {
      const [a, b] = ends(pair);
      return (part === 0 && isLoose(a)) || (part === 1 && isLoose(b));
    };
    return near.filter((one) => nearest.has(one) || isToEnd(one));
  });
}

/** Bridges to stretches that hang together among themselves, and so are one line here. */
function inLines(
  near: readonly Bridge[],
  ends: (pair: number) => readonly [number, number],
): readonly (readonly [Bridge, ...Bridge[]])[] {
  let lines: { readonly nodes: ReadonlySet<number>; readonly bridges: readonly [Bridge, ...Bridge[]] }[] = [];
  for (const bridge of near) {
    const [a, b] = ends(bridge.pair);
    const touched = lines.filter(({ nodes }) => nodes.has(a) || nodes.has(b));
    lines = [
      ...lines.filter((line) => !touched.includes(line)),
      {
        nodes: new Set([a, b, ...touched.flatMap(({ nodes }) => [...nodes])]),
        bridges: [bridge, ...touched.flatMap(({ bridges }) => bridges)],
      },
    ];
  }
  return lines.map(({ bridges }) => bridges);
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
