import type { Segment } from "../../domain/segment";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";

/** Goes on to the next segment of the way, or back to the one before. */
export function NeighbourButton({ segment, way }: { segment: Segment; way: "previous" | "next" }) {
  const { atlas, store, format, translator } = useAtlas();
  const place = atlas.places.get(way === "next" ? segment.to : segment.from);
  const text = translator.t(`strip.${way}`, { name: format.segmentName(segment, atlas) });
  return (
    <button
      type="button"
      className="neighbour"
      data-way={way}
      aria-label={text}
      title={text}
      onClick={() => selectSegment(store, segment.id, segment.route)}
    >
      <Icon name={way} />
      <span className="neighbour-name">{place ? format.placeName(place) : segment.id}</span>
    </button>
  );
}
