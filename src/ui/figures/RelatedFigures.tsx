import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { SourceLink } from "../primitives/SourceLink";
import { AgeBadge } from "./AgeBadge";
import { StatusBadge } from "./StatusBadge";

type Props = {
  readonly title: string;
  /** The figure that they stand beside; what they share with it is not said again. */
  readonly beside: Figure;
  readonly figures: readonly Figure[];
  readonly kind: "conflict" | "outcome" | "input";
};

/** Figures that belong beside another one: each with its value, what it covers and who says so. */
export function RelatedFigures({ title, beside, figures, kind }: Props) {
  const { format } = useAtlas();
  if (figures.length === 0) return null;
  const difference = (figure: Figure): string => {
    if (kind === "input") return format.localized(figure.title);
    const [scope, period] = [format.localized(figure.scope), figure.period ? format.period(figure.period) : ""];
    const samePeriod = beside.period !== null && period === format.period(beside.period);
    return format.dotted([scope === format.localized(beside.scope) ? "" : scope, samePeriod ? "" : period]);
  };
  return (
    <div className="related" data-kind={kind}>
      <p className="related-title">{title}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <strong>{format.amount(figure)}</strong>
            {figure.status === "reported" ? null : <StatusBadge status={figure.status} />}
            <span className="related-scope">{difference(figure)}</span>
            {kind !== "input" && <SourceLink id={figure.source} />}
            <AgeBadge figure={figure} />
          </li>
        ))}
      </ul>
    </div>
  );
}
