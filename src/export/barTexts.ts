import type { Atlas } from "../content/atlas";
import type { Bar, Chart } from "../content/charts";
import type { Formatter } from "../i18n/format";
import type { Translator } from "../i18n/translator";

export type BarText = { readonly label: string; readonly short: string; readonly value: string };

type Speech = { readonly atlas: Atlas; readonly format: Formatter; readonly translator: Translator };

/** Texts of a chart's bars: when, how sure and by whom; the value alone where the unit stands in the caption. */
export function barTexts({ bars }: Chart, { atlas, format, translator }: Speech): (bar: Bar) => BarText {
  const { t } = translator;
  const starts = bars.filter(({ isOutcome }) => !isOutcome).map(({ figure }) => figure.period?.from ?? null);
  const periodsTell = starts.every((from) => from !== null) && new Set(starts).size === starts.length;
  return ({ figure, isOutcome }) => {
    const when = figure.period && (periodsTell || isOutcome) ? format.shortPeriod(figure.period) : null;
    const marks = [
      when ?? format.localized(figure.title),
      ...(figure.status === "reported" ? [] : [t(`figureStatus.${figure.status}`)]),
      ...(isOutcome ? [t("chart.outcome"), atlas.sources.get(figure.source)?.publisher ?? ""] : []),
    ];
    return {
      label: format.dotted(marks),
      short: when ?? "",
      value: format.bareAmount(figure),
    };
  };
}
