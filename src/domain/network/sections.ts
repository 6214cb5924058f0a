import type { PlaceId, RouteId } from "../ids";
import type { Segment } from "../segment";
import { pieceOf, type Step } from "./network";

/** An unbroken part of one segment that a way runs along. */
export type Section = {
  readonly segment: Segment;
  /** In the direction of travel. */
  readonly from: PlaceId;
  readonly to: PlaceId;
  /** Kilometres as drawn from the segment's start; `fromKm` is the smaller, whichever way is travelled. */
  readonly fromKm: number;
  readonly toKm: number;
  /** Against the direction in which the segment is drawn. */
  readonly isBackwards: boolean;
  readonly km: number;
};

function sectionOf(step: Step, routes: readonly RouteId[]): Section {
  const { segment, from, fromKm, toKm } = pieceOf(step.link, routes);
  return {
    segment,
    from: step.from,
    to: step.to,
    fromKm,
    toKm,
    isBackwards: from !== step.from,
    km: step.link.km,
  };
}

/**
 * The parts of segments that steps run along, in order, each as long as it can be.
 *
 * @param routes where several routes share a track, the segments of the first of these that does; without one, those
 *   of the first route in the atlas's order
 */
export function sectionsOf(steps: readonly Step[], routes: readonly RouteId[] = []): readonly Section[] {
  const sections: Section[] = [];
  for (const next of steps.map((step) => sectionOf(step, routes))) {
    const last = sections.at(-1);
    if (last && last.segment === next.segment && last.isBackwards === next.isBackwards) {
      sections[sections.length - 1] = {
        ...last,
        to: next.to,
        fromKm: Math.min(last.fromKm, next.fromKm),
        toKm: Math.max(last.toKm, next.toKm),
        km: last.km + next.km,
      };
    } else sections.push(next);
  }
  return sections;
}
