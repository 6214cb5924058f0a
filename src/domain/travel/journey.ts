import type { RouteId } from "../ids";
import { stretchesOf } from "../network/countries";
import type { Step } from "../network/network";
import type { Way } from "../network/way";
import { type WayLine, wayLine } from "../network/wayLine";
import type { CountryCode } from "../segment";

/** A line to travel along, with what is told on the way. */
export type Journey = {
  readonly line: WayLine;
  /** Where the traveller enters each country, in kilometres from the start; null is the sea. */
  readonly countries: readonly { readonly country: CountryCode | null; readonly fromKm: number }[];
};

function countriesAlong(steps: readonly Step[]): Journey["countries"] {
  const entered: { readonly country: CountryCode | null; readonly fromKm: number }[] = [];
  let km = 0;
  for (const stretch of steps.flatMap(stretchesOf)) {
    if (entered.length === 0 || entered.at(-1)?.country !== stretch.country) {
      entered.push({ country: stretch.country, fromKm: km });
    }
    km += stretch.km;
  }
  return entered;
}

/**
 * A way as a journey.
 *
 * @param routes whose segments are meant where several share a track
 */
export const journeyOf = (way: Way, routes: readonly RouteId[] = []): Journey => ({
  line: wayLine(way, routes),
  countries: countriesAlong(way.steps),
});
