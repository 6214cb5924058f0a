import type PptxGenJS from "pptxgenjs";
import { type Chart, chartsOf } from "../../content/charts";
import { isRouteId, type SourceId } from "../../domain/ids";
import type { Tokens } from "../../theme/tokens";
import { barTexts } from "../barTexts";
import type { ExportInput } from "../format";
import type { Told } from "../told";
import { bare, face } from "./look";

/** The chart that belongs on a slide: that of its own series, else the first that its figures give. */
export function chartOf({ figures, series }: Told, { atlas }: Pick<ExportInput, "atlas">): Chart | null {
  const named = atlas.figures.filter((figure) => figure.series !== undefined && figure.series === series);
  return chartsOf(named.length > 0 ? named : figures, atlas.figures)[0] ?? null;
}

/** Inches that a chart wishes for: its caption, and a band for each bar. */
export const chartHigh = ({ bars }: Chart): number => 0.45 + bars.length * 0.5;

/** A bar's colour in the tone of its route; what is not reported stands back. */
function barColor(bar: Chart["bars"][number], { route, ink, surface }: Tokens): string {
  const { subject, status, origin } = bar.figure;
  const name = subject.split(".")[0] ?? "";
  const tone = isRouteId(name) ? route[name] : ink.accent;
  if (bar.isOutcome && origin === "context") return ink.quiet;
  return status === "reported" ? tone : halfway(tone, surface.panel);
}

/** The colour in the middle between two, both `#rrggbb`. */
function halfway(one: string, other: string): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return [1, 3, 5]
    .map((at) =>
      Math.round((channel(one, at) + channel(other, at)) / 2)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

type Place = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/**
 * Puts a native bar chart on a slide. The words "over" and "up to" belong to a value, so each bar's name carries it
 * whole, and no bare number stands at the bar.
 */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: Chart,
  place: Place,
  tokens: Tokens,
  sourceNumber: (id: SourceId) => number,
  input: ExportInput,
): void {
  const { atlas, format, translator } = input;
  const first = chart.bars[0]?.figure;
  if (!first) return;
  const publishers = chart.bars.flatMap(({ figure, isOutcome }) =>
    (figure.origin === "context" || figure.origin === "own") && !isOutcome
      ? [atlas.sources.get(figure.source)?.publisher ?? ""]
      : [],
  );
  const caption = format.dotted([
    first.origin === "own" ? translator.t("figure.own") : "",
    translator.t(`quantity.${first.quantity}`),
    format.unitName(chart.unit),
    format.list([...new Set(publishers)]),
  ]);
  const textOf = barTexts(chart, input);
  // Slide programs draw the first bar at the foot.
  const bars = [...chart.bars].reverse();
  const texts = bars.map((bar) => {
    const { label, value } = textOf(bar);
    return `${label}: ${value} [${sourceNumber(bar.figure.source)}]`;
  });
  slide.addChart(
    "bar",
    [
      {
        name: caption,
        labels: texts,
        values: bars.map(({ value }) => format.shownIn(value, chart.unit)),
      },
    ],
    {
      ...place,
      barDir: "bar",
      barGapWidthPct: 45,
      chartColors: bars.map((bar) => bare(barColor(bar, tokens))),
      showTitle: true,
      title: caption,
      titleFontFace: face,
      titleFontSize: 10,
      titleColor: bare(tokens.ink.quiet),
      showLegend: false,
      showValue: false,
      catAxisLabelFontFace: face,
      catAxisLabelFontSize: 9,
      catAxisLabelColor: bare(tokens.ink.strong),
      catAxisLineShow: false,
      catGridLine: { style: "none" },
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisLineShow: false,
      valGridLine: { style: "none" },
      altText: `${caption}. ${texts.join("; ")}`,
    },
  );
}
