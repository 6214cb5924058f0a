import { yearsOld } from "../../src/content/age.ts";
import type { Figure } from "../../src/domain/figure.ts";

/** Figures that somebody should look after: those past their review, the longest first, and those older than a year. */
export function due(
  figures: readonly Figure[],
  today: string,
): { readonly late: readonly Figure[]; readonly old: readonly Figure[] } {
  const late = figures
    .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today)
    .sort((a, b) => String(a.reviewBy).localeCompare(String(b.reviewBy)));
  return { late, old: figures.filter((figure) => yearsOld(figure, today) !== null) };
}

/** One sentence for a build's output; null where nothing is late. */
export function warningOf(figures: readonly Figure[], today: string): string | null {
  const { length } = due(figures, today).late;
  if (length === 0) return null;
  return `${length} ${length === 1 ? "figure is" : "figures are"} past the day of review: \`npm run content -- check\``;
}
