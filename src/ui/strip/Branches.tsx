import type { Segment } from "../../domain/segment";
import { useAtlas } from "../AtlasContext";
import { SegmentButton } from "../primitives/SegmentButton";

/** Segments that leave the strip at an end of the lit one. */
export function Branches({ segments }: { segments: readonly Segment[] }) {
  const { translator } = useAtlas();
  if (segments.length === 0) return null;
  return (
    <div className="branches">
      <span className="branches-title">{translator.t("strip.branches")}</span>
      <ul>
        {segments.map((segment) => (
          <li key={segment.id}>
            <SegmentButton segment={segment} />
          </li>
        ))}
      </ul>
    </div>
  );
}
