import { useAtlas } from "../AtlasContext";
import { useSelectedSegment } from "../useSelectedSegment";

/** Under a segment's name: mode, gauge, tracks, countries and whether it works. */
export function SegmentNature() {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const segment = useSelectedSegment();
  if (!segment) return null;
  return (
    <p className="nature">
      {format.dotted([
        t(`mode.${segment.mode}`),
        segment.gaugeMm === undefined ? "" : format.mm(segment.gaugeMm),
        segment.tracks === undefined ? "" : t("segment.tracks", { count: segment.tracks }),
        segment.countries.map(format.country).join(t("list.span")),
        t(`segmentStatus.${segment.status}`),
      ])}
    </p>
  );
}
