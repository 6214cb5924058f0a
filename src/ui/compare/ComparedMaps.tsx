import "./compare.css";
import { useRef, useState } from "react";
import type { SegmentId } from "../../domain/ids";
import { useAtlas } from "../AtlasContext";
import { Drawing } from "../primitives/Drawing";
import { useWidth } from "../primitives/useWidth";
import { useComparison } from "./useComparison";
import { useDivider } from "./useDivider";

/** Inner width of the panel in px. */
const usualWidth = 330;
/** The line runs from east to west: a low picture shows it whole. */
const heightOf = (width: number): number => Math.round(width * 0.6);

type Props = {
  /** Lit in both pictures. */
  readonly lit?: SegmentId | null;
  /** A hand that moves the handle leaves the keyboard where it is: on a stage the arrow keys are the presenter's. */
  readonly leavesKeys?: boolean;
};

/** One section of the map before and after the second track, one picture over the other, divided by a handle. */
export function ComparedMaps({ lit = null, leavesKeys = false }: Props) {
  const { t } = useAtlas().translator;
  const [share, setShare] = useState(50);
  const [frame, width] = useWidth<HTMLDivElement>(usualWidth);
  const range = useRef<HTMLInputElement>(null);
  const divider = useDivider(setShare, () => !leavesKeys && range.current?.focus({ preventScroll: true }));
  const pictures = useComparison(width, heightOf(width), lit);
  const picture = (name: "before" | "after", svg: string, clipPath = "none") => (
    <div className="compare-picture" style={{ clipPath }}>
      <Drawing svg={svg} />
      <span className="compare-label" data-side={name}>
        {t(`compare.${name}`)}
      </span>
    </div>
  );
  return (
    <div ref={frame} className="compare-frame" style={{ height: heightOf(width) }} {...divider}>
      {pictures && (
        <div aria-hidden="true">
          {picture("after", pictures.after)}
          {/* The picture of before ends where that of after begins; both stand still. */}
          {picture("before", pictures.before, `inset(0 ${100 - share}% 0 0)`)}
          <span className="compare-handle" style={{ left: `${share}%` }} />
        </div>
      )}
      <input
        ref={range}
        type="range"
        min={0}
        max={100}
        value={share}
        aria-label={t("compare.handle")}
        aria-valuetext={t("compare.share", { before: share, after: 100 - share })}
        onChange={(event) => setShare(event.target.valueAsNumber)}
      />
    </div>
  );
}
