import type { Segment } from "../../domain/segment";
import { selectSegment } from "../../state/verbs";
import { useAtlas } from "../AtlasContext";
import { Icon } from "../primitives/Icon";
import type { Strip } from "./pieces";

/** The segments before and after the lit one, by name. */
export function Neighbours({ strip }: { strip: Strip }) {
  const { atlas, store, format, translator } = useAtlas();
  const farEnd = (segment: Segment, end: "from" | "to"): string => {
    const place = atlas.places.get(segment[end]);
    return place ? format.placeName(place) : segment[end];
  };
  const before = strip.pieces[strip.here - 1]?.segment;
  const after = strip.pieces[strip.here + 1]?.segment;
  if (!before && !after) return null;
  return (
    <div className="neighbours">
      {before && (
        <button
          type="button"
          className="neighbour"
          aria-label={translator.t("strip.previous", { name: format.segmentName(before, atlas) })}
          onClick={() => selectSegment(store, before.id, before.route)}
        >
          <Icon name="previous" />
          <span>{farEnd(before, "from")}</span>
        </button>
      )}
      {after && (
        <button
          type="button"
          className="neighbour neighbour-next"
          aria-label={translator.t("strip.next", { name: format.segmentName(after, atlas) })}
          onClick={() => selectSegment(store, after.id, after.route)}
        >
          <span>{farEnd(after, "to")}</span>
          <Icon name="next" />
        </button>
      )}
    </div>
  );
}
