import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";

/**
 * Nodes by their place on the earth, and the edges between them. Both are put in the order of the map, so that it does
 * not matter in which order, direction or pieces a file tells its lines, nor how often it tells them.
 */
export type Edges = {
  readonly at: readonly Position[];
  /** Pairs of indices into `at`, the lower first, without repetition. */
  readonly pairs: readonly (readonly [number, number])[];
};

/** A millionth of a degree is 11 cm: what lies nearer is one point. */
const grain = 1e6;
/** Longer stretches get nodes between, so that there is one near every station. */
const longestKm = 0.5;

const byMap = (a: Position, b: Position): number => a[0] - b[0] || a[1] - b[1];

/** Every stretch of every line once. */
export function edgesOf(lines: readonly (readonly Position[])[]): Edges {
  const known = new Map<string, Position>();
  const stretches = new Map<string, readonly [Position, Position]>();
  const keyOf = ([lng, lat]: Position): string => `${Math.round(lng * grain)},${Math.round(lat * grain)}`;
  const take = (at: Position): readonly [string, Position] => {
    const key = keyOf(at);
    const rounded: Position = [Math.round(at[0] * grain) / grain, Math.round(at[1] * grain) / grain];
    known.set(key, rounded);
    return [key, rounded];
  };
  const add = (a: Position, b: Position): void => {
    const [keyA, from] = take(a);
    const [keyB, to] = take(b);
    if (keyA !== keyB) stretches.set(keyA < keyB ? `${keyA} ${keyB}` : `${keyB} ${keyA}`, [from, to]);
  };
  for (const line of lines) {
    for (const [index, to] of line.entries()) {
      const from = line[index - 1];
      if (from === undefined) continue;
      const [first, last] = byMap(from, to) <= 0 ? [from, to] : [to, from];
      const parts = Math.max(1, Math.ceil(distanceKm(first, last) / longestKm));
      const point = (part: number): Position =>
        part === 0 ? first : part === parts ? last : between(first, last, part / parts);
      for (let part = 1; part <= parts; part++) add(point(part - 1), point(part));
    }
  }
  return inMapOrder([...known.values()], [...stretches.values()], keyOf);
}

/** Nodes and stretches sorted and numbered. */
function inMapOrder(
  nodes: readonly Position[],
  stretches: readonly (readonly [Position, Position])[],
  keyOf: (at: Position) => string,
): Edges {
  const at = [...nodes].sort(byMap);
  const indices = new Map(at.map((position, index) => [keyOf(position), index]));
  const index = (position: Position): number => indices.get(keyOf(position)) ?? 0;
  const pairs = stretches
    .map(([a, b]): readonly [number, number] => {
      const [one, other] = [index(a), index(b)];
      return one < other ? [one, other] : [other, one];
    })
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { at, pairs };
}

const between = (a: Position, b: Position, part: number): Position => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];
