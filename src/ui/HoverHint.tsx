import "./floating.css";
import type { ContextLineId, SegmentId } from "../domain/ids";
import { useAtlas } from "./AtlasContext";
import { toneOfSegment } from "./tone";

type Props = {
  readonly line: SegmentId | ContextLineId;
  readonly at: { readonly x: number; readonly y: number };
};

/** Names the line under the pointer and says that it can be clicked. */
export function HoverHint({ line: id, at }: Props) {
  const { translator } = useAtlas();
  const { t } = translator;
  const told = useTold(id);
  if (!told) return null;
  return (
    <div
      className="hover-hint card"
      {...told.look}
      aria-hidden="true"
      style={{
        left: `clamp(8px, ${at.x + 14}px, calc(100% - 272px))`,
        top: `clamp(8px, ${at.y + 14}px, calc(100% - 88px))`,
      }}
    >
      <span className="segment-stroke" />
      <span className="chooser-text">
        <strong>{told.name}</strong>
        <span>{t(`layer.${told.layer}`)}</span>
        <span className="hover-hint-act">{t("hover.hint")}</span>
      </span>
    </div>
  );
}

/** What a line is called, where it belongs and how its stroke looks. */
function useTold(id: SegmentId | ContextLineId) {
  const { atlas, format } = useAtlas();
  for (const segment of atlas.segments.values()) {
    if (segment.id !== id) continue;
    const look = { "data-tone": toneOfSegment(segment), "data-mode": segment.mode };
    return { name: format.segmentName(segment, atlas), layer: segment.route, look };
  }
  const beside = atlas.context.find((one) => one.id === id);
  if (!beside) return null;
  return { name: format.nameBy(beside.names), layer: beside.layer, look: { "data-beside": beside.kind } };
}
