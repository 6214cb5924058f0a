import type { WayInput } from "../input/routeInput";
import type { Measured } from "../steps/imported";

/** What the places themselves are known to: stations to 100 m; where towns alone tell of a line, to a kilometre. */
const leastKm: Readonly<Record<WayInput["mode"], number>> = { rail: 0.1, pipeline: 1, sea: 1 };

const hundredths = (km: number): number => Math.ceil(km * 100 - 1e-9) / 100;

/** How far places lie from their line; the 90th percentile by nearest rank. */
export function measured(offKm: readonly number[]): Measured {
  const sorted = [...offKm].sort((a, b) => a - b);
  const rank = (part: number): number => hundredths(sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0);
  return { places: sorted.length, medianKm: rank(0.5), p90Km: rank(0.9), maxKm: rank(1) };
}

/** The error that an imported line states: no station lies farther off, and no less than stations are known to. */
export const statedErrorKm = (mode: WayInput["mode"], { maxKm }: Measured): number =>
  Math.max(leastKm[mode], Math.ceil(maxKm * 10 - 1e-9) / 10);
