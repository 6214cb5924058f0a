import { distanceKm } from "../../src/domain/network/sphere";
import type { Problem } from "../checks/problem";
import type { WayInput } from "../input/routeInput";
import { snapKm } from "./bridges";
import type { Led, Stay } from "./coverage";
import { type FoundTracks, findTracks } from "./findTracks";
import { gapBetween, whyNot } from "./gap";
import { bridged, type TrackNetwork } from "./network";
import type { Stop } from "./stops";

/** Consecutive segments of a way with the tracks that a file has for them. */
export type Run = {
  readonly mode: WayInput["mode"];
  readonly segments: readonly Led[];
  readonly stops: readonly Stop[];
  readonly found: FoundTracks;
};

export type Runs = {
  readonly runs: readonly Run[];
  readonly stays: readonly Stay[];
  readonly problems: readonly Problem[];
};

/** Of a segment without places between its ends, a gap wider than this part is not a fault: the file leaves it out. */
const wholeGap = 0.25;

/** The stops of segments in a row, each once. */
export const stopsInRow = (segments: readonly Led[]): readonly Stop[] =>
  segments.flatMap(({ stops }, index) => (index === 0 ? stops : stops.slice(1)));

/** Finds the tracks of segments that follow each other. */
export function runsOf(mode: WayInput["mode"], segments: readonly Led[], network: TrackNetwork): Runs {
  if (segments.length === 0) return { runs: [], stays: [], problems: [] };
  const stops = stopsInRow(segments);
  const found = findTracks(network, stops);
  if (!("leg" in found)) return { runs: [{ mode, segments, stops, found }], stays: [], problems: [] };
  const { leg, reached, roundKm } = found;
  const [from, to] = [stops[leg], stops[leg + 1]];
  let legs = 0;
  const at = segments.findIndex((led) => {
    legs += led.stops.length - 1;
    return leg < legs;
  });
  const segment = segments[at];
  if (from === undefined || to === undefined || segment === undefined) throw new Error("a leg lies between two stops");
  const gap = roundKm === null ? gapBetween(network, reached) : null;
  // Where both ends of a gap are those of branches too, neither is loose.
  if (gap !== null && gap.km <= snapKm) return runsOf(mode, segments, bridged(network, ...gap.nodes));
  const isLeftOut = segment.stops.length === 2 && (gap === null || gap.km > wholeGap * distanceKm(from.at, to.at));
  if (!isLeftOut) return { runs: [], stays: [], problems: [whyNot(segment.input.id, [from, to], gap, roundKm)] };
  const stay = { segment: segment.input.id, why: "the file has no line between its ends" };
  const [before, after] = [segments.slice(0, at), segments.slice(at + 1)].map((part) => runsOf(mode, part, network));
  const both = [before, after].filter((part) => part !== undefined);
  return {
    runs: both.flatMap((part) => part.runs),
    stays: [stay, ...both.flatMap((part) => part.stays)],
    problems: both.flatMap((part) => part.problems),
  };
}
