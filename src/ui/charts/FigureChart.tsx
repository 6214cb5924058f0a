import type { Chart } from "../../content/charts";
import { useAtlas } from "../AtlasContext";
import { BarsChart } from "./BarsChart";
import { ColumnsChart } from "./ColumnsChart";

/** A chart with its caption: what is counted, in which unit and by whom. */
export function FigureChart({ chart }: { chart: Chart }) {
  const { atlas, format, translator } = useAtlas();
  const first = chart.bars[0]?.figure;
  if (!first) return null;
  const title = translator.t(`quantity.${first.quantity}`);
  const publishers = new Set(
    chart.bars.flatMap(({ figure, isOutcome }) =>
      (figure.origin === "context" || figure.origin === "own") && !isOutcome
        ? [atlas.sources.get(figure.source)?.publisher ?? ""]
        : [],
    ),
  );
  const unit = format.unitName(chart.unit);
  const caption = format.dotted([
    first.origin === "own" ? translator.t("figure.own") : "",
    title,
    unit,
    format.list([...publishers]),
  ]);
  return (
    <figure className="figure-chart">
      <figcaption>{caption}</figcaption>
      {chart.shape === "columns" ? (
        <ColumnsChart chart={chart} title={caption} />
      ) : (
        <BarsChart chart={chart} title={caption} />
      )}
    </figure>
  );
}
