import type { FigureStatus } from "../../domain/figure";
import { useAtlas } from "../AtlasContext";

/** Whether a number is a result, a plan, an idea or our arithmetic: in words, and in the badge's edge. */
export function StatusBadge({ status }: { status: FigureStatus }) {
  const { translator } = useAtlas();
  return (
    <span className="badge" data-status={status}>
      {translator.t(`figureStatus.${status}`)}
    </span>
  );
}
