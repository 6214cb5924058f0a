import type { Segment } from "../../domain/segment";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { toneOfSegment } from "../tone";

type Props = { readonly segment: Segment; readonly withLength?: boolean };

/** A segment's name that selects it, with a stroke of its colour. */
export function SegmentButton({ segment, withLength = false }: Props) {
  const { atlas, store, format } = useAtlas();
  return (
    <button
      type="button"
      className="segment-button"
      data-tone={toneOfSegment(segment)}
      data-mode={segment.mode}
      onClick={() => selectSegment(store, segment.id, segment.route)}
    >
      <span className="segment-stroke" aria-hidden="true" />
      <span className="segment-name">{format.segmentName(segment, atlas)}</span>
      {withLength && <span className="segment-km">{format.km(segment.lengthKm)}</span>}
    </button>
  );
}
