import { type FigureOrigin, type FigureStatus, figureOrigins, figureStatuses } from "../domain/figure";
import { isRouteId, type RouteId, type SourceId, sourceId } from "../domain/ids";

/** The columns of the table of figures, from the left. */
export const tableColumns = ["title", "value", "period", "scope", "status", "origin", "source", "date"] as const;
export type TableColumn = (typeof tableColumns)[number];

/** How the table of figures is ordered, and which of them it holds; null asks for nothing. */
export type TableChoice = {
  readonly sort: { readonly by: TableColumn; readonly descending: boolean } | null;
  readonly about: RouteId | "kazakhstan" | null;
  readonly status: FigureStatus | null;
  readonly origin: FigureOrigin | null;
  readonly source: SourceId | null;
  /** Figures whose period touches this year. */
  readonly year: number | null;
};

/** All figures, in the order of telling. */
export const wholeTable: TableChoice = {
  sort: null,
  about: null,
  status: null,
  origin: null,
  source: null,
  year: null,
};

type Readers = { readonly [Field in keyof TableChoice]: (text: string) => TableChoice[Field] };

/** What each wish means; null for one that means nothing. Whether there is such a source is for the content to say. */
const readers: Readers = {
  sort(text) {
    const by = tableColumns.find((column) => column === text.replace(/^-/, ""));
    return by ? { by, descending: text.startsWith("-") } : null;
  },
  about: (text) => (isRouteId(text) || text === "kazakhstan" ? text : null),
  status: (text) => figureStatuses.find((status) => status === text) ?? null,
  origin: (text) => figureOrigins.find((origin) => origin === text) ?? null,
  source: sourceId,
  year: (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null),
};

const isField = (text: string): text is keyof TableChoice => Object.hasOwn(readers, text);

/** Reads `sort.-value,status.planned`; null where any part of it means nothing. */
export function parseTableChoice(text: string): TableChoice | null {
  let choice = wholeTable;
  for (const wish of text.split(",")) {
    const [, field = "", value = ""] = /^([a-z]+)\.(.+)$/.exec(wish) ?? [];
    const read = isField(field) ? readers[field](value) : null;
    if (read === null) return null;
    choice = { ...choice, [field]: read };
  }
  return choice;
}

/** The same in words of a link, always in one order; empty for the whole table. */
export function writeTableChoice({ sort, ...filters }: TableChoice): string {
  const wishes = Object.entries(filters).flatMap(([field, value]) => (value === null ? [] : [`${field}.${value}`]));
  return [...(sort ? [`sort.${sort.descending ? "-" : ""}${sort.by}`] : []), ...wishes].join(",");
}
