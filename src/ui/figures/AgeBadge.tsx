import { isOlderThanAYear } from "../../content/figuresFor";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

const msPerYear = 365.2425 * 24 * 60 * 60 * 1000;

/** A figure older than a year wears its age. */
export function AgeBadge({ figure }: { figure: Figure }) {
  const { today, translator } = useAtlas();
  if (!isOlderThanAYear(figure, today.toISOString().slice(0, 10))) return null;
  const count = Math.max(1, Math.floor((today.getTime() - Date.parse(figure.asOf)) / msPerYear));
  return <span className="badge badge-age">{translator.t("figure.age", { count })}</span>;
}
