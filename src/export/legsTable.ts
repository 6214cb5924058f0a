import type { Choices, ExportInput } from "./format";
import { geometryLicence } from "./licences";
import { type Cell, tableFile } from "./tableFile";
import { type WayLeg, wayLegs } from "./wayLegs";

/** One column: its name, which scripts depend on, and what stands in it. */
type Column = readonly [name: string, cell: (leg: WayLeg, input: ExportInput) => Cell];

const columns: readonly Column[] = [
  ["leg", ({ number }) => number],
  ["name", ({ name }) => name],
  ["from", ({ from }) => from],
  ["to", ({ to }) => to],
  ["mode", ({ mode }) => mode],
  ["gauge_mm", ({ gaugeMm }) => gaugeMm],
  ["start_km", ({ startKm }) => startKm],
  ["km", ({ km }) => km],
  ["countries", ({ countries }) => countries.join(" ").toUpperCase()],
  ["segments", ({ segments }) => segments.join(" ")],
  ["method", ({ method }) => method],
  ["error_km", ({ errorKm }) => errorKm],
  ["status", ({ status }) => status],
  ["sources", ({ sources }) => sources.join(" ")],
  [
    "source_publishers",
    ({ sources }, { atlas }) =>
      [...new Set(sources.flatMap((id) => atlas.sources.get(id)?.publisher ?? []))].join("; "),
  ],
  ["licence", () => geometryLicence.id],
];

/** The legs of the view's way as a table, one a line, in the order of travel. */
export const legsTable = (input: ExportInput, table: Choices["table"]): Blob =>
  tableFile(
    columns.map(([name]) => name),
    wayLegs(input).map((leg) => columns.map(([, cell]) => cell(leg, input))),
    table,
  );
