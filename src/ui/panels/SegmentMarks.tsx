import { selectRoute } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { useSelectedSegment } from "../useSelectedSegment";

/** Above a segment's name: its route, which opens it, and a state that is out of the usual. */
export function SegmentMarks() {
  const { store, translator } = useAtlas();
  const { t } = translator;
  const segment = useSelectedSegment();
  if (!segment) return null;
  return (
    <p className="marks" data-tone={segment.route}>
      <button type="button" className="mark mark-route" onClick={() => selectRoute(store, segment.route)}>
        {t(`layer.${segment.route}`)}
      </button>
      {segment.status !== "operating" && (
        <span className="mark" data-status={segment.status}>
          {t(`segmentStatus.${segment.status}`)}
        </span>
      )}
    </p>
  );
}
