import { contextOf } from "../../domain/ids";
import { useAtlas, useView } from "../AtlasContext";
import { useSelectedPlace } from "../useSelectedPlace";
import { useSelectedSegment } from "../useSelectedSegment";

/** What is selected or, without that, the way, in a few words; null where there is neither. */
export function useViewSubject(): string | null {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const selection = useView((view) => view.selection);
  const way = useView((view) => view.way);
  const ends = [way?.[0], way?.at(-1)].flatMap((id) => (id && atlas.places.get(id)) || []);
  const [from, to] = ends.map(format.placeName);
  const segment = useSelectedSegment();
  const place = useSelectedPlace();
  return segment
    ? `${t(`layer.${segment.route}`)}, ${format.segmentName(segment, atlas)}`
    : place
      ? format.placeName(place)
      : selection?.kind === "route"
        ? t(`layer.${selection.id}`)
        : selection?.kind === "context"
          ? t(`layer.${contextOf(selection.id)}`)
          : from !== undefined && to !== undefined
            ? t("segment.name", { from, to })
            : null;
}
