import { isWordless } from "../../content/isWordless";
import { type Figure, figureOrigins } from "../../domain/figure";
import type { SourceId } from "../../domain/ids";
import { formulaWords } from "../../i18n/formulaWords";
import type { MeasureText } from "../../picture/labels/font";
import { standingOf } from "../standing";
import type { Speech } from "../told";
import { type Block, nothing, plainText, richText, stack } from "./block";
import type { Run } from "./text";
import type { TypeScale } from "./type";

/** How figures are set, and how their sources are numbered. */
export type FigureSetting = Speech & {
  readonly type: TypeScale;
  readonly measure: MeasureText;
  /** ISO date of the picture: a figure older than a year says so. */
  readonly today: string;
  /** The number under which a source stands in the picture's list. */
  readonly sourceNumber: (id: SourceId) => number;
};

type Rank = "large" | "medium";

function valueRuns(figure: Figure, rank: Rank, { format, type }: FigureSetting): readonly Run[] {
  const [value, unit] = rank === "large" ? [type.valueLarge, type.unitLarge] : [type.value, type.unit];
  const parts = format.amountParts(figure);
  // Words instead of a number: they are set as words, not as a value.
  if (parts === null) return [{ text: format.amount(figure), style: unit }];
  return [
    ...(parts.qualifier === "" ? [] : [{ text: `${parts.qualifier} `, style: unit }]),
    { text: parts.value, style: value },
    ...(parts.unit === "" ? [] : [{ text: ` ${parts.unit}`, style: unit }]),
  ];
}

/** What must stand beside a value for it to mean something: what it covers, when, how sure, by whom. */
function about(figure: Figure, setting: FigureSetting): string {
  const { atlas, format, sourceNumber } = setting;
  const inputs = atlas.figures.filter(({ id }) => figure.from?.includes(id));
  return format.dotted([
    format.localized(figure.scope),
    figure.period ? format.period(figure.period) : "",
    figure.change ? format.change(figure.change) : "",
    figure.formula === undefined ? "" : formulaWords(figure.formula, inputs, format),
    `${standingOf(figure, setting)}\u00A0[${sourceNumber(figure.source)}]`,
  ]);
}

function figureBlock(figure: Figure, rank: Rank, width: number, setting: FigureSetting): Block {
  const { type, measure, format } = setting;
  return stack(
    [
      isWordless(figure) ? nothing : richText(valueRuns(figure, rank, setting), width, measure),
      plainText(format.localized(figure.title), type.figure, width, measure),
      plainText(about(figure, setting), type.about, width, measure),
    ],
    1,
  );
}

/** Figures of one origin under their heading; origins never mix. */
export type FigureGroup = { readonly heading: Block; readonly figures: readonly Block[] };

/** @param first how the first of all figures is set; the others are medium */
export const figureGroups = (
  figures: readonly Figure[],
  first: Rank,
  width: number,
  setting: FigureSetting,
): readonly FigureGroup[] =>
  figureOrigins.flatMap((origin) => {
    const members = figures.filter((figure) => figure.origin === origin);
    if (members.length === 0) return [];
    return {
      heading: plainText(setting.translator.t(`origin.${origin}`), setting.type.group, width, setting.measure),
      figures: members.map((figure) => figureBlock(figure, figure === figures[0] ? first : "medium", width, setting)),
    };
  });
