import { selectRoute } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { toneOfSegment } from "../tone";
import { useSelectedSegment } from "../useSelectedSegment";

/** What a segment is, in marks: its route, then mode, gauge, tracks, status and countries. */
export function SegmentMarks() {
  const { store, format, translator } = useAtlas();
  const { t } = translator;
  const segment = useSelectedSegment();
  if (!segment) return null;
  const nature = [
    t(`mode.${segment.mode}`),
    ...(segment.gaugeMm === undefined ? [] : [format.mm(segment.gaugeMm)]),
    ...(segment.tracks === undefined ? [] : [t("segment.tracks", { count: segment.tracks })]),
  ];
  const countries = segment.countries.map(format.country);
  return (
    <p className="marks" data-tone={toneOfSegment(segment)}>
      <button type="button" className="mark mark-route" onClick={() => selectRoute(store, segment.route)}>
        {t(`layer.${segment.route}`)}
      </button>
      <span className="mark">{nature.join(" · ")}</span>
      <span className="mark">{countries.join(" · ")}</span>
      <span className="mark" data-status={segment.status}>
        {t(`segmentStatus.${segment.status}`)}
      </span>
    </p>
  );
}
