import type PptxGenJS from "pptxgenjs";
import { isWordless } from "../../content/isWordless";
import { type Figure, figureOrigins } from "../../domain/figure";
import type { SourceId } from "../../domain/ids";
import type { Tokens } from "../../theme/tokens";
import type { ExportInput } from "../format";
import { standingOf } from "../standing";
import { bare, face, type Setting, textHigh } from "./look";

type Cell = PptxGenJS.TableCell;

/** Parts of the table's width: what, how much, when, how sure, which source. */
const parts = [0.41, 0.19, 0.16, 0.15, 0.09] as const;
const body: Setting = { pt: 9.5 };
const small: Setting = { pt: 8 };
/** Inches within a cell: above and below, and at both sides. */
const inset = { vertical: 0.035, side: 0.05 } as const;

/** Rows of a native table with its sizes in inches. */
export type Table = {
  readonly rows: readonly (readonly Cell[])[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly height: number;
};

type Look = { readonly tokens: Tokens; readonly width: number };

/** A native table of figures, each origin under its own heading where there are several; a reader's own always. */
export function tableOf(
  figures: readonly Figure[],
  sourceNumber: (id: SourceId) => number,
  { tokens, width }: Look,
  input: Pick<ExportInput, "atlas" | "format" | "translator" | "measure" | "today">,
): Table {
  const { format, translator, measure } = input;
  const { t } = translator;
  const widths = parts.map((part) => part * width);
  const room = (column: number): number => (widths[column] ?? width) - 2 * inset.side;
  const edge = { type: "solid" as const, pt: 0.75, color: bare(tokens.surface.edge) };
  const none = { type: "none" as const };
  const look = {
    fontFace: face,
    fontSize: body.pt,
    color: bare(tokens.ink.strong),
    border: [none, none, edge, none] as [typeof none, typeof none, typeof edge, typeof none],
    margin: [inset.vertical, inset.side, inset.vertical, inset.side] as [number, number, number, number],
    valign: "top" as const,
  };
  const quiet = { ...look, color: bare(tokens.ink.quiet), fontSize: small.pt };
  const groups = figureOrigins
    .map((origin) => ({ origin, members: figures.filter((figure) => figure.origin === origin) }))
    .filter(({ members }) => members.length > 0);

  const heading = (["figure", "value", "period", "status", "source"] as const).map(
    (column): Cell => ({ text: t(`plain.${column}`), options: { ...quiet, bold: true } }),
  );
  const rows: (readonly Cell[])[] = [heading];
  const heights: number[] = [textHigh("A", small, 1, measure) + 2 * inset.vertical];
  for (const { origin, members } of groups) {
    if (groups.length > 1 || origin === "own") {
      rows.push([{ text: t(`origin.${origin}`), options: { ...quiet, bold: true, colspan: parts.length } }]);
      heights.push(textHigh("A", small, 1, measure) + 2 * inset.vertical);
    }
    for (const figure of members) {
      const title = format.localized(figure.title);
      const scope = format.localized(figure.scope);
      const value = isWordless(figure) ? "" : format.amount(figure);
      const change = figure.change ? format.change(figure.change) : "";
      const period = figure.period ? format.shortPeriod(figure.period) : "";
      const status = standingOf(figure, input);
      rows.push([
        {
          text: [
            { text: title, options: { bold: true, breakLine: true } },
            { text: scope, options: { fontSize: small.pt, color: quiet.color } },
          ],
          options: look,
        },
        {
          text: [
            { text: value, options: { bold: true, breakLine: change !== "" } },
            ...(change === "" ? [] : [{ text: change, options: { fontSize: small.pt, color: quiet.color } }]),
          ],
          options: look,
        },
        { text: period, options: look },
        { text: status, options: look },
        { text: `[${sourceNumber(figure.source)}]`, options: look },
      ]);
      const high = Math.max(
        textHigh(title, { ...body, bold: true }, room(0), measure) + textHigh(scope, small, room(0), measure),
        textHigh(value, { ...body, bold: true }, room(1), measure) + textHigh(change, small, room(1), measure),
        textHigh(period, body, room(2), measure),
        textHigh(status, body, room(3), measure),
      );
      heights.push(high + 2 * inset.vertical);
    }
  }
  return { rows, heights, widths, height: heights.reduce((sum, height) => sum + height, 0) };
}
