import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import type { Formatter } from "../../i18n/format";
import type { Translator } from "../../i18n/translator";
import { type TableColumn, tableColumns } from "../../state/tableChoice";
import type { Words } from "./sortFigures";

/** What cells are written with. */
export type Speech = { readonly atlas: Atlas; readonly format: Formatter; readonly translator: Translator };

/** The text of each cell, the same on the screen and in what is copied. */
const cells: Readonly<Record<TableColumn, (figure: Figure, speech: Speech) => string>> = {
  title: ({ title }, { format }) => format.localized(title),
  scope: ({ scope }, { format }) => format.localized(scope),
  value: (figure, { format }) => format.amount(figure),
  period: ({ period }, { format }) => (period ? format.period(period) : ""),
  status: ({ status }, { translator }) => translator.t(`figureStatus.${status}`),
  origin: ({ origin }, { translator }) => translator.t(`table.origin.${origin}`),
  source: ({ source }, { atlas }) => atlas.sources.get(source)?.publisher ?? "",
  date: ({ asOf }, { format }) => format.date(asOf),
};

/** What a cell of the table says. */
export const cellText = (column: TableColumn, figure: Figure, speech: Speech): string => cells[column](figure, speech);

/** What a column of the table is called. */
export const headText = (column: TableColumn, { translator }: Pick<Speech, "translator">): string =>
  translator.t(`table.${column}`);

/** What sorting by words compares: the cells as they are read, numbers in them by magnitude. */
export const wordsIn = (speech: Speech): Words => ({
  title: (figure) => cellText("title", figure, speech),
  scope: (figure) => cellText("scope", figure, speech),
  source: (figure) => cellText("source", figure, speech),
  compare: new Intl.Collator(speech.translator.language, { numeric: true }).compare,
});

/** Heads and rows as texts. */
export const gridOf = (figures: readonly Figure[], speech: Speech): readonly (readonly string[])[] => [
  tableColumns.map((column) => headText(column, speech)),
  ...figures.map((figure) => tableColumns.map((column) => cellText(column, figure, speech))),
];
