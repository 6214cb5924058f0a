import type { Position } from "../../src/domain/segment";

/** Four decimals are 11 m: the inputs are exact to 100 m, and a fifth would only weigh. */
const decimals = 4;

const roundTo = (value: number, places: number): number => Number(value.toFixed(places));

export const roundPosition = ([lng, lat]: Position): Position => [roundTo(lng, decimals), roundTo(lat, decimals)];

/** Kilometres to one decimal, as lengths and chainages are stated. */
export const roundKm = (km: number): number => roundTo(km, 1);
