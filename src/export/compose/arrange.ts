import type { Figure } from "../../domain/figure";
import type { SourceId } from "../../domain/ids";
import type { Size } from "../../picture/projection";
import type { Tokens } from "../../theme/tokens";
import type { ExportInput } from "../format";
import type { Told } from "../told";
import { type Block, columns, nothing, plainText, stack } from "./block";
import { creditBlock, sourcesBlock } from "./credits";
import { type FigureSetting, figureGroups } from "./figures";
import { legendBlock } from "./legend";
import { typeScale } from "./type";

type Rect = Size & { readonly x: number; readonly y: number };

/** What stands where on the paper. */
export type Arrangement = {
  readonly map: Rect;
  readonly blocks: readonly { readonly block: Block; readonly x: number; readonly y: number }[];
  /** All of it is on the paper, and the map has its due share. */
  readonly fits: boolean;
};

/** What is laid out, and on what. */
export type ArrangeInput = Pick<ExportInput, "atlas" | "format" | "translator" | "measure" | "today" | "own"> & {
  readonly told: Told;
  readonly tokens: Tokens;
  readonly paper: Size;
  readonly titlePx: number;
};

/** Sources in the order in which the figures name them. */
export const sourcesOf = (figures: readonly Figure[]): readonly SourceId[] => [
  ...new Set(figures.map(({ source }) => source)),
];

/** Everything but the map, as functions of the width that it gets. */
function partsOf(input: ArrangeInput, figures: readonly Figure[]) {
  const { told, tokens, measure, translator } = input;
  const { t } = translator;
  const type = typeScale(tokens, input.titlePx);
  const sources = sourcesOf(figures);
  const setting: FigureSetting = { ...input, type, sourceNumber: (id) => sources.indexOf(id) + 1 };
  const credits = { ...input, type };
  const left = told.figures.length - figures.length;
  return {
    head: (width: number): Block =>
      stack(
        [
          plainText(t("app.name").toLocaleUpperCase(translator.language), type.kicker, width, measure),
          plainText(told.title, type.title, width, measure),
          ...told.text.map((paragraph) => plainText(paragraph, type.lead, width, measure)),
        ],
        6,
      ),
    groups: (width: number, first: "large" | "medium") => figureGroups(figures, first, width, setting),
    more: (width: number): Block =>
      left > 0 ? plainText(t("export.more", { count: left }), type.more, width, measure) : nothing,
    legend: (width: number): Block =>
      legendBlock(
        { shown: told.view, hasError: told.error !== undefined, own: input.own, tokens, type, t, measure },
        width,
      ),
    credits: (width: number): Block => stack([sourcesBlock(sources, width, credits), creditBlock(width, credits)], 4),
  };
}

/** Words at the left, the map at the right with its legend and credits below. */
function beside(input: ArrangeInput, figures: readonly Figure[]): Arrangement {
  const { width, height } = input.paper;
  const margin = Math.min(28, width * 0.035);
  const column = Math.min(380, Math.max(210, width * 0.29));
  const parts = partsOf(input, figures);
  const inner = column - 2 * margin;
  const groups = parts
    .groups(inner, "large")
    .map(({ heading, figures: [first = nothing, ...others] }) => stack([stack([heading, first], 5), ...others], 16));
  const words = stack([parts.head(inner), ...groups, parts.more(inner)], 18);
  const footWidth = width - column - 2 * margin * 0.7;
  const foot = stack([parts.legend(footWidth), parts.credits(footWidth)], 9);
  const footTop = height - foot.height - 12;
  const mapHeight = footTop - 12;
  return {
    map: { x: column, y: 0, width: width - column, height: Math.max(1, mapHeight) },
    blocks: [
      { block: words, x: margin, y: margin },
      { block: foot, x: column + margin * 0.7, y: footTop },
    ],
    fits: words.height + 2 * margin <= height && mapHeight >= height * 0.58,
  };
}

/** Title, map, legend, figures in columns, credits: from top to foot. */
function below(input: ArrangeInput, figures: readonly Figure[]): Arrangement {
  const { width, height } = input.paper;
  const margin = Math.min(28, width * 0.04);
  const inner = width - 2 * margin;
  const gap = 24;
  const count = Math.max(1, Math.floor((inner + gap) / (250 + gap)));
  const columnWidth = (inner - gap * (count - 1)) / count;
  const parts = partsOf(input, figures);
  const head = parts.head(inner);
  const foot = stack(
    [
      parts.legend(inner),
      ...parts
        .groups(columnWidth, "medium")
        .map(({ heading, figures: members }) => stack([heading, columns(members, count, columnWidth, gap, 13)], 4)),
      parts.more(inner),
      parts.credits(inner),
    ],
    13,
  );
  const mapTop = head.height + margin + 12;
  const footTop = height - foot.height - 14;
  const mapHeight = footTop - 11 - mapTop;
  return {
    map: { x: 0, y: mapTop, width, height: Math.max(1, mapHeight) },
    blocks: [
      { block: head, x: margin, y: margin },
      { block: foot, x: margin, y: footTop },
    ],
    fits: mapHeight >= height * 0.38,
  };
}

/** Papers at least this much wider than high have the map beside the words. */
const wideFrom = 1.2;

/** Arranges these figures, which may be fewer than the view has, on the paper. */
export const arrange = (input: ArrangeInput, figures: readonly Figure[]): Arrangement =>
  input.paper.width / input.paper.height >= wideFrom ? beside(input, figures) : below(input, figures);
