import type { Chart } from "../../content/charts";
import type { Figure } from "../../domain/figure";
import type { SourceId } from "../../domain/ids";
import type { Size } from "../../picture/projection";
import type { Tokens } from "../../theme/tokens";
import { sourcesOf } from "../compose/arrange";
import { sourceLine } from "../compose/credits";
import type { ExportInput } from "../format";
import type { Told } from "../told";
import { chartOf } from "./chart";
import { lineCount, linesHigh, page, type Setting } from "./look";
import { type Table, tableOf } from "./table";

/** Inches. Words and chart stand in the left column, map and table in the right one. */
export const left = { x: page.margin, width: 4.35 } as const;
export const right = { x: 5.2, width: page.width - 5.2 - page.margin } as const;
export const top = 0.45;
const kickerHigh = 0.26;
export const titleTop = top + kickerHigh;
export const titleWidth = left.width;
/** Inches of height below which a map or a chart says nothing. */
export const least = { map: 2.9, chart: 1.2 } as const;

const title: Setting = { pt: 24, bold: true };
export const text: Setting = { pt: 12 };
export const small: Setting = { pt: 8 };
export const about: Setting = { pt: 10 };

/** Lines of a title; a slide has a master for each count, as masters say where the title ends. */
export const titleLines = (told: Told, { measure }: ExportInput): number =>
  Math.min(4, lineCount(told.title, title, left.width, measure));
/** Inches that a title of so many lines takes in height. */
export const titleHigh = (lines: number): number => linesHigh(lines, title) + 0.05;

/** Where everything of a slide goes, before the map is drawn to its size. */
export type SlidePlan = {
  readonly told: Told;
  readonly figures: readonly Figure[];
  readonly chart: Chart | null;
  /** Of the figures and of the chart's bars, in the order of their numbers. */
  readonly sources: readonly SourceId[];
  readonly table: Table;
  readonly map: Size;
  readonly footTop: number;
};

const footHigh = (lines: number): number => linesHigh(lines, small) + 0.05;

/** As many figures as leave the map its room, and how large the map then is. */
export function planSlide(told: Told, tokens: Tokens, input: ExportInput): SlidePlan {
  const { measure } = input;
  const width = page.width - 2 * page.margin - 0.5;
  const chart = chartOf(told, input);
  const charted = chart?.bars.map(({ figure }) => figure) ?? [];
  for (let count = Math.min(told.figures.length, 10); ; count -= 1) {
    const figures = told.figures.slice(0, count);
    const sources = sourcesOf([...figures, ...charted]);
    const lines = sources.reduce(
      (sum, id) => sum + lineCount(`[0] ${sourceLine(id, input)}`, small, width, measure),
      2,
    );
    const footTop = page.height - 0.3 - footHigh(lines);
    const table = tableOf(figures, (id) => sources.indexOf(id) + 1, { tokens, width: right.width }, input);
    const mapHigh = Math.min(4.7, footTop - 0.15 - table.height - 0.12 - top);
    if (mapHigh >= least.map || count === 0) {
      return {
        told,
        figures,
        chart,
        sources,
        table,
        map: { width: right.width, height: Math.max(mapHigh, 1) },
        footTop,
      };
    }
  }
}
