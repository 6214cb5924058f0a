import { along, length, lineSliceAlong, lineString } from "@turf/turf";
import type { RouteId } from "../domain/ids";
import type { Position, Segment } from "../domain/segment";

/**
 * Lines that share a corridor are drawn side by side. The railway keeps its true place; the others run in a lane
 * of the screen beside it: positive is to the right of the direction of travel, and all run from east to west, so
 * positive is north. Baku–Supsa leaves the corridor northwards and BTC southwards: no line crosses another.
 */
export const laneOf: Readonly<Record<RouteId, number>> = {
  "middle-corridor": 0,
  "dostyk-moiynty": 1.15,
  btc: -1,
  "baku-supsa": 1,
};

/** Over this distance a line leaves its terminal for its lane, so that it starts and ends on the terminal's ring. */
const rampKm = 36;
/**
 * Steps of a ramp: each moves by less than a pixel. The dotted line takes few, because every piece starts its
 * dots anew and short pieces would merge into a stroke.
 */
const rampStepsOf: Readonly<Record<RouteId, number>> = {
  "middle-corridor": 0,
  "dostyk-moiynty": 16,
  btc: 16,
  "baku-supsa": 3,
};

export type LanePiece = { readonly lane: number; readonly line: readonly Position[] };

const positions = (coordinates: readonly (readonly number[])[]): Position[] =>
  coordinates.map(([lng, lat]) => [lng ?? 0, lat ?? 0]);

/**
 * A segment cut into pieces that each keep one lane: a ramp at the ends of the route, one long piece between.
 * Each piece reaches a little into the next, so that two strokes beside a bend of the line leave no gap.
 *
 * @param following the segment after it on the same route, if any
 */
export function lanePieces(segment: Segment, isFirst: boolean, following: Segment | undefined): readonly LanePiece[] {
  const lane = laneOf[segment.route];
  if (lane === 0) return [{ lane, line: segment.line }];
  const whole = lineString(segment.line.map(([lng, lat]) => [lng, lat]));
  const km = length(whole);
  const ramp = Math.min(rampKm, km / 3);
  const rampSteps = rampStepsOf[segment.route];
  const step = ramp / rampSteps;
  const cuts: { readonly from: number; readonly to: number; readonly lane: number }[] = [];
  const start = isFirst ? ramp : 0;
  const end = following ? km : km - ramp;
  const lanes = Array.from({ length: rampSteps }, (_, i) => (lane * (i + 0.5)) / rampSteps);
  if (isFirst) lanes.forEach((value, i) => cuts.push({ from: i * step, to: (i + 1) * step, lane: value }));
  cuts.push({ from: start, to: end, lane });
  if (!following) [...lanes].reverse().forEach((value, i) => cuts.push({ from: end + i * step, to: end + (i + 1) * step, lane: value }));
  const overlapKm = 0.6;
  return cuts.map(({ from, to, lane: value }) => {
    const line = positions(lineSliceAlong(whole, from, Math.min(to + overlapKm, km)).geometry.coordinates);
    if (to >= km && following) {
      const reach = along(lineString(following.line.map(([lng, lat]) => [lng, lat])), overlapKm);
      line.push(...positions([reach.geometry.coordinates]));
    }
    return { lane: value, line };
  });
}
