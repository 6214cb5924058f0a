import type { Figure } from "../domain/figure";

const hasNumber = ({ amount }: Figure): boolean => amount.kind !== "none";

/**
 * The one figure that stands for a subject: what the article reports with a number, and of a pair such as
 * "from 12 to 60" the later; without a number, what the article says at all; null where it is silent.
 *
 * @param figures in the order of telling
 */
export function headlineOf(figures: readonly Figure[]): Figure | null {
  const article = figures.filter(({ origin }) => origin === "article");
  const first =
    article.find((figure) => hasNumber(figure) && figure.status === "reported") ??
    article.find(hasNumber) ??
    article[0];
  if (!first) return null;
  if (first.series === undefined) return first;
  const start = ({ period, asOf }: Figure): string => period?.from ?? asOf;
  return article
    .filter(({ series, status }) => series === first.series && status === first.status)
    .reduce((latest, figure) => (start(figure) > start(latest) ? figure : latest), first);
}

/**
 * The same where the article is silent, as on most places: then what was last reported with a number. A reader's own
 * figure never stands for a subject.
 */
export const leadingOf = (figures: readonly Figure[]): Figure | null =>
  headlineOf(figures) ??
  figures.find((figure) => hasNumber(figure) && figure.status === "reported" && figure.origin !== "own") ??
  null;
