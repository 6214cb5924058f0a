import type { Position } from "../segment";
import { distanceKm } from "./sphere";

/** A line whose vertices know their kilometres. */
export type MeasuredLine = { readonly points: readonly Position[]; readonly km: readonly number[] };

/**
 * Kilometres from the start of a line to each of its vertices.
 *
 * @param lengthKm what the whole is stretched to; without it, lengths are great circles between vertices
 */
export function measure(points: readonly Position[], lengthKm?: number): MeasuredLine {
  let sum = 0;
  const along = points.map((point, index) => {
    const before = points[index - 1];
    if (before) sum += distanceKm(before, point);
    return sum;
  });
  const scale = lengthKm === undefined || sum === 0 ? 1 : lengthKm / sum;
  return { points, km: along.map((km) => km * scale) };
}

/** The point at a kilometre of a line, straight between vertices; beyond an end, that end. */
export function pointAt({ points, km }: MeasuredLine, at: number): Position {
  const after = km.findIndex((here) => here >= at);
  const [high, low] = [points[after] ?? points.at(-1), points[after - 1]];
  if (!high) throw new Error("A line without vertices has no points");
  const [highKm, lowKm] = [km[after], km[after - 1]];
  if (!low || highKm === undefined || lowKm === undefined || highKm === lowKm) return high;
  const share = (at - lowKm) / (highKm - lowKm);
  return [low[0] + share * (high[0] - low[0]), low[1] + share * (high[1] - low[1])];
}

/** The part of a line between two kilometres, its ends included. */
export function cutLine(line: MeasuredLine, fromKm: number, toKm: number): MeasuredLine {
  const inside = line.km.flatMap((km, index) => {
    const point = line.points[index];
    return point && km > fromKm && km < toKm ? [{ km, point }] : [];
  });
  const ends = [fromKm, toKm].map((km) => ({ km, point: pointAt(line, km) }));
  const all = [...ends.slice(0, 1), ...inside, ...ends.slice(1)];
  return { points: all.map(({ point }) => point), km: all.map(({ km }) => km) };
}
