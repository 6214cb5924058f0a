import type { Amount, Figure, Unit } from "../domain/figure";

/** One bar: a figure with a number; an outcome was joined to the series of the plan that it answers. */
export type Bar = { readonly figure: Figure; readonly value: number; readonly isOutcome: boolean };

/** Two or more figures that count the same thing in the same unit, in the order of their periods. */
export type Chart = {
  readonly series: string;
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** Bars lie with their texts above them; columns stand on years. */
  readonly shape: "bars" | "columns";
};

/** The number a bar is as long as; null where there is none to draw or it is a factor on an unnamed base. */
function drawnValue(amount: Amount): number | null {
  if (amount.kind === "none" || amount.kind === "multiple") return null;
  return amount.kind === "range" ? amount.to : amount.value;
}

function barOf(figure: Figure, isOutcome: boolean): Bar[] {
  const value = drawnValue(figure.amount);
  return value === null ? [] : [{ figure, value, isOutcome }];
}

const isWholeYear = ({ period }: Figure): boolean =>
  period?.from.endsWith("-01-01") === true && period.to === `${period.from.slice(0, 4)}-12-31`;

const start = ({ figure: { period, asOf } }: Bar): string => period?.from ?? asOf;
const byPeriod = (a: Bar, b: Bar): number => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1);

/** Columns from this many years on. */
const columnsFrom = 4;

/**
 * The charts that a list of figures allows, in the order of their first figures.
 *
 * @param figures those that stand in one list
 * @param all where outcomes of their plans are looked for
 */
export function chartsOf(figures: readonly Figure[], all: Iterable<Figure>): readonly Chart[] {
  const every = [...all];
  const names = new Set(figures.flatMap(({ series }) => (series === undefined ? [] : [series])));
  return [...names].flatMap((series): Chart[] => {
    const members = figures.filter((figure) => figure.series === series);
    const unit = members[0]?.unit;
    if (!unit) return [];
    const ids = new Set(members.map(({ id }) => id));
    const outcomes = every.filter(
      (figure) => figure.outcomeOf !== undefined && ids.has(figure.outcomeOf) && !ids.has(figure.id),
    );
    const bars = [
      ...members.flatMap((figure) => barOf(figure, false)).sort(byPeriod),
      ...outcomes.flatMap((figure) => barOf(figure, true)),
    ].filter(({ figure }) => figure.unit === unit);
    if (bars.length < 2) return [];
    // Columns say no more than their years, so nothing may need a word beside its number.
    const years = new Set(
      bars.flatMap(({ figure, isOutcome }) => (isWholeYear(figure) && !isOutcome ? [figure.period?.from] : [])),
    );
    const columns = bars.length >= columnsFrom && years.size === bars.length;
    return [{ series, unit, bars, shape: columns ? "columns" : "bars" }];
  });
}
