import { successorOf } from "../../content/history";
import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

/** A figure whose place a newer one has taken says so wherever it stands. */
export function SupersededBadge({ figure }: { figure: Figure }) {
  const { atlas, translator } = useAtlas();
  if (!successorOf(atlas, figure)) return null;
  return <span className="badge badge-age">{translator.t("figure.superseded")}</span>;
}
