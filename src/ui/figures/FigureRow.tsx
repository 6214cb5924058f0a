import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { AgeBadge } from "./AgeBadge";
import { FigureDetails } from "./FigureDetails";
import { FigureValue } from "./FigureValue";
import { OwnBadge } from "./OwnBadge";
import { StatusBadge } from "./StatusBadge";
import { SupersededBadge } from "./SupersededBadge";
import { useSought } from "./sought";

/** A figure on two lines, which opens for the rest: there are many, and they stand in the second row. */
export function FigureRow({ figure }: { figure: Figure }) {
  const { atlas, format } = useAtlas();
  const row = useSought<HTMLDetailsElement>(figure.id);
  const isEvent = figure.quantity === "event";
  const source = atlas.sources.get(figure.source)?.publisher ?? "";
  const about = [...(figure.period && !isEvent ? [format.period(figure.period)] : []), source];
  return (
    <li>
      <details ref={row} className="context-row" data-figure={figure.id} data-origin={figure.origin}>
        <summary>
          <span className="context-title">{format.localized(figure.title)}</span>
          {figure.quantity !== "statement" && <FigureValue figure={figure} size="small" />}
          <span className="context-about">
            <OwnBadge figure={figure} />
            {format.dotted(about)}
            {figure.status === "reported" ? null : <StatusBadge status={figure.status} />}
            <SupersededBadge figure={figure} />
            <AgeBadge figure={figure} />
          </span>
        </summary>
        <div className="context-rest">
          <p className="figure-about">{format.localized(figure.scope)}</p>
          <FigureDetails figure={figure} withQuote />
        </div>
      </details>
    </li>
  );
}
