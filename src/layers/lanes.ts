import { along, length, lineSliceAlong, lineString } from "@turf/turf";
import type { RouteId } from "../domain/ids";
import type { Position, Segment } from "../domain/segment";

/**
 * Lines that share a corridor are drawn side by side. The railway keeps its true place; the others run in a lane
 * of the screen beside it: positive is to the right of the direction of travel, and all run from east to west, so
 * positive is north. Baku–Supsa leaves the corridor northwards and BTC southwards: no line crosses another.
 */
const laneOfRoute: Readonly<Record<RouteId, number>> = {
  "middle-corridor": 0,
  "dostyk-moiynty": 1.15,
  btc: -1,
  "baku-supsa": 1,
};

/** The two ferry legs share the approach to Alat; from Kuryk is the eastern one. */
const laneOfSegment: Readonly<Record<string, number>> = {
  "middle-corridor.aktau-port-alat": 0.5,
  "middle-corridor.kuryk-port-alat": -0.5,
};

/** The lane of a segment away from its ramps, in lane widths. */
export const laneOf = ({ id, route }: { readonly id: string; readonly route: RouteId }): number =>
  laneOfSegment[id] ?? laneOfRoute[route];

/** Over this distance a line leaves its terminal for its lane, so that it starts and ends on the terminal's ring. */
const rampKm = 36;

/**
 * Steps of a ramp: each moves a stroke by less than a pixel. Dotted and dashed lines take few, because every piece
 * starts its dashes anew and short pieces would merge into a stroke.
 */
const rampStepsOf = ({ route, mode }: Segment): number => (route === "baku-supsa" || mode === "sea" ? 3 : 16);

/** A part of a segment that keeps one lane beside its neighbours. */
export type LanePiece = {
  readonly lane: number;
  readonly line: readonly Position[];
  /** The kilometres of the segment that the piece stands for; its line reaches a little further. */
  readonly fromKm: number;
  readonly toKm: number;
};

const lineOf = (segment: Segment) => lineString(segment.line.map(([lng, lat]) => [lng, lat]));
const positions = (coordinates: readonly (readonly number[])[]): Position[] =>
  coordinates.map(([lng, lat]) => [lng ?? 0, lat ?? 0]);

/** Each piece reaches this far into the next, so that two strokes beside a bend of the line leave no gap. */
const overlapKm = 0.2;

/**
 * A segment cut into pieces that each keep one lane: a ramp where a neighbour runs in another lane or none
 * follows, one long piece between.
 *
 * @param neighbours the segments before and after it on the same route, if any
 */
export function lanePieces(
  segment: Segment,
  neighbours: { readonly before: Segment | undefined; readonly after: Segment | undefined },
): readonly LanePiece[] {
  const { before, after } = neighbours;
  const lane = laneOf(segment);
  if (lane === 0) return [{ lane, line: segment.line, fromKm: 0, toKm: segment.lengthKm }];
  const whole = lineOf(segment);
  const km = length(whole);
  const steps = rampStepsOf(segment);
  const rampOf = (neighbour: Segment | undefined) =>
    neighbour && laneOf(neighbour) === lane ? 0 : Math.min(rampKm, km / 3);
  const [start, end] = [rampOf(before), km - rampOf(after)];
  const ramp = Array.from({ length: steps }, (_, i) => ({
    from: i / steps,
    to: (i + 1) / steps,
    lane: (lane * (i + 0.5)) / steps,
  }));
  const cuts = [
    ...(start > 0 ? ramp.map((step) => ({ ...step, from: step.from * start, to: step.to * start })) : []),
    { from: start, to: end, lane },
    ...(end < km
      ? ramp.map((step) => ({ ...step, from: km - step.to * (km - end), to: km - step.from * (km - end) })).reverse()
      : []),
  ];
  return cuts.map(({ from, to, lane: held }) => {
    const line = positions(lineSliceAlong(whole, from, Math.min(to + overlapKm, km)).geometry.coordinates);
    if (to >= km && after && laneOf(after) === lane) {
      line.push(...positions([along(lineOf(after), overlapKm).geometry.coordinates]));
    }
    return { lane: held, line, fromKm: from, toKm: to };
  });
}
