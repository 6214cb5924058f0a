import { type Place, placeIn } from "./columns";
import { csvRecords } from "./records";

/** How a table is written: by its first row. */
export type Head = {
  readonly delimiter: string;
  readonly columns: readonly string[];
  readonly place: Place;
  /** The row of the names: 2 where the first one only tells the delimiter. */
  readonly row: 1 | 2;
};

/** The first rows of a text, parted at a sign. */
function firstRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const records = csvRecords(delimiter, { record: (cells) => void rows.push(cells), broken: () => undefined });
  records.push(text);
  if (rows.length === 0) records.end();
  return rows;
}

/** Reads how a table is written from the beginning of its text. */
export function headOf(text: string): Head {
  // Excel may say so in a line of its own.
  const told = /^sep=([^\r\n])\r?\n/i.exec(text);
  const delimiters = told?.[1] === undefined ? [",", ";", "\t", "|"] : [told[1]];
  // Names of columns may hold line breaks, but nobody's take more room.
  const begin = text.slice(told?.[0].length ?? 0, 65_536);
  const heads = delimiters.map((delimiter): Head => {
    const cells = (firstRows(begin, delimiter)[0] ?? []).map((cell) => cell.trim());
    // A table that was cut out of a wider one has columns without a name.
    const columns = cells.map((cell, i) => cell || String(i + 1));
    return { delimiter, columns, place: placeIn(columns), row: told ? 2 : 1 };
  });
  const [most, ...others] = heads.sort((a, b) => b.columns.length - a.columns.length);
  const placed = heads.find(({ place }) => place.kind !== "none");
  return placed ?? most ?? others[0] ?? { delimiter: ",", columns: [], place: { kind: "none" }, row: 1 };
}
