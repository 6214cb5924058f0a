import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";
import { SourceLink } from "../primitives/SourceLink";
import { StatusBadge } from "./StatusBadge";

type Props = {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly kind: "conflict" | "outcome" | "input";
};

/** Figures that belong beside another one: each with its value, what it covers and who says so. */
export function RelatedFigures({ title, figures, kind }: Props) {
  const { format } = useAtlas();
  if (figures.length === 0) return null;
  return (
    <div className="related" data-kind={kind}>
      <p className="related-title">{title}</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <strong>{format.amount(figure)}</strong>
            {figure.status === "reported" ? null : <StatusBadge status={figure.status} />}
            <span className="related-scope">
              {kind === "input"
                ? format.localized(figure.title)
                : format.dotted([format.localized(figure.scope), figure.period ? format.period(figure.period) : ""])}
            </span>
            <SourceLink id={figure.source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
