import type { PlaceId } from "../ids";
import type { Network, Step } from "../network/network";
import { shortestPath } from "../network/shortestPath";
import { kmOf } from "../network/way";
import type { Position, Segment } from "../segment";
import { type Snapped, snap } from "./snap";

/** A point of the map this near to a line is taken to lie on it. */
export const reachKm = 25;

/** A step that runs over a snapped point, with the kilometres before and after the point. */
type Over = { readonly step: Step; readonly beforeKm: number; readonly afterKm: number };

function stepsOver(network: Network, { segment, km }: Snapped): readonly Over[] {
  return [...network.values()].flat().flatMap((step): Over[] => {
    const piece = step.link.pieces.find((one) => one.segment === segment && one.fromKm <= km && km <= one.toKm);
    if (!piece) return [];
    const [fromStart, toEnd] = [km - piece.fromKm, piece.toKm - km];
    return [
      piece.from === step.from
        ? { step, beforeKm: fromStart, afterKm: toEnd }
        : { step, beforeKm: toEnd, afterKm: fromStart },
    ];
  });
}

function kmBetween(network: Network, from: PlaceId, to: PlaceId): number {
  const steps = shortestPath(network, from, (place) => place === to);
  return steps ? kmOf(steps) : Number.POSITIVE_INFINITY;
}

/**
 * Kilometres along the drawn lines between the points of them that lie nearest to two points of the map, by the
 * shortest way that may be travelled: oil goes with the flow.
 *
 * @returns null where a point is out of reach of every line, or no way leads from one to the other
 */
export function alongLines(
  network: Network,
  segments: readonly Segment[],
  from: Position,
  to: Position,
): number | null {
  const over = (point: Position) => snap(point, segments, reachKm).flatMap((snapped) => stepsOver(network, snapped));
  const [outs, ins] = [over(from), over(to)];
  const ways = outs.flatMap((out) =>
    ins.map((into) => {
      // Both on one stretch, the second further along it.
      const direct = into.beforeKm - out.beforeKm;
      if (out.step === into.step && direct >= 0) return direct;
      return out.afterKm + kmBetween(network, out.step.to, into.step.from) + into.beforeKm;
    }),
  );
  const km = Math.min(...ways);
  return Number.isFinite(km) ? km : null;
}
