/** Metres around the equator (WGS 84). */
const equator = 40_075_016.686;
/** Px of the whole world at zoom 0, as MapLibre counts. */
const worldPx = 512;
/** The digits that a scale begins with, the largest first. */
const firstDigits = [5, 3, 2, 1] as const;

/** Metres that a px spans at a latitude of the Web Mercator map. */
export const metresPerPx = ({ zoom, lat }: { readonly zoom: number; readonly lat: number }): number =>
  (equator * Math.cos((lat * Math.PI) / 180)) / (worldPx * 2 ** zoom);

/**
 * The longest round distance that a scale of at most `mostPx` has room for.
 *
 * @returns metres, and the px that they take
 */
export function scaleLength(perPx: number, mostPx: number): { readonly metres: number; readonly px: number } {
  const most = perPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = firstDigits.find((one) => one * power <= most) ?? 1;
  return { metres: digit * power, px: (digit * power) / perPx };
}
