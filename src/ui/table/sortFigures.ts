import { type Figure, figureOrigins, figureStatuses, type Unit, units } from "../../domain/figure";
import type { TableChoice, TableColumn } from "../../state/tableChoice";

/** How a figure reads in the columns that are sorted by words. */
export type Words = {
  readonly title: (figure: Figure) => string;
  readonly scope: (figure: Figure) => string;
  readonly source: (figure: Figure) => string;
  /** Orders two texts as the reader's language does. */
  readonly compare: (a: string, b: string) => number;
};

/** A place in the order: compared part by part, numbers and ISO dates as they are; null stands last in both directions. */
type Key = { readonly group: number; readonly within: number | string } | null;

/** Units that measure the same, with what one of them is in the first: 926 kt come before 2.3 Mt. */
const sameAs: Partial<Readonly<Record<Unit, { readonly unit: Unit; readonly times: number }>>> = {
  kt: { unit: "Mt", times: 0.001 },
};

/** Values of different units say nothing of each other, so each unit stands together, and magnitude orders within. */
function byMagnitude({ amount, unit }: Figure): Key {
  if (amount.kind === "none" || unit === null) return null;
  const { unit: common, times } = sameAs[unit] ?? { unit, times: 1 };
  return { group: units.indexOf(common), within: amount.value * times };
}

/** A missing month or day counts as the last. */
const dateKey = (date: string): string => date.padEnd(10, "~");

const keys: Readonly<Record<Exclude<TableColumn, "title" | "scope" | "source">, (figure: Figure) => Key>> = {
  value: byMagnitude,
  period: ({ period }) => period && { group: 0, within: `${period.from} ${period.to}` },
  status: ({ status }) => ({ group: 0, within: figureStatuses.indexOf(status) }),
  origin: ({ origin }) => ({ group: 0, within: figureOrigins.indexOf(origin) }),
  date: ({ asOf }) => ({ group: 0, within: dateKey(asOf) }),
};

const compare = (a: number | string, b: number | string): number => (a === b ? 0 : a < b ? -1 : 1);

/**
 * Figures in the wished order. What has no value or no period comes last both ways; equals keep the order given.
 * Descending turns the magnitudes round, not the units.
 */
export function sorted(figures: readonly Figure[], sort: TableChoice["sort"], words: Words): readonly Figure[] {
  if (sort === null) return figures;
  const { by, descending } = sort;
  const turn = descending ? -1 : 1;
  if (by === "title" || by === "scope" || by === "source") {
    return [...figures].sort((a, b) => turn * words.compare(words[by](a), words[by](b)));
  }
  return [...figures].sort((a, b) => {
    const [left, right] = [keys[by](a), keys[by](b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return left.group - right.group || turn * compare(left.within, right.within);
  });
}
