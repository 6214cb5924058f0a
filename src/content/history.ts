import type { Figure } from "../domain/figure";
import type { Atlas } from "./atlas";

const start = ({ period, asOf }: Figure): string => period?.from ?? asOf;
const byTime = (a: Figure, b: Figure): number => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1);

/** The figures of one measure, earliest period first. Empty for a name that no figure bears. */
export const seriesOf = ({ figures }: Pick<Atlas, "figures">, name: string): readonly Figure[] =>
  figures.filter(({ series }) => series === name).sort(byTime);

const isPlan = ({ status }: Figure): boolean => status === "planned" || status === "considered";

/** The same measure at other times, each time told once; and what has taken a figure's place, or gave its own up. */
export type History = {
  /** Results and what follows from them by arithmetic, earliest first; the figure itself among them. */
  readonly results: readonly Figure[];
  /** Plans and what is considered, which are no results. */
  readonly plans: readonly Figure[];
  readonly successor: Figure | null;
  readonly predecessors: readonly Figure[];
};

/** The figure that has taken the place of this one; null where it still stands. */
export const successorOf = ({ figures }: Pick<Atlas, "figures">, { id }: Figure): Figure | null =>
  figures.find(({ supersedes }) => supersedes?.includes(id)) ?? null;

/** Whether there is anything to tell of a figure's past or future. */
export const hasHistory = (atlas: Pick<Atlas, "figures">, figure: Figure): boolean =>
  atlas.figures.some(
    (one) =>
      (one !== figure && one.series !== undefined && one.series === figure.series) ||
      one.supersedes?.includes(figure.id) ||
      figure.supersedes?.includes(one.id),
  );

/** Only figures that say they are the same measure are compared; one alone has no history. */
export function historyOf(atlas: Pick<Atlas, "figures">, figure: Figure): History {
  const members = figure.series === undefined ? [] : seriesOf(atlas, figure.series);
  const told = members.length > 1 ? members : [];
  return {
    results: told.filter((one) => !isPlan(one)),
    plans: told.filter(isPlan),
    successor: successorOf(atlas, figure),
    predecessors: atlas.figures.filter(({ id }) => figure.supersedes?.includes(id)),
  };
}
