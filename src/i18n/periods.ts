import type { Change, Period } from "../domain/figure";
import { filledIn, slot } from "./amounts";
import { numberLocales } from "./languages";
import type { Translator } from "./translator";

/** A period that ends in this year or later has no end. */
const openEndYear = 9000;

type Day = { readonly year: number; readonly month: number; readonly day: number };

function readDay(iso: string): Day {
  const [year = Number.NaN, month = 1, day = 1] = iso.split("-").map(Number);
  return { year, month, day };
}
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Writes dates, periods and changes in one language. Dates are calendar days: no time zone moves them. */
export function periodsIn({ language, t }: Translator) {
  const signed = new Intl.NumberFormat(numberLocales[language], {
    signDisplay: "exceptZero",
    maximumFractionDigits: 1,
  });

  const month = (day: Day): string => t("period.monthName", { month: day.month });
  const year = (day: Day): string => String(day.year);

  /** An ISO date, month or year, as exact as it is given. */
  const date = (iso: string): string => {
    const day = readDay(iso);
    if (/^\d{4}$/.test(iso)) return t("period.year", { year: year(day) });
    if (/^\d{4}-\d{2}$/.test(iso)) return t("period.month", { month: month(day), year: year(day) });
    return t("period.day", { day: day.day, month: day.month, year: year(day) });
  };

  const since = (iso: string): string => t("period.since", { date: date(iso) });

  const period = ({ from, to }: Period): string => {
    const [start, end] = [readDay(from), readDay(to)];
    if (end.year >= openEndYear) return since(from);
    if (from === to) return date(from);
    const wholeMonths = start.day === 1 && end.day === lastDayOf(end.year, end.month);
    const wholeYears = wholeMonths && start.month === 1 && end.month === 12;
    if (wholeYears && start.year === end.year) return t("period.year", { year: year(start) });
    if (wholeYears) return t("period.years", { from: year(start), to: year(end) });
    if (wholeMonths && start.year === end.year) {
      return start.month === end.month
        ? t("period.month", { month: month(start), year: year(start) })
        : t("period.months", { from: month(start), to: month(end), year: year(start) });
    }
    const exact = (iso: string): string => date(wholeMonths ? iso.slice(0, 7) : iso);
    return t("period.range", { from: exact(from), to: exact(to) });
  };

  /** "+6%", with a true minus; the sign is always there. */
  const percentChange = (percent: number): string =>
    filledIn(t("unit.percent", { value: slot }), signed.format(percent).replace("-", "−"));

  return {
    date,
    since,
    period,
    percentChange,
    /** A change with what it is compared with, or the plain statement that the source does not say. */
    change: ({ percent, base }: Change): string =>
      base === null
        ? t("change.noBase", { change: percentChange(percent) })
        : t("change.base", { change: percentChange(percent), base: period(base) }),
    /** The year alone where a period is a whole year, for the foot of a column; else the whole period. */
    shortPeriod: (span: Period): string =>
      span.from.endsWith("-01-01") && span.to === `${span.from.slice(0, 4)}-12-31`
        ? span.from.slice(0, 4)
        : period(span),
  };
}
