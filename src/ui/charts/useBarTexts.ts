import { useAtlas } from "../AtlasContext";
import type { Bar, Chart } from "./chart";

export type BarText = { readonly label: string; readonly short: string; readonly value: string };

/** Texts of a chart's bars: when, how sure and by whom; the value alone where the unit stands in the caption. */
export function useBarTexts({ bars }: Chart): (bar: Bar) => BarText {
  const { atlas, format, translator } = useAtlas();
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
