import type { Figure } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

/** What a reader has brought along says so wherever it stands. */
export function OwnBadge({ figure }: { figure: Figure }) {
  const { translator } = useAtlas();
  return figure.origin === "own" ? <span className="badge badge-own">{translator.t("figure.own")}</span> : null;
}
