/** A row of a table with the line of the file on which it begins, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

export type CsvTable = {
  readonly rows: readonly CsvRow[];
  /** The line of the row in which a quotation mark opens that nothing closes; null in a whole file. */
  readonly brokenAt: number | null;
};

type Cell = { readonly value: string; readonly end: number; readonly isOpen: boolean };

/** Where the quoted part of a cell ends: behind its closing mark; null where there is none. */
function closing(text: string, from: number): number | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return null;
}

function cellAt(text: string, start: number, separator: string): Cell {
  const isQuoted = text[start] === '"';
  const close = isQuoted ? closing(text, start + 1) : start;
  if (close === null) return { value: text.slice(start + 1), end: text.length, isOpen: true };
  const quoted = isQuoted ? text.slice(start + 1, close).replaceAll('""', '"') : "";
  const rest = isQuoted ? close + 1 : start;
  let end = rest;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { value: quoted + text.slice(rest, end), end, isOpen: false };
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/**
 * Takes a table apart by RFC 4180, with any separator and any end of line; lines with nothing in them are passed over.
 * It stands here beside the reader of places because it counts lines, and reads at once rather than bit by bit.
 */
export function csvRows(text: string, separator: string): CsvTable {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun, at] = [1, 1, 0];
  let brokenAt: number | null = null;
  while (at <= text.length) {
    const { value, end, isOpen } = cellAt(text, at, separator);
    if (isOpen) brokenAt = begun;
    cells.push(value);
    line += linesIn(text.slice(at, end));
    at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (text[end] === separator) continue;
    if (cells.some((one) => one.trim() !== "")) rows.push({ line: begun, cells });
    cells = [];
    line += 1;
    begun = line;
  }
  return { rows, brokenAt };
}
