import type { PlaceId } from "../../src/domain/ids";
import { distanceKm } from "../../src/domain/network/sphere";
import type { CountryCode, Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import type { Area } from "../steps/naturalEarth";
import { roundPosition } from "../steps/round";
import { simplify } from "../steps/simplify";
import { enters } from "../steps/splitAtBorders";
import { footOn } from "./footOn";
import type { TrackNetwork } from "./network";
import { pinned } from "./pin";
import type { Run } from "./runs";
import type { Stop } from "./stops";
import { withoutLoops } from "./withoutLoops";

/** A vertex of a line; where it stands for a place, which, and how far from it the file's line ran. */
export type Vertex = { readonly at: Position; readonly stop?: { readonly place: PlaceId; readonly offKm: number } };

export type Shaped =
  | { readonly ok: true; readonly line: readonly Vertex[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export type Ground = {
  /** Places at which some segment of some route begins or ends: there lines meet, exactly. */
  readonly isJoint: (place: PlaceId) => boolean;
  readonly isBorder: (place: PlaceId) => boolean;
  readonly countries: ReadonlyMap<CountryCode, Area>;
  /** How far a thinned line may lie from the file's, in degrees; undefined as for every line of the atlas. */
  readonly tolerance: number | undefined;
};

/** The tracks of a run as one line: through its joints, thinned and rounded as every line of the atlas, cut at borders. */
export function shape(run: Run, network: TrackNetwork, ground: Ground): Shaped {
  const tidy = withoutLoops(run, network);
  if (!tidy.ok) return tidy;
  const path = tidy.nodes.map((node): Position => network.at[node] ?? [0, 0]);
  const last = run.stops.length - 1;
  /** An inner border of the run lies where the new line crosses it, wherever it was. */
  const isMarked = (stop: Stop, index: number): boolean => stop.isExact || index === 0 || index === last;
  let line = withFeet(extended(path, tidy.nodes, run, network), tidy.stops, run.stops, isMarked);
  line = pinned(line, new Map(run.stops.map(({ place, at }) => [place, at])), (place) => ground.isJoint(place));
  line = thinned(line, ground.tolerance);
  const inner = run.segments.slice(0, -1).map(({ input }) => input);
  for (const [index, { id, to }] of inner.entries()) {
    if (!ground.isBorder(to)) continue;
    const into = run.segments[index + 1]?.input.countries[0];
    const country = into === undefined ? undefined : ground.countries.get(into);
    const crossing =
      country &&
      enters(
        line.map(({ at }) => at),
        country,
      );
    if (!crossing) return { ok: false, problems: [{ where: id, what: `the line of the file does not enter ${into}` }] };
    line = line.toSpliced(crossing.index, 0, { at: roundPosition(crossing.at), stop: { place: to, offKm: 0 } });
  }
  return { ok: true, line };
}

/** A path begins and ends at nodes; the point nearest to its first or last place may lie a little beyond. */
function extended(
  path: readonly Position[],
  nodes: readonly number[],
  { stops }: Run,
  { at, steps }: TrackNetwork,
): readonly Position[] {
  const beyond = (end: number | undefined, inward: number | undefined, stop: Stop | undefined): readonly Position[] => {
    const here = end === undefined ? undefined : at[end];
    if (end === undefined || here === undefined || stop === undefined) return [];
    const feet = (steps[end] ?? [])
      .filter(({ to }) => to !== inward)
      .map(({ to }) => footOn(here, at[to] ?? here, stop.at))
      .filter(({ km, part }) => part > 0 && km < distanceKm(here, stop.at));
    const [first, ...others] = feet;
    return first === undefined ? [] : [others.reduce((best, foot) => (foot.km < best.km ? foot : best), first).at];
  };
  const start = beyond(nodes[0], nodes[1], stops[0]);
  return [...start, ...path, ...beyond(nodes.at(-1), nodes.at(-2), stops.at(-1))];
}

/** The path with a vertex at the point nearest to each marked stop, from the first of them to the last. */
function withFeet(
  path: readonly Position[],
  stopIndices: readonly number[],
  stops: readonly Stop[],
  isMarked: (stop: Stop, index: number) => boolean,
): readonly Vertex[] {
  // One vertex may stand before the path's first node.
  const slack = 2;
  let from = 0;
  const feet = stops.flatMap((stop, index) => {
    if (!isMarked(stop, index)) return [];
    const until = index === stops.length - 1 ? path.length - 1 : (stopIndices[index + 1] ?? path.length) + slack;
    const start = Math.max(from, (stopIndices[index - 1] ?? 0) - slack);
    let best: { edge: number; at: Position; km: number; part: number } | null = null;
    for (let edge = start; edge < Math.min(until, path.length - 1); edge++) {
      const [a, b] = [path[edge], path[edge + 1]];
      if (a === undefined || b === undefined) continue;
      const foot = footOn(a, b, stop.at);
      if (best === null || foot.km < best.km) best = { edge, ...foot };
    }
    if (best === null) return [];
    from = best.edge;
    return [{ ...best, stop }];
  });
  const line: Vertex[] = [];
  for (const [index, foot] of feet.entries()) {
    const before = feet[index - 1];
    if (before !== undefined) for (let i = before.edge + 1; i <= foot.edge; i++) line.push({ at: path[i] ?? foot.at });
    line.push({ at: foot.at, stop: { place: foot.stop.place, offKm: foot.km } });
  }
  return line;
}

/** Thinned between the stops as drawn lines are, rounded, without a vertex twice. */
function thinned(line: readonly Vertex[], tolerance: number | undefined): readonly Vertex[] {
  const marks = line.flatMap(({ stop }, index) => (stop === undefined ? [] : [index]));
  const thin = marks.flatMap((mark, index): readonly Vertex[] => {
    const here = line[mark];
    const before = marks[index - 1];
    if (here === undefined) return [];
    const span =
      before === undefined
        ? []
        : simplify(
            line.slice(before, mark + 1).map(({ at }) => at),
            tolerance,
          ).slice(1, -1);
    return [...span.map((at) => ({ at: roundPosition(at) })), { ...here, at: roundPosition(here.at) }];
  });
  const isSame = (a: Vertex | undefined, b: Vertex): boolean => a?.at[0] === b.at[0] && a.at[1] === b.at[1];
  return thin.filter((vertex, index) => {
    const [before, after] = [thin[index - 1], thin[index + 1]];
    return vertex.stop !== undefined || !(isSame(before, vertex) || isSame(after, vertex));
  });
}
