/**
 * A measured length as far as it is known: the sphere is off by up to half a percent, and a press on a map by some
 * pixels, so the third digit is the last that says anything. Below a kilometre, tenths.
 */
export function honestKm(km: number): number {
  if (km < 1) return Math.round(km * 10) / 10;
  return Number(km.toPrecision(3));
}
