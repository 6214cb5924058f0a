import type { Position } from "../../src/domain/segment";
import { type Flat, planeAround } from "./plane";

/** A train that turns more sharply than this at a station reverses there: the curve has a corner. */
const cornerDegrees = 80;

/** Points drawn on each stretch between two stations, before `simplify` takes away what is not needed. */
const stepsPerSpan = 24;

/**
 * The centripetal Catmull–Rom curve (Barry and Goldman's form, exponent ½) through every given position, in order.
 * It neither loops nor overshoots between unevenly spaced stations. One list of positions for each stretch; each
 * begins and ends exactly on its stations.
 */
export function catmullRomSpans(stations: readonly Position[]): readonly (readonly Position[])[] {
  return stations.slice(0, -1).map((start, index) => {
    const end = stations[index + 1];
    if (end === undefined) throw new Error("a span needs two ends");
    const { toPlane, toPosition } = planeAround(start);
    const p1 = toPlane(start);
    const p2 = toPlane(end);
    const before = stations[index - 1];
    const after = stations[index + 2];
    const p0 = before === undefined ? null : toPlane(before);
    const p3 = after === undefined ? null : toPlane(after);
    // Past an end or a corner the curve goes on as if its last chord were mirrored.
    const from = p0 === null || turnDegrees(p0, p1, p2) > cornerDegrees ? mirror(p2, p1) : p0;
    const to = p3 === null || turnDegrees(p1, p2, p3) > cornerDegrees ? mirror(p1, p2) : p3;
    const inner = Array.from({ length: stepsPerSpan - 1 }, (_, step) =>
      toPosition(pointOnSpan(from, p1, p2, to, (step + 1) / stepsPerSpan)),
    );
    return [start, ...inner, end];
  });
}

/** The same curve as one line. */
export const catmullRom = (stations: readonly Position[]): readonly Position[] =>
  stations.slice(0, 1).concat(catmullRomSpans(stations).flatMap((span) => span.slice(1)));

const mirror = (p: Flat, around: Flat): Flat => [2 * around[0] - p[0], 2 * around[1] - p[1]];

/** How far the way turns at `b`: 0 straight on, 180 back where it came from. */
export function turnDegrees(a: Flat, b: Flat, c: Flat): number {
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs((Math.atan2(Math.sin(turn), Math.cos(turn)) * 180) / Math.PI);
}

/** The point at `part` (0 to 1) of the way from `p1` to `p2`. */
function pointOnSpan(p0: Flat, p1: Flat, p2: Flat, p3: Flat, part: number): Flat {
  // Knots grow with the square root of the chord; a chord of no length still needs a knot of its own.
  const knot = (a: Flat, b: Flat) => Math.max(Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1])), 1e-6);
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + part * (t2 - t1);
  const a1 = between(p0, p1, t / t1);
  const a2 = between(p1, p2, (t - t1) / (t2 - t1));
  const a3 = between(p2, p3, (t - t2) / (t3 - t2));
  const b1 = between(a1, a2, t / t2);
  const b2 = between(a2, a3, (t - t1) / (t3 - t1));
  return between(b1, b2, (t - t1) / (t2 - t1));
}

const between = (a: Flat, b: Flat, part: number): Flat => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
