import type { Figure } from "../domain/figure";

/**
 * For how many whole years a figure has stood; null where it need not say so: it is no older than a year, or tells
 * of what happened on a day, which does not age. Where only a month or a year is known, its last day counts.
 *
 * @param today ISO date
 */
export function yearsOld({ quantity, asOf }: Figure, today: string): number | null {
  if (quantity === "event") return null;
  const published = asOf.padEnd(10, "~");
  const years = Number(today.slice(0, 4)) - Number(published.slice(0, 4));
  const whole = published.slice(4) < today.slice(4) ? years : years - 1;
  return whole >= 1 ? whole : null;
}
