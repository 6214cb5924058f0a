import { lineString, pointToLineDistance } from "@turf/turf";
import type { PlaceId, RouteId } from "../../src/domain/ids";
import type { CountryCode, Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import type { Atlas } from "../compile";
import type { RouteInput, SegmentInput } from "../input/routeInput";
import type { ImportedLine, Provenance } from "../steps/imported";
import { placeFinder } from "../steps/join";
import { lengthKm } from "../steps/measure";
import type { Area } from "../steps/naturalEarth";
import type { PlaceRow } from "../steps/readPlaces";
import { kmPerDegree } from "./boxAround";
import type { Stay } from "./coverage";
import { findLines } from "./findLines";
import { measured, statedErrorKm } from "./measured";
import { trackNetwork } from "./network";
import { readLines } from "./readLines";
import type { Run } from "./runs";
import { sayKm } from "./say";
import { type Ground, shape, type Vertex } from "./shape";
import { besidesOf, twinsOf, wholeTwins } from "./sharedTracks";
import { whereabouts } from "./whereabouts";

/** What is known without the file. */
export type Known = {
  readonly routes: readonly RouteInput[];
  readonly rows: readonly PlaceRow[];
  readonly countries: ReadonlyMap<CountryCode, Area>;
  /** As it is drawn now. */
  readonly atlas: Atlas;
};

export type ImportResult =
  | {
      readonly ok: true;
      readonly lines: readonly (ImportedLine & { readonly route: RouteId })[];
      readonly stays: readonly Stay[];
      /** What else is to be known, a sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * From a file's text to the lines of a route's segments. Whatever the text is, the answer is lines or the reasons why
 * there are none; nothing is written here.
 *
 * @param toleranceM how far a thinned line may lie from the file's, in metres; without it as for every line of the atlas
 */
export function importLine(
  text: string,
  route: RouteId,
  provenance: Provenance,
  known: Known,
  toleranceM?: number,
): ImportResult {
  const read = readLines(text);
  if (!read.ok) return read;
  const drawn = (known.atlas.layers.get(route) ?? []).flatMap(({ line }) => line);
  const elsewhere = whereabouts(read.lines, drawn);
  if (elsewhere.length > 0) return { ok: false, problems: elsewhere };

  const input = known.routes.find((one) => one.route === route);
  if (input === undefined) return { ok: false, problems: [{ where: route, what: "is no route of the atlas" }] };
  const find = placeFinder(known.rows);
  const positions = new Map(known.atlas.places.map(({ id, position }) => [id, position]));
  const where = (place: PlaceId): Position => find(place).position ?? positions.get(place) ?? [0, 0];
  const isBorder = (place: PlaceId): boolean => find(place).position === null;
  const network = trackNetwork(read.lines);
  const { runs, stays, problems } = findLines(network, input, known.routes, where, isBorder);
  if (problems.length > 0) return { ok: false, problems };
  if (runs.length === 0)
    return {
      ok: false,
      problems: stays.map(({ segment, why }) => ({ where: segment, what: `is not covered: ${why}` })),
    };

  const joints = new Set(
    known.routes.flatMap(({ ways }) => ways.flatMap(({ segments }) => segments.flatMap(({ from, to }) => [from, to]))),
  );
  const tolerance = toleranceM === undefined ? undefined : toleranceM / 1000 / kmPerDegree;
  const ground: Ground = { isJoint: (place) => joints.has(place), isBorder, countries: known.countries, tolerance };
  const shaped = runs.map((run) => ({ run, result: shape(run, network, ground) }));
  const faults = shaped.flatMap(({ result }) => (result.ok ? [] : result.problems));
  if (faults.length > 0) return { ok: false, problems: faults };

  const lines = shaped.flatMap(({ run, result }) =>
    result.ok ? linesOf(run, result.line, route, provenance, known) : [],
  );
  const covered = runs.flatMap(({ segments }) => segments.map((led) => led.input));
  const far = shaped
    .flatMap(({ result }) => (result.ok ? result.line : []))
    .flatMap(({ stop }) => (stop && stop.offKm > 0.3 && joints.has(stop.place) ? [stop] : []));
  const notes = [
    ...read.notes,
    ...far.map(
      ({ place, offKm }) =>
        `the line is led over ${sayKm(offKm)} to "${place}", where others meet it; a better position in geo/input/places.csv makes that shorter`,
    ),
    ...besidesOf(covered, route, known.routes).map(
      ({ id, beside }) => `${id} keeps its line: it is drawn on the right of way of ${beside}, but is another pipe`,
    ),
  ];
  return { ok: true, lines, stays, notes: [...new Set(notes)] };
}

/** The lines of a run's segments, and of the segments of other routes that run on the same tracks. */
function linesOf(run: Run, line: readonly Vertex[], route: RouteId, provenance: Provenance, { routes }: Known) {
  const segments = run.segments.map(({ input }) => input);
  const twins = run.mode === "rail" ? wholeTwins(segments, twinsOf(route, routes)) : [];
  return [...segments.map((input) => ({ route, input })), ...twins].map((one) => ({
    route: one.route,
    ...lineOf(run, line, one.input, provenance),
  }));
}

function lineOf(
  { mode, stops }: Run,
  whole: readonly Vertex[],
  { id, from, to }: SegmentInput,
  provenance: Provenance,
): ImportedLine {
  const indexOf = (place: PlaceId): number => whole.findIndex((vertex) => vertex.stop?.place === place);
  const vertices = whole.slice(indexOf(from), indexOf(to) + 1);
  const line = vertices.map(({ at }) => at);
  const exact = new Map(stops.filter(({ isExact }) => isExact).map(({ place, at }) => [place, at]));
  const offs = vertices.flatMap(({ stop }) => {
    const at = stop && exact.get(stop.place);
    return stop && at ? [Math.max(stop.offKm, offLine(at, line))] : [];
  });
  const found = measured(offs);
  return { id, ...provenance, errorKm: statedErrorKm(mode, found), ...found, line };
}

const offLine = (at: Position, line: readonly Position[]): number =>
  line.length < 2
    ? 0
    : pointToLineDistance([...at], lineString(line.map(([lng, lat]) => [lng, lat])), { units: "kilometers" });

/** A line's part of the report. */
export const sayLine = ({ id, line, places, medianKm, p90Km, maxKm, errorKm }: ImportedLine): string =>
  `${id}: surveyed, ${lengthKm(line).toFixed(1)} km, ${line.length} positions, ±${errorKm} km; ${
    places === 0
      ? "no exact place to measure it at"
      : `from its ${places} places it lies ${medianKm} km (median), ${p90Km} km (90th percentile), ${maxKm} km (most)`
  }`;
