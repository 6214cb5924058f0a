import type { PlaceId, RouteId } from "../ids";
import type { Position } from "../segment";
import { cutLine, type MeasuredLine, measure, pointAt } from "./cutLine";
import { type Section, sectionsOf } from "./sections";
import type { Way } from "./way";

/** A way as one line to travel along. */
export type WayLine = MeasuredLine & {
  /** Every place that the way passes, both ends included, with kilometres from the start. */
  readonly passes: readonly { readonly place: PlaceId; readonly km: number }[];
  /** The parts of segments that it is made of, with kilometres from the start: what is travelled at any moment. */
  readonly sections: readonly (Section & { readonly startKm: number })[];
};

/** A section's own line in the direction of travel, with kilometres from `startKm` on. */
function lineOf({ segment, fromKm, toKm, isBackwards, km }: Section, startKm: number): MeasuredLine {
  const cut = cutLine(measure(segment.line, segment.lengthKm), fromKm, toKm);
  const scale = toKm === fromKm ? 0 : km / (toKm - fromKm);
  const forwards = { points: cut.points, km: cut.km.map((at) => startKm + (at - fromKm) * scale) };
  if (!isBackwards) return forwards;
  return {
    points: cut.points.toReversed(),
    km: cut.km.map((at) => startKm + (toKm - at) * scale).toReversed(),
  };
}

/** Sections that follow each other as one line from kilometre 0 on. */
export function sectionsLine(all: readonly Section[]): Omit<WayLine, "passes"> {
  const points: Position[] = [];
  const km: number[] = [];
  const sections: (Section & { readonly startKm: number })[] = [];
  let startKm = 0;
  for (const section of all) {
    const line = lineOf(section, startKm);
    const isFirst = points.length === 0;
    points.push(...(isFirst ? line.points : line.points.slice(1)));
    km.push(...(isFirst ? line.km : line.km.slice(1)));
    sections.push({ ...section, startKm });
    startKm += section.km;
  }
  return { points, km, sections };
}

/**
 * The continuous line of a way from its first place to its last: vertices with kilometres as drawn from the start, and
 * the places that it passes. The last kilometre is the way's length. Between two sections the vertex stands once.
 *
 * @param routes whose segments are meant where several share a track: see `sectionsOf`
 */
export function wayLine(way: Way, routes: readonly RouteId[] = []): WayLine {
  const line = sectionsLine(sectionsOf(way.steps, routes));
  let passed = 0;
  const passes = way.steps.map(({ to, link }) => {
    passed += link.km;
    return { place: to, km: passed };
  });
  const first = way.steps[0]?.from ?? way.stops[0];
  return { ...line, passes: first === undefined ? passes : [{ place: first, km: 0 }, ...passes] };
}

/** Where somebody is who has travelled so many kilometres of a way. */
export const positionAt = (line: WayLine, km: number): Position => pointAt(line, km);
