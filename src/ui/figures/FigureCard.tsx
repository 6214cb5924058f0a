import "./figures.css";
import { useId } from "react";
import type { Chart } from "../../content/charts";
import { isWordless } from "../../content/isWordless";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { FigureChart } from "../charts/FigureChart";
import { toneOfSubject } from "../tone";
import { AgeBadge } from "./AgeBadge";
import { FigureDetails } from "./FigureDetails";
import { FigureValue } from "./FigureValue";
import { OwnBadge } from "./OwnBadge";
import { StatusBadge } from "./StatusBadge";
import { SupersededBadge } from "./SupersededBadge";
import { useSought } from "./sought";

type Props = {
  readonly figure: Figure;
  /** The headline of a panel is the one large number of the screen. */
  readonly size?: "large" | "medium";
  /** Off where the same sentence stands just above. */
  readonly withQuote?: boolean;
  /** The chart that this figure heads. */
  readonly chart?: Chart | undefined;
};

/** A figure told in full: never a bare number. */
export function FigureCard({ figure, size = "medium", withQuote = true, chart }: Props) {
  const { format } = useAtlas();
  const id = useId();
  const article = useSought<HTMLElement>(figure.id);
  const wordless = isWordless(figure);
  const about = [format.localized(figure.scope), ...(figure.period ? [format.period(figure.period)] : [])];
  return (
    <article
      ref={article}
      className="figure-card"
      aria-labelledby={id}
      data-figure={figure.id}
      data-origin={figure.origin}
      data-tone={toneOfSubject(figure.subject)}
    >
      {!wordless && <FigureValue figure={figure} size={size} />}
      <h3 id={id} className="figure-title" data-wordless={wordless}>
        {format.localized(figure.title)}
      </h3>
      <p className="figure-about">{format.dotted(about)}</p>
      <p className="badges">
        <OwnBadge figure={figure} />
        <StatusBadge status={figure.status} />
        {wordless && figure.quantity === "statement" && <span className="badge">{format.amount(figure)}</span>}
        <SupersededBadge figure={figure} />
        <AgeBadge figure={figure} />
      </p>
      {chart && <FigureChart chart={chart} />}
      <FigureDetails figure={figure} withQuote={withQuote} />
    </article>
  );
}
