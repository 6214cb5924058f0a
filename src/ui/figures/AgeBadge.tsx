import { yearsOld } from "../../content/age";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

/** A figure older than a year wears its age, by the reader's own clock. */
export function AgeBadge({ figure }: { figure: Figure }) {
  const { today, translator } = useAtlas();
  const count = yearsOld(figure, today.toISOString().slice(0, 10));
  return count === null ? null : <span className="badge badge-age">{translator.t("figure.age", { count })}</span>;
}
