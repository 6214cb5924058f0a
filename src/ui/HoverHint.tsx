import "./floating.css";
import type { SegmentId } from "../domain/ids";
import { useAtlas } from "./AtlasContext";
import { toneOfSegment } from "./tone";

type Props = { readonly segment: SegmentId; readonly at: { readonly x: number; readonly y: number } };

/** Names the line under the pointer and says that it can be clicked. */
export function HoverHint({ segment: id, at }: Props) {
  const { atlas, format, translator } = useAtlas();
  const { t } = translator;
  const segment = atlas.segments.get(id);
  if (!segment) return null;
  return (
    <div
      className="hover-hint card"
      data-tone={toneOfSegment(segment)}
      data-mode={segment.mode}
      aria-hidden="true"
      style={{
        left: `clamp(8px, ${at.x + 14}px, calc(100% - 272px))`,
        top: `clamp(8px, ${at.y + 14}px, calc(100% - 88px))`,
      }}
    >
      <span className="segment-stroke" />
      <span className="chooser-text">
        <strong>{format.segmentName(segment, atlas)}</strong>
        <span>{t(`layer.${segment.route}`)}</span>
        <span className="hover-hint-act">{t("hover.hint")}</span>
      </span>
    </div>
  );
}
