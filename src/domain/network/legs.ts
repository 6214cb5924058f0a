import type { PlaceId, RouteId } from "../ids";
import type { Mode } from "../segment";
import { pieceOf, type Step } from "./network";
import { type Section, sectionsOf } from "./sections";
import { kmOf } from "./way";

/** A part of a way on one train, ship or pipe: nothing is loaded over within it. */
export type Leg = {
  readonly mode: Mode;
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly km: number;
  /** Of the rails in mm; null where none is stated, and for other modes. */
  readonly gaugeMm: number | null;
  /** The parts of segments that it runs along, in order. */
  readonly sections: readonly Section[];
};

/** Cargo goes from one mode to another. */
export type Transfer = { readonly place: PlaceId; readonly from: Mode; readonly to: Mode };

/** The steps of one leg. */
export type Run = { readonly mode: Mode; readonly gaugeMm: number | null; readonly steps: Step[] };

/** The steps of each leg, in order. */
export function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: Run[] = [];
  for (const step of steps) {
    const { segment } = pieceOf(step.link, []);
    const gaugeMm = segment.gaugeMm ?? null;
    const last = runs.at(-1);
    const goesOn =
      last?.mode === segment.mode && (last.gaugeMm === gaugeMm || last.gaugeMm === null || gaugeMm === null);
    if (last && goesOn) {
      last.steps.push(step);
      if (last.gaugeMm === null) runs[runs.length - 1] = { ...last, gaugeMm };
    } else runs.push({ mode: segment.mode, gaugeMm, steps: [step] });
  }
  return runs;
}

/**
 * The legs of a way: one ends where the mode or the stated gauge changes. Together they are as long as the way.
 *
 * @param routes whose segments are meant where several share a track: see `sectionsOf`
 */
export const legsOf = (steps: readonly Step[], routes: readonly RouteId[] = []): readonly Leg[] =>
  runsOf(steps).flatMap(({ mode, gaugeMm, steps: run }): Leg[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    return [{ mode, from: first.from, to: last.to, km: kmOf(run), gaugeMm, sections: sectionsOf(run, routes) }];
  });

/** Where cargo changes from rail to ship and back. */
export const transfersOf = (legs: readonly Leg[]): readonly Transfer[] =>
  legs.slice(1).flatMap(({ mode, from: place }, index) => {
    const before = legs[index];
    return before && before.mode !== mode ? [{ place, from: before.mode, to: mode }] : [];
  });
