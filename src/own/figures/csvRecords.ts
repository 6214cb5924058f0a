import type { FigureFault } from "../../domain/ownFigures";
import { type CsvRow, csvRows } from "./csvRows";
import { type Field, fieldOf, missingFrom } from "./fields";
import { type DecimalMark, decimalMarkOf } from "./numbers";
import { cut, type Entry, faultOf, isSaid, type RawRecord, type RawSet } from "./record";
import { wordIn } from "./values";

const separators = [",", ";", "\t"] as const;
type Separator = (typeof separators)[number];

/** The apostrophe that our own table, and Excel, put before what would run as a formula. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** Column names that our own table alone has: then the separator tells the decimal mark. */
const isOurs = (names: readonly string[]): boolean => names.includes("amount_kind") && names.includes("shown_as");

const supposedMarks: Readonly<Record<Separator, DecimalMark>> = {
  ",": { mark: ".", isCertain: false },
  ";": { mark: null, isCertain: false },
  "\t": { mark: null, isCertain: false },
};
const ownMarks: Readonly<Record<Separator, DecimalMark>> = {
  ",": { mark: ".", isCertain: true },
  ";": { mark: ",", isCertain: true },
  "\t": { mark: null, isCertain: false },
};

/** The separator by which the first line has the most columns that are known. */
function separatorOf(text: string): Separator {
  const [head = ""] = text.split(/[\r\n]/, 1);
  const known = (separator: Separator): number =>
    (csvRows(head, separator).rows[0]?.cells ?? []).filter((name) => fieldOf(name) !== null).length;
  return separators.reduce((best, one) => (known(one) > known(best) ? one : best));
}

const numeric: readonly Field[] = ["value", "valueTo", "changePercent"];

type Columns = { readonly names: readonly string[]; readonly fields: readonly (Field | "passed" | null)[] };

/** Columns that nobody knows, and those that say again what one before them says. */
const unread = ({ names, fields }: Columns, line: number): readonly FigureFault[] =>
  fields.flatMap((field, at) => {
    const isTwice = field !== null && field !== "passed" && fields.indexOf(field) < at;
    const isRead = names[at] === "" || (field !== null && !isTwice);
    return isRead ? [] : [faultOf("unknownField", { line, detail: cut(names[at]) })];
  });

function entriesIn(cells: readonly string[], { names, fields }: Columns): RawRecord["entries"] {
  const entries = new Map<Field, Entry>();
  for (const [at, field] of fields.entries()) {
    const value = (cells[at] ?? "").trim().replace(guarded, "");
    if (field === null || field === "passed" || fields.indexOf(field) < at || !isSaid(value)) continue;
    entries.set(field, { name: names[at] ?? field, value });
  }
  return entries;
}

/** A row that is none of the table's: cells too many, or hardly any. */
const isMisshapen = (cells: readonly string[], { length }: readonly string[]): boolean =>
  cells.slice(length).some(isSaid) || cells.length < length / 2;

/** A table of figures as records; or why it is none. */
export function csvRecords(text: string): RawSet | readonly FigureFault[] {
  // Excel writes such a line for itself; it stays a line, so that the others keep their numbers.
  const [, told] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const body = told ? text.replace(/^sep=./, "") : text;
  const separator = separators.find((one) => one === told) ?? separatorOf(body.trimStart());
  const { rows, brokenAt } = csvRows(body, separator);
  const [head, ...lines] = rows;
  if (!head) return [faultOf("empty")];
  const names = head.cells.map((name) => name.trim());
  const columns: Columns = { names, fields: names.map(fieldOf) };
  const missing = missingFrom(names);
  if (missing.length > 0) return [faultOf("noColumns", { line: head.line, detail: missing.join(", ") })];

  const isWhole = ({ line, cells }: CsvRow): boolean => line !== brokenAt && !isMisshapen(cells, names);
  const records = lines
    .filter(isWhole)
    .map(({ line, cells }): RawRecord => ({ line, record: null, entries: entriesIn(cells, columns) }));
  const lost = lines.filter((row) => !isWhole(row));
  const numbers = records.flatMap(({ entries }) => numeric.flatMap((field) => wordIn(entries.get(field)?.value) ?? []));
  return {
    title: null,
    records,
    sources: new Map(),
    mark: decimalMarkOf(numbers, (isOurs(names) ? ownMarks : supposedMarks)[separator]),
    faults: [
      ...unread(columns, head.line),
      ...lost.map(({ line, cells }) =>
        line === brokenAt
          ? faultOf("syntax", { line })
          : faultOf("cellCount", { line, detail: `${cells.length} / ${names.length}` }),
      ),
    ],
    leftOut: lost.length,
  };
}
