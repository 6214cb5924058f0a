import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import { turnDegrees } from "../steps/catmullRom";
import { planeAround } from "../steps/plane";
import type { FoundTracks } from "./findTracks";
import type { TrackNetwork } from "./network";
import type { Run } from "./runs";
import { sayKm, sayPosition } from "./say";

/** A way that comes back to where it was after less than this has only gone in and out of a yard. */
const yardKm = 1;
/** Where the places themselves turn more sharply than this, trains reverse. */
const reversalDegrees = 80;

type Tidy = ({ readonly ok: true } & FoundTracks) | { readonly ok: false; readonly problems: readonly Problem[] };

/** Takes out of a way what leads back to where it was; a long loop where no train reverses is a fault of the file. */
export function withoutLoops({ segments, stops, found }: Run, network: TrackNetwork): Tidy {
  const place = (index: number): Position => network.at[found.nodes[index] ?? -1] ?? [0, 0];
  const last = new Map(found.nodes.map((node, index) => [node, index]));
  const kept: number[] = [];
  const newIndex: number[] = [];
  const problems: Problem[] = [];
  const keep = (index: number): void => {
    newIndex[index] = kept.push(found.nodes[index] ?? -1) - 1;
  };
  for (let index = 0; index < found.nodes.length; index++) {
    keep(index);
    const back = last.get(found.nodes[index] ?? -1) ?? index;
    const inner = Array.from({ length: back - index }, (_, i) => index + 1 + i);
    const km = inner.reduce((sum, i) => sum + distanceKm(place(i - 1), place(i)), 0);
    const within = stops.filter((_, i) => inner.slice(0, -1).includes(found.stops[i] ?? -1));
    if (km <= yardKm) for (const i of inner) newIndex[i] = kept.length - 1;
    else if (within.some((stop) => turnAt(stops.indexOf(stop), stops) > reversalDegrees)) inner.forEach(keep);
    else {
      const by = within[0] ? `, by "${within[0].place}"` : "";
      problems.push({
        where: segments[0]?.input.id ?? "the file",
        what: `the tracks run a loop of ${sayKm(km)} back to ${sayPosition(place(index))}${by}; a piece is missing, or a branch stands for the line`,
      });
    }
    index = back;
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, nodes: kept, stops: found.stops.map((index) => newIndex[index] ?? 0) };
}

/** How sharply the places turn at one of them. */
function turnAt(index: number, stops: readonly { readonly at: Position }[]): number {
  const [before, here, after] = [stops[index - 1], stops[index], stops[index + 1]];
  if (before === undefined || here === undefined || after === undefined) return 0;
  const { toPlane } = planeAround(here.at);
  return turnDegrees(toPlane(before.at), toPlane(here.at), toPlane(after.at));
}
