import "./charts.css";
import { scaleLinear } from "d3-scale";
import { useId } from "react";
import type { Chart } from "../../content/charts";
import { barLook } from "./barLook";
import { Hatch } from "./Hatch";
import { useBarTexts } from "./useBarTexts";

const rowHeight = 40;
const barTop = 20;
const barHeight = 12;
/** Share of the width that the longest bar takes; its value stands to the right of it. */
const longest = 62;

/** Lying bars with period and status above each and the value beside it. */
export function BarsChart({ chart, title }: { chart: Chart; title: string }) {
  const textOf = useBarTexts(chart);
  const id = useId();
  const x = scaleLinear()
    .domain([0, Math.max(...chart.bars.map(({ value }) => value))])
    .range([0, longest]);
  const rows = chart.bars.map((bar) => ({ bar, text: textOf(bar), look: barLook(bar.figure, bar.isOutcome) }));
  return (
    <svg
      className="chart"
      width="100%"
      height={rows.length * rowHeight}
      role="img"
      aria-labelledby={`${id}-title ${id}-values`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-values`}>{rows.map(({ text }) => `${text.label}: ${text.value}`).join("; ")}</desc>
      <defs>
        <Hatch id={`${id}-hatch`} />
      </defs>
      {rows.map(({ bar, text, look }, index) => (
        <g key={bar.figure.id} transform={`translate(0 ${index * rowHeight})`}>
          <text className="chart-label" x="0" y="13">
            {text.label}
          </text>
          <rect
            className={`bar bar-${look}`}
            x="0.75"
            y={barTop}
            width={`${Math.max(x(bar.value), 0.6)}%`}
            height={barHeight}
            rx="2"
            {...(look === "planned" ? { fill: `url(#${id}-hatch)` } : {})}
          />
          <text className="chart-value" x={`${x(bar.value)}%`} dx="8" y={barTop + barHeight - 1}>
            {text.value}
          </text>
        </g>
      ))}
    </svg>
  );
}
