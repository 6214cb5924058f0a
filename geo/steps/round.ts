import type { Position } from "../../src/domain/segment";

/** Five decimals are about one metre, finer than any input; RFC 7946 advises against more. */
const decimals = 5;

const roundTo = (value: number, places: number): number => Number(value.toFixed(places));

export const roundPosition = ([lng, lat]: Position): Position => [roundTo(lng, decimals), roundTo(lat, decimals)];

/** Kilometres to one decimal, as lengths and chainages are stated. */
export const roundKm = (km: number): number => roundTo(km, 1);
