import "./hoverHint.css";
import type { SegmentId } from "../domain/ids";
import { routeLayers } from "../layers";
import { useAtlas } from "./AtlasContext";

type Props = { readonly segment: SegmentId; readonly at: { readonly x: number; readonly y: number } };

/** Names the line under the pointer; for the eye only, since a keyboard has no pointer. */
export function HoverHint({ segment, at }: Props) {
  const { atlas, translator, format } = useAtlas();
  const found = atlas.segments.get(segment);
  if (!found) return null;
  return (
    <div className="hover-hint" aria-hidden="true" style={{ left: at.x, top: at.y }}>
      <strong>{format.segmentName(found, atlas)}</strong>
      <span>{translator.t(routeLayers[found.route].title)}</span>
    </div>
  );
}
