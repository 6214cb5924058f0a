import type { PlaceId } from "../../src/domain/ids";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import type { Vertex } from "./shape";

/** A line this near its joint is led into it without a bend that could be seen. */
const unseenKm = 0.03;

/**
 * Leads a line through its joints themselves, where the other lines of the atlas end: from twice the distance before
 * the joint to twice the distance after it, so that it swings over rather than darts aside.
 */
export function pinned(
  line: readonly Vertex[],
  where: ReadonlyMap<PlaceId, Position>,
  isJoint: (place: PlaceId) => boolean,
): readonly Vertex[] {
  const dropped = new Set<number>();
  const insertedAfter = new Map<number, Vertex>();
  const leave = (joint: number, step: 1 | -1, reachKm: number): void => {
    let so = 0;
    for (let i = joint + step; ; i += step) {
      const [vertex, before] = [line[i], line[i - step]];
      if (vertex === undefined || before === undefined) return;
      const km = distanceKm(before.at, vertex.at);
      if (so + km > reachKm) {
        // Just as far along the track, however many vertices the file has there.
        insertedAfter.set(Math.min(i, i - step), { at: between(before.at, vertex.at, (reachKm - so) / km) });
        return;
      }
      if (vertex.stop !== undefined) return;
      so += km;
      dropped.add(i);
    }
  };
  const led = line.map((vertex, index): Vertex => {
    const { stop } = vertex;
    const at = stop && isJoint(stop.place) ? where.get(stop.place) : undefined;
    if (stop === undefined || at === undefined) return vertex;
    if (stop.offKm > unseenKm) for (const step of [1, -1] as const) leave(index, step, 2 * stop.offKm);
    return { at, stop };
  });
  return led.flatMap((vertex, index) => {
    const after = insertedAfter.get(index);
    return [...(dropped.has(index) ? [] : [vertex]), ...(after ? [after] : [])];
  });
}

const between = (a: Position, b: Position, part: number): Position => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];
