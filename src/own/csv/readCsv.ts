import { type Collected, sayingNothing } from "../collect";
import { type Drawable, type Flaw, isFlaw, position } from "../geometry";
import { quoted } from "../quoted";
import type { TextReader } from "../text/reader";
import { readWkt } from "../wkt";
import { holdsFigures, type Place } from "./columns";
import { coordinate } from "./coordinate";
import { headOf } from "./head";
import { csvRecords } from "./records";

const isBlank = (cell: string): boolean => cell.trim() === "";

/** What a row can be drawn as. */
function drawn(cells: readonly string[], place: Place): readonly Drawable[] | Flaw {
  if (place.kind === "none") return { kind: "noGeometry", detail: null };
  if (place.kind === "wkt") return readWkt(cells[place.at] ?? "");
  const [lng = "", lat = ""] = [cells[place.lng], cells[place.lat]];
  if (isBlank(lng) && isBlank(lat)) return { kind: "noGeometry", detail: null };
  const coordinates = position(coordinate(lng), coordinate(lat), () => `${lat.trim()} ${lng.trim()}`);
  return isFlaw(coordinates) ? coordinates : [{ type: "Point", coordinates }];
}

/**
 * Reads a table whose rows have a position.
 *
 * @param begin of its text, which says how it is written
 */
export function readCsv(begin: string, into: Collected): TextReader {
  const { delimiter, columns, place, row } = headOf(begin);
  const isShown = (_: string, i: number): boolean => place.kind !== "wkt" || i !== place.at;
  const keys = columns.filter(isShown);
  let rows = 0;

  function head(line: number): void {
    if (holdsFigures(columns)) into.figures();
    else if (place.kind === "none")
      into.refuse({ kind: "noCoordinateColumns", detail: quoted(columns.join(", ")) }, line);
  }

  function record(cells: readonly string[], line: number): void {
    rows++;
    if (rows === row) head(line);
    // Programs for tables fill up what was once in use.
    if (rows <= row || cells.every(isBlank)) return;
    const said = () => ({ keys, values: cells.slice(0, columns.length).filter(isShown) });
    const isWhole = cells.length >= columns.length && cells.slice(columns.length).every(isBlank);
    const flaw: Flaw = { kind: "cellCount", detail: String(cells.length) };
    into.feature(isWhole ? drawn(cells, place) : flaw, line, said);
  }

  return csvRecords(delimiter, {
    record,
    broken: (line) => into.feature({ kind: "syntax", detail: '"' }, line, sayingNothing),
  });
}
