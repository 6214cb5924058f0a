/** Below this a whole kilometre is too coarse, and tenths are shown. */
const tenthsBelowKm = 10;

/**
 * Rounds parts so that they add up to their rounded sum, by the largest remainder: each is cut off, and what is
 * missing goes to those that lost most. None is farther than one unit from what it is.
 *
 * @param sumKm what the parts are to add up to once rounded
 * @param wholeKm of what they are parts: a short way is told in tenths
 */
export function roundedTogether(parts: readonly number[], sumKm: number, wholeKm: number): readonly number[] {
  const units = Math.round(wholeKm * 10) / 10 < tenthsBelowKm ? 10 : 1;
  const cut = parts.map((km) => Math.floor(km * units));
  const missing = Math.round(sumKm * units) - cut.reduce((total, one) => total + one, 0);
  // To the millionth, so that equal parts are equal and the first of them is raised.
  const lost = (index: number): number => Math.round(((parts[index] ?? 0) * units - (cut[index] ?? 0)) * 1e6);
  const byLoss = parts.map((_, index) => index).sort((a, b) => lost(b) - lost(a));
  const raised = new Set(byLoss.slice(0, Math.max(0, missing)));
  return cut.map((one, index) => (one + (raised.has(index) ? 1 : 0)) / units);
}
