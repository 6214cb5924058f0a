import type { Segment } from "../../src/domain/segment";
import { distanceKm } from "../steps/measure";
import type { Problem } from "./problem";

/** Neighbouring vertices farther apart than this are a hole in a line rather than a straight stretch. */
const widestStepKm = 150;

/**
 * A route hangs together: wherever two of its segments share a place they share its vertex,
 * every segment can be reached from the first, and no line jumps.
 */
export function noGaps(segments: readonly Segment[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ends = new Map<string, Segment["line"][number]>();
  const reached = new Set<string>();
  for (const { id, from, to, line } of segments) {
    if (reached.size > 0 && !reached.has(from) && !segments.some((other) => other.id !== id && other.from === to))
      problems.push({ where: id, what: `neither its start "${from}" nor its end "${to}" meets another segment` });
    reached.add(from).add(to);
    for (const [place, at] of [[from, line[0]] as const, [to, line.at(-1)] as const]) {
      if (at === undefined) {
        problems.push({ where: id, what: "has no vertices" });
        continue;
      }
      const other = ends.get(place);
      if (other !== undefined && (other[0] !== at[0] || other[1] !== at[1]))
        problems.push({
          where: id,
          what: `meets "${place}" ${distanceKm(other, at).toFixed(3)} km beside its neighbour`,
        });
      ends.set(place, at);
    }
    line.forEach((at, index) => {
      const before = line[index - 1];
      if (before !== undefined && distanceKm(before, at) > widestStepKm)
        problems.push({ where: id, what: `jumps ${Math.round(distanceKm(before, at))} km at vertex ${index}` });
    });
  }
  return problems;
}
