import type { Segment } from "../../domain/segment";
import { SegmentButton } from "./SegmentButton";

/** Segments under each other, each with its length. */
export function SegmentList({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <ul className="segment-list">
      {segments.map((segment) => (
        <li key={segment.id}>
          <SegmentButton segment={segment} km={segment.lengthKm} />
        </li>
      ))}
    </ul>
  );
}
