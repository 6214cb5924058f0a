import "./charts.css";
import { scaleBand, scaleLinear } from "d3-scale";
import { useId } from "react";
import type { Chart } from "../../content/charts";
import { useAtlas } from "../AtlasContext";
import { barLook } from "./barLook";
import { Hatch } from "./Hatch";
import { useBarTexts } from "./useBarTexts";

const height = 132;
const headroom = 18;
const foot = 20;

/** Signs as wide as a digit, an ideograph counted as two, that values standing side by side have room for. */
const roomyWidth = 48;
const widthOf = (text: string): number => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** Standing columns on years, each with its value above it; the unit stands in the caption. */
export function ColumnsChart({ chart, title }: { chart: Chart; title: string }) {
  const { format } = useAtlas();
  const textOf = useBarTexts(chart);
  const id = useId();
  const keys = chart.bars.map(({ figure }) => figure.id);
  const x = scaleBand(keys, [0, 100]).paddingInner(0.24).paddingOuter(0.06);
  const values = chart.bars.map(({ value }) => format.numberIn(value, chart.unit));
  const isTight = Math.max(...values.map(widthOf)) * values.length > roomyWidth;
  const y = scaleLinear()
    .domain([0, Math.max(...chart.bars.map(({ value }) => value))])
    .range([0, height - headroom - foot]);
  return (
    <svg className="chart" width="100%" height={height} role="img" aria-labelledby={`${id}-title ${id}-values`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-values`}>
        {chart.bars
          .map(textOf)
          .map(({ label, value }) => `${label}: ${value}`)
          .join("; ")}
      </desc>
      <defs>
        <Hatch id={`${id}-hatch`} />
      </defs>
      {chart.bars.map((bar, index) => {
        const look = barLook(bar.figure, bar.isOutcome);
        const left = x(bar.figure.id) ?? 0;
        const center = `${left + x.bandwidth() / 2}%`;
        const tall = Math.max(y(bar.value), 1);
        return (
          <g key={bar.figure.id}>
            <rect
              className={`bar bar-${look}`}
              x={`${left}%`}
              y={height - foot - tall}
              width={`${x.bandwidth()}%`}
              height={tall}
              rx="2"
              {...(look === "planned" ? { fill: `url(#${id}-hatch)` } : {})}
            />
            <text
              className="chart-value"
              textAnchor="middle"
              x={center}
              y={height - foot - tall - 5}
              {...(isTight ? { "data-tight": true } : {})}
            >
              {values[index]}
            </text>
            <text className="chart-label" textAnchor="middle" x={center} y={height - 5}>
              {textOf(bar).short}
            </text>
          </g>
        );
      })}
      <line className="chart-base" x1="0" x2="100%" y1={height - foot + 0.5} y2={height - foot + 0.5} />
    </svg>
  );
}
