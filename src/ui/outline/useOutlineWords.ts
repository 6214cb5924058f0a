import { shownRoutes } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import type { OutlineNode } from "./outline";

/** What a row of the list is called, and the quiet words after it. */
export function useOutlineWords() {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const shown = useView(shownRoutes);

  const nameOf = (node: OutlineNode): string => {
    if (node.kind === "route") return t(`layer.${node.key}`);
    if (node.kind === "segment") return format.segmentName(node.segment, atlas);
    const [{ from }] = node.way;
    const to = node.way.at(-1)?.to ?? from;
    return t("outline.branch", { segment: format.segmentName({ from, to }, atlas) });
  };
  const markOf = (node: OutlineNode): string => {
    if (node.kind === "segment") return format.km(node.segment.lengthKm);
    if (node.kind === "branch") return t("route.count", { count: node.way.length });
    const count = t("route.count", { count: atlas.routes.get(node.key)?.length ?? 0 });
    return format.dotted([count, shown.includes(node.key) ? "" : t("outline.hidden")]);
  };
  return { nameOf, markOf };
}
