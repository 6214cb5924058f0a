import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

/** A figure's value set large: qualifier and unit lighter than the number. Words where no number is published. */
export function FigureValue({ figure, size }: { figure: Figure; size: "large" | "medium" | "small" }) {
  const { format } = useAtlas();
  const parts = format.amountParts(figure);
  if (parts === null) {
    // What happened on a day needs no number: the day stands in its place.
    const text = figure.quantity === "event" && figure.period ? format.period(figure.period) : format.amount(figure);
    return (
      <span className="figure-value" data-size={size} data-words="true">
        {text}
      </span>
    );
  }
  return (
    <span className="figure-value" data-size={size}>
      {parts.qualifier !== "" && <span className="value-qualifier">{parts.qualifier} </span>}
      <span className="value-number">{parts.value}</span>
      {parts.unit !== "" && <span className="value-unit"> {parts.unit}</span>}
    </span>
  );
}
