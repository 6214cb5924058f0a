import type { SegmentId } from "../../src/domain/ids";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Problem } from "../checks/problem";
import type { SegmentInput, WayInput } from "../input/routeInput";
import type { TrackNetwork } from "./network";
import { sayKm, sayPosition } from "./say";
import type { Stop } from "./stops";

/** A segment with the places that its line is led by. */
export type Led = { readonly input: SegmentInput; readonly stops: readonly Stop[] };
/** A segment that an import leaves as it was, and why. */
export type Stay = { readonly segment: SegmentId; readonly why: string };

export type Coverage = {
  /** Whether a file has lines at all the places of each segment. */
  readonly covered: readonly boolean[];
  readonly stays: readonly Stay[];
  readonly problems: readonly Problem[];
};

/** Of a segment that a file lacks more of than this part, a branch of another line may have touched what it has. */
const mostLacking = 0.5;

/**
 * Which segments of a way a file is about. One that it leaves out, or that it reaches but part of, stays as it was;
 * but a place that it passes too far off while it has most of the segment, and goes on beyond, is a fault.
 */
export function coverageOf(mode: WayInput["mode"], way: readonly Led[], network: TrackNetwork): Coverage {
  const has = (stop: Stop | undefined): boolean =>
    stop !== undefined && network.within(stop.at, stop.radiusKm).length > 0;
  const reached = way.map(({ stops }) => stops.map(has));
  const stays: Stay[] = [];
  const problems: Problem[] = [];
  const covered = way.map(({ input, stops }, index) => {
    const here = reached[index] ?? [];
    if (!here.includes(false)) return true;
    if (
      mode !== "sea" &&
      isMeant(here, reached[index - 1], reached[index + 1]) &&
      lacking(stops, here) <= mostLacking
    ) {
      for (const stop of stops.filter((_, i) => here[i] === false))
        problems.push({ where: input.id, what: farFrom(stop, network) });
    } else {
      stays.push({
        segment: input.id,
        why: hasSome(here) ? whyPart(stops, here, network) : "the file has no line there",
      });
    }
    return false;
  });
  const told = new Set<string>();
  return {
    covered,
    stays,
    // A place where two segments meet is told once.
    problems: problems.filter(({ what }) => !told.has(what) && told.add(what)),
  };
}

/** Whether a file has more of a segment than one of its ends, where it may have met a neighbour only. */
const hasSome = (here: readonly boolean[]): boolean =>
  here.slice(1, -1).includes(true) || (here.length > 2 && here[0] === true && here.at(-1) === true);

/** Whether a segment lacks places but not its ends, unless the file goes on beyond an end that it lacks. */
function isMeant(
  here: readonly boolean[],
  before: readonly boolean[] | undefined,
  after: readonly boolean[] | undefined,
): boolean {
  const hasStart = here[0] === true || (before?.slice(0, -1).includes(true) ?? false);
  const hasEnd = here.at(-1) === true || (after?.slice(1).includes(true) ?? false);
  return hasSome(here) && hasStart && hasEnd;
}

/** The part of a segment, from place to place, that lies beside a place without a line. */
function lacking(stops: readonly Stop[], here: readonly boolean[]): number {
  const legs = stops.slice(1).map(({ at }, i) => ({
    km: distanceKm(stops[i]?.at ?? at, at),
    isLacking: here[i] === false || here[i + 1] === false,
  }));
  const sum = (some: typeof legs): number => some.reduce((so, { km }) => so + km, 0);
  return sum(legs.filter(({ isLacking }) => isLacking)) / sum(legs);
}

function farFrom(stop: Stop, network: TrackNetwork): string {
  const nearest = network.nearest(stop.at);
  const off = nearest === null ? "nowhere" : sayKm(nearest.km);
  return `the nearest line is ${off} from "${stop.place}" at ${sayPosition(stop.at)}; ${stop.radiusKm} km are allowed there`;
}

function whyPart(stops: readonly Stop[], here: readonly boolean[], network: TrackNetwork): string {
  const [first, last] = [here.indexOf(true), here.lastIndexOf(true)];
  const missed = stops.filter((_, i) => i > first && i < last && here[i] === false);
  const [one, ...others] = missed;
  if (one === undefined)
    return `the file has but a part of it, from "${stops[first]?.place}" to "${stops[last]?.place}"`;
  const more = others.length === 0 ? "" : `, and too far from ${others.length} more of its places`;
  return `${farFrom(one, network)}${more}`;
}
