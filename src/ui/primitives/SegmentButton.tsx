import type { Segment } from "../../domain/segment";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { toneOfSegment } from "../tone";

type Props = {
  readonly segment: Segment;
  /** Where only a part of it is meant, what that is called. */
  readonly name?: string;
  /** A length to stand beside the name. */
  readonly km?: number;
};

/** A segment's name that selects it, with a stroke of its colour. */
export function SegmentButton({ segment, name, km }: Props) {
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
      <span className="segment-name">{name ?? format.segmentName(segment, atlas)}</span>
      {km !== undefined && <span className="segment-km">{format.km(km)}</span>}
    </button>
  );
}
