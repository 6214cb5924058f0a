import type { Border, CountryCode, Position } from "../../src/domain/segment";
import { lengthKm } from "./measure";
import type { Area } from "./naturalEarth";
import { roundKm } from "./round";
import { enters } from "./splitAtBorders";

/**
 * Where a line on land enters each further of its countries, in kilometres from its start.
 *
 * @param passed the countries in the order in which the line runs through them
 * @throws when the line does not enter one of them: the order of its countries is wrong, or a place is
 */
export function bordersAlong(
  id: string,
  line: readonly Position[],
  passed: readonly CountryCode[],
  countries: ReadonlyMap<CountryCode, Area>,
): readonly Border[] {
  return passed.slice(1).map((to, index) => {
    const from = passed[index] ?? to;
    const area = countries.get(to);
    const crossing = area === undefined ? null : enters(line, area);
    if (crossing === null) throw new Error(`${id}: the line does not enter ${to}`);
    return { km: roundKm(lengthKm([...line.slice(0, crossing.index), crossing.at])), from, to };
  });
}
