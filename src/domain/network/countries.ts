import type { CountryCode, Segment } from "../segment";
import { pieceOf, type Step } from "./network";
import type { Section } from "./sections";

/** Kilometres of a step in one country; null stands for the sea, which is of none. */
export type Stretch = { readonly country: CountryCode | null; readonly km: number };

/** The intervals of a segment by country, from its start to its end. */
function intervalsOf({ id, mode, countries, borders = [], lengthKm }: Segment) {
  if (mode === "sea") return [{ country: null, fromKm: 0, toKm: lengthKm }];
  return countries.map((country, index) => {
    const [enters, leaves] = [borders[index - 1], borders[index]];
    const isKnown = (index === 0 || enters !== undefined) && (index === countries.length - 1 || leaves !== undefined);
    if (!isKnown) throw new Error(`${id} does not say where it crosses its borders`);
    return { country, fromKm: enters?.km ?? 0, toKm: leaves?.km ?? lengthKm };
  });
}

/** The kilometres by country of a part of a segment, in the order of travel. */
export function stretchesWithin({ segment, fromKm, toKm, isBackwards }: Omit<Section, "from" | "to" | "km">) {
  const stretches = intervalsOf(segment).flatMap((interval): Stretch[] => {
    const km = Math.min(toKm, interval.toKm) - Math.max(fromKm, interval.fromKm);
    return km > 0 ? [{ country: interval.country, km }] : [];
  });
  return isBackwards ? stretches.toReversed() : stretches;
}

/** A step's kilometres by country, in the order of travel. */
export function stretchesOf(step: Step): readonly Stretch[] {
  const piece = pieceOf(step.link, []);
  return stretchesWithin({ ...piece, isBackwards: piece.from !== step.from });
}
