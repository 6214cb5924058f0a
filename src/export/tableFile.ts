import type { Choices } from "./format";

/** What stands in a field of a table. */
export type Cell = string | number | null;

/** Spreadsheets run a text that begins like this as a formula; an apostrophe before it keeps it a text. */
const runsAsFormula = /^[=+\-@\t\r]/;

/** Separator and decimal mark: by RFC 4180, or as spreadsheets in Russian or Turkish read a file of their own. */
const marks: Readonly<Record<Choices["table"], { readonly separator: string; readonly decimal: string }>> = {
  standard: { separator: ",", decimal: "." },
  decimalComma: { separator: ";", decimal: "," },
};

function written(cell: Cell, table: Choices["table"]): string {
  const { separator, decimal } = marks[table];
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", decimal);
  const safe = runsAsFormula.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table by RFC 4180. It begins with a byte order mark: without one, Excel takes Cyrillic letters for others.
 *
 * @param names of the columns, which scripts depend on
 */
export function tableFile(names: readonly string[], rows: readonly (readonly Cell[])[], table: Choices["table"]): Blob {
  const { separator } = marks[table];
  const lines = rows.map((row) => row.map((cell) => written(cell, table)).join(separator));
  const text = [names.join(separator), ...lines, ""].join("\r\n");
  return new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" });
}
