import { assertNever } from "../../domain/assertNever";
import { contextOf } from "../../domain/ids";
import type { PanelContent } from "../../state/selectors";
import { useAtlas, useView } from "../AtlasContext";
import { useSelectedPlace } from "../useSelectedPlace";
import { useSelectedSegment } from "../useSelectedSegment";

/** The heading of the panel, in the reader's language. */
export function usePanelTitle(content: PanelContent): string {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const selection = useView((view) => view.selection);
  const way = useView((view) => view.way);
  const segment = useSelectedSegment();
  const place = useSelectedPlace();
  switch (content) {
    case "welcome":
      return t("app.name");
    case "route":
      return selection?.kind === "route" ? t(`layer.${selection.id}`) : "";
    case "segment":
      return segment ? format.segmentName(segment, atlas) : "";
    case "place":
      return place ? format.placeName(place) : "";
    case "context":
      return selection?.kind === "context" ? t(`layer.${contextOf(selection.id)}`) : "";
    case "way": {
      const ends = [way?.[0], way?.at(-1)].flatMap((id) => (id && atlas.places.get(id)) || []);
      const [from, to] = ends.map(format.placeName);
      return from !== undefined && to !== undefined ? t("segment.name", { from, to }) : t("page.way");
    }
    case "figures":
    case "table":
    case "outline":
    case "sources":
    case "about":
    case "share":
    case "own":
      return t(`page.${content}`);
    default:
      return assertNever(content);
  }
}
