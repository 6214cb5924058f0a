import type { PlaceId } from "../ids";
import type { CountryCode } from "../segment";
import { stretchesOf } from "./countries";
import { pieceOf, type Step } from "./network";

/** From one country into the next. */
export type Crossing = {
  readonly from: CountryCode;
  readonly to: CountryCode;
  readonly over: "land" | "sea";
  /** From the start of the way; over the sea, where the ship lands. */
  readonly km: number;
  /** The neighbouring places between which the border lies; one where it lies at a place. */
  readonly at: readonly PlaceId[];
};

/** The shores that a sea leg links, in the direction of travel. */
function shoresOf(step: Step): { readonly from: CountryCode | undefined; readonly to: CountryCode | undefined } {
  const { segment, from } = pieceOf(step.link, []);
  const shores = [segment.countries[0], segment.countries.at(-1)];
  const [start, end] = from === step.from ? shores : shores.toReversed();
  return { from: start, to: end };
}

/** Every border that steps cross, in order. */
export function crossingsOf(steps: readonly Step[]): readonly Crossing[] {
  const crossings: Crossing[] = [];
  let here: CountryCode | null = null;
  let km = 0;
  const enter = (to: CountryCode, over: Crossing["over"], at: readonly PlaceId[]): void => {
    if (here !== null && here !== to) crossings.push({ from: here, to, over, km, at });
    here = to;
  };
  for (const step of steps) {
    const stretches = stretchesOf(step);
    const shores = shoresOf(step);
    for (const [index, { country, km: long }] of stretches.entries()) {
      if (country !== null) {
        // At the start of a step the border lies at its place; within it, between its two.
        enter(country, "land", index === 0 ? [step.from] : [step.from, step.to]);
        km += long;
        continue;
      }
      here ??= shores.from ?? null;
      km += long;
      if (shores.to) enter(shores.to, "sea", [step.from, step.to]);
    }
  }
  return crossings;
}
