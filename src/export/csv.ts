import type { Figure, Period } from "../domain/figure";
import type { Source } from "../domain/source";
import type { Choices, ExportInput } from "./format";
import { legsTable } from "./legsTable";
import { type Cell, tableFile } from "./tableFile";
import { hasWay } from "./wayLegs";

const from = (period: Period | null | undefined): Cell => period?.from ?? null;
/** An open period has no end to print. */
const to = (period: Period | null | undefined): Cell => (period && period.to < "9000" ? period.to : null);

/** One column: its name, which scripts depend on, and what stands in it. */
type Column = readonly [name: string, cell: (figure: Figure, source: Source, input: ExportInput) => Cell];

const columns: readonly Column[] = [
  ["id", ({ id }) => id],
  ["subject", ({ subject }) => subject],
  ["also_for", ({ alsoFor }) => alsoFor?.join(" ") ?? null],
  ["origin", ({ origin }) => origin],
  ["title", ({ title }, _, { format }) => format.localized(title)],
  ["scope", ({ scope }, _, { format }) => format.localized(scope)],
  ["shown_as", (figure, _, { format }) => format.amount(figure)],
  ["quantity", ({ quantity }) => quantity],
  ["amount_kind", ({ amount }) => amount.kind],
  ["value", ({ amount }) => (amount.kind === "none" ? null : amount.value)],
  ["value_to", ({ amount }) => (amount.kind === "range" ? amount.to : null)],
  ["unit", ({ unit }) => unit],
  ["period_from", ({ period }) => from(period)],
  ["period_to", ({ period }) => to(period)],
  ["as_of", ({ asOf }) => asOf],
  ["status", ({ status }) => status],
  ["change_percent", ({ change }) => change?.percent ?? null],
  ["change_base_from", ({ change }) => from(change?.base)],
  ["change_base_to", ({ change }) => to(change?.base)],
  ["caveat", ({ caveat }, _, { format }) => (caveat ? format.localized(caveat) : null)],
  ["formula", ({ formula }) => formula ?? null],
  ["computed_from", (figure) => figure.from?.join(" ") ?? null],
  ["conflicts_with", ({ conflictsWith }) => conflictsWith?.join(" ") ?? null],
  ["outcome_of", ({ outcomeOf }) => outcomeOf ?? null],
  ["series", ({ series }) => series ?? null],
  ["quote_ru", ({ quote }) => quote ?? null],
  ["quote_en", ({ quoteEn }) => quoteEn ?? null],
  ["source", ({ source }) => source],
  ["source_publisher", (_, { publisher }) => publisher],
  ["source_title", (_, { title }) => title],
  ["source_url", (_, { url }) => url],
  ["source_published", (_, { published }) => published],
  ["source_accessed", (_, { accessed }) => accessed],
  ["source_licence", (_, { licence }) => licence ?? null],
  ["licence", ({ origin }) => (origin === "own" ? null : "CC BY 4.0, Corridor Atlas, with the source named")],
  // What came later stands last, for scripts that count columns.
  ["places", ({ places }) => places?.join(" ") ?? null],
  ["supersedes", ({ supersedes }) => supersedes?.join(" ") ?? null],
  ["review_by", ({ reviewBy }) => reviewBy ?? null],
];

/** Figures, one record a line with all its fields and its source; or the way leg by leg, where there is one. */
export function writeCsv(input: ExportInput, choices: Pick<Choices, "figures" | "table">): Blob {
  if (choices.figures === "way" && hasWay(input)) return legsTable(input, choices.table);
  const figures = choices.figures === "all" ? input.atlas.figures : input.view.figures;
  const rows = figures.map((figure) => {
    const source = input.atlas.sources.get(figure.source);
    if (!source) throw new Error(`${figure.id} names a source that is not there: ${figure.source}`);
    return columns.map(([, cell]) => cell(figure, source, input));
  });
  return tableFile(
    columns.map(([name]) => name),
    rows,
    choices.table,
  );
}
