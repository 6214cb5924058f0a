import type { PlaceId } from "../ids";
import type { Place } from "../place";
import { pieceOf, type Step } from "./network";

/** Where goods change trains, or wagons their wheels, because the rails change their gauge. */
export type GaugeBreak = {
  /** The place; several where yards on both sides of a border share the work. */
  readonly places: readonly PlaceId[];
  /** Within the way rails of two gauges meet; at an end the other gauge begins beyond what is travelled. */
  readonly where: "within" | "end";
  /** Of the rails before and after it in mm; null where nothing travelled tells. */
  readonly fromMm: number | null;
  readonly toMm: number | null;
};

type Known = ReadonlyMap<PlaceId, Pick<Place, "kinds">>;

const isRail = ({ link }: Step): boolean => pieceOf(link, []).segment.mode === "rail";
/** Null where the line states none: then rails of both lie side by side. */
const gaugeOf = ({ link }: Step): number | null => pieceOf(link, []).segment.gaugeMm ?? null;

/** Where the stated gauge of the rails changes from one step to a later one. */
function breaksWithin(steps: readonly Step[]): readonly GaugeBreak[] {
  const breaks: GaugeBreak[] = [];
  let last: { readonly gauge: number; readonly end: PlaceId } | null = null;
  for (const step of steps) {
    const gauge = gaugeOf(step);
    if (!isRail(step)) last = null;
    if (!isRail(step) || gauge === null) continue;
    if (last && last.gauge !== gauge) {
      const places = [...new Set([last.end, step.from])];
      breaks.push({ places, where: "within", fromMm: last.gauge, toMm: gauge });
    }
    last = { gauge, end: step.to };
  }
  return breaks;
}

/** The break at the first place of steps, as far as rails without a stated gauge link it to others that are known for one. */
function breakAtStart(steps: readonly Step[], places: Known): Pick<GaugeBreak, "places" | "toMm"> | null {
  const isBreak = (id: PlaceId): boolean => places.get(id)?.kinds.includes("gaugeBreak") === true;
  const first = steps[0];
  if (!first || !isRail(first) || !isBreak(first.from)) return null;
  const group = [first.from];
  for (const step of steps) {
    if (!isRail(step) || gaugeOf(step) !== null || !isBreak(step.to)) {
      return { places: group, toMm: isRail(step) ? gaugeOf(step) : null };
    }
    group.push(step.to);
  }
  return { places: group, toMm: null };
}

const backwards = (steps: readonly Step[]): readonly Step[] =>
  steps.map(({ link, from, to }) => ({ link, from: to, to: from })).reverse();

/**
 * The breaks of gauge that a way meets, in order: at its ends where a place is known for one, and within where the
 * stated gauge of the rails changes.
 */
export function gaugeBreaksOf(steps: readonly Step[], places: Known): readonly GaugeBreak[] {
  const start = breakAtStart(steps, places);
  const end = breakAtStart(backwards(steps), places);
  // A way from yard to yard of one border is all one break.
  const isOne = start?.places.length === steps.length + 1;
  return [
    ...(start ? [{ places: start.places, where: "end" as const, fromMm: null, toMm: start.toMm }] : []),
    ...breaksWithin(steps),
    ...(end && !isOne
      ? [{ places: end.places.toReversed(), where: "end" as const, fromMm: end.toMm, toMm: null }]
      : []),
  ];
}
