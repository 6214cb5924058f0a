import type { CountryCode, Segment } from "../segment";
import { pieceOf, type Step } from "./network";

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

/** A step's kilometres by country, in the order of travel. */
export function stretchesOf(step: Step): readonly Stretch[] {
  const { segment, from, fromKm, toKm } = pieceOf(step.link, []);
  const stretches = intervalsOf(segment).flatMap((interval): Stretch[] => {
    const km = Math.min(toKm, interval.toKm) - Math.max(fromKm, interval.fromKm);
    return km > 0 ? [{ country: interval.country, km }] : [];
  });
  return from === step.from ? stretches : stretches.toReversed();
}
