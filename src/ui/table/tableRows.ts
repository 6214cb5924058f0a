import type { Figure, Subject } from "../../domain/figure";
import { isContextId, isRouteId } from "../../domain/ids";
import type { TableChoice } from "../../state/tableChoice";

/** The route of a subject; what stands beside the routes is told of Kazakhstan. */
export function aboutOf(subject: Subject): TableChoice["about"] {
  if (isContextId(subject)) return "kazakhstan";
  const [route = ""] = subject.split(".");
  return isRouteId(route) || route === "kazakhstan" ? route : null;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** A period without an end ends in this year or later. */
const openEndYear = 9000;

const isAbout = ({ subject, alsoFor }: Figure, about: TableChoice["about"]): boolean =>
  [subject, ...(alsoFor ?? [])].some((one) => aboutOf(one) === about);

const touches = ({ period }: Figure, year: number): boolean =>
  period !== null && yearOf(period.from) <= year && year <= yearOf(period.to);

/** The figures that the table's wishes let through, in the order given. */
export const fitting = (figures: readonly Figure[], choice: Omit<TableChoice, "sort">): readonly Figure[] =>
  figures.filter(
    (figure) =>
      (choice.about === null || isAbout(figure, choice.about)) &&
      (choice.status === null || figure.status === choice.status) &&
      (choice.origin === null || figure.origin === choice.origin) &&
      (choice.source === null || figure.source === choice.source) &&
      (choice.year === null || touches(figure, choice.year)),
  );

/** Every year in which a period begins or ends, the latest first. */
export function yearsOf(figures: readonly Figure[]): readonly number[] {
  const years = figures.flatMap(({ period }) => (period ? [yearOf(period.from), yearOf(period.to)] : []));
  return [...new Set(years.filter((year) => year < openEndYear))].sort((a, b) => b - a);
}
