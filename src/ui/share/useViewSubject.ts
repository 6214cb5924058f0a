import { useAtlas, useView } from "../AtlasContext";
import { useSelectedPlace } from "../useSelectedPlace";
import { useSelectedSegment } from "../useSelectedSegment";

/** What is selected, in a few words; null where nothing is. */
export function useViewSubject(): string | null {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const selection = useView((view) => view.selection);
  const segment = useSelectedSegment();
  const place = useSelectedPlace();
  return segment
    ? `${t(`layer.${segment.route}`)}, ${format.segmentName(segment, atlas)}`
    : place
      ? format.placeName(place)
      : selection?.kind === "route"
        ? t(`layer.${selection.id}`)
        : null;
}
