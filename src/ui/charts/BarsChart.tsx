import "./charts.css";
import { scaleLinear } from "d3-scale";
import { useId } from "react";
import type { Chart } from "../../content/charts";
import { useWidth } from "../primitives/useWidth";
import { barLook } from "./barLook";
import { barRows, barTop, lineFoot } from "./barRows";
import { Hatch } from "./Hatch";
import { useBarTexts } from "./useBarTexts";

/** Px inside the panel's card, before the chart has been measured. */
const usualWidth = 332;
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
  const [frame, width] = useWidth<HTMLDivElement>(usualWidth);
  const places = barRows(
    rows.map(({ text }) => text),
    width,
  );
  const last = places.at(-1);
  return (
    <div ref={frame}>
      <svg
        className="chart"
        width="100%"
        height={last ? last.top + last.height : 0}
        role="img"
        aria-labelledby={`${id}-title ${id}-values`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-values`}>{rows.map(({ text }) => `${text.label}: ${text.value}`).join("; ")}</desc>
        <defs>
          <Hatch id={`${id}-hatch`} />
        </defs>
        {rows.map(({ bar, text, look }, index) => {
          const row = places[index];
          return (
            row && (
              <g key={bar.figure.id} transform={`translate(0 ${row.top})`}>
                <text className="chart-label">
                  {row.lines.map((line, at) => (
                    <tspan key={line} x="0" y={lineFoot(at)}>
                      {line}
                    </tspan>
                  ))}
                </text>
                <rect
                  className={`bar bar-${look}`}
                  x="0.75"
                  y={barTop(row)}
                  width={`${Math.max(x(bar.value), 0.6)}%`}
                  height={barHeight}
                  rx="2"
                  {...(look === "planned" ? { fill: `url(#${id}-hatch)` } : {})}
                />
                <text className="chart-value" x={`${x(bar.value)}%`} dx="8" y={barTop(row) + barHeight - 1}>
                  {text.value}
                </text>
              </g>
            )
          );
        })}
      </svg>
    </div>
  );
}
