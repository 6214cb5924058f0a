import type { Swatch } from "../../layers/swatch";
import { paintedTokens } from "../tone";

const length = 32;
const height = 12;
const middle = height / 2;

/** A short piece of a line, drawn as the map draws it. */
export function SwatchLine({ swatch }: { swatch: Swatch }) {
  const color = swatch.color(paintedTokens);
  const line = { x1: 2, x2: length - 2, y1: middle, y2: middle, stroke: color, strokeWidth: swatch.width };
  return (
    <svg
      className="swatch"
      width={length}
      height={height}
      viewBox={`0 0 ${length} ${height}`}
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      {swatch.kind === "solid" && <line {...line} strokeLinecap="round" />}
      {swatch.kind === "dashed" && <line {...line} strokeDasharray={`${swatch.width * 3} ${swatch.width * 2.2}`} />}
      {swatch.kind === "dotted" && <line {...line} strokeLinecap="round" strokeDasharray={`0 ${swatch.width * 1.9}`} />}
      {swatch.kind === "double" && (
        <>
          <line {...line} />
          <line {...line} stroke="var(--route-halo)" strokeWidth={swatch.width * 0.37} />
        </>
      )}
      {swatch.kind === "cored" && (
        <>
          <line {...line} strokeLinecap="round" />
          <line {...line} stroke={swatch.core(paintedTokens)} strokeWidth={swatch.width / 3} />
        </>
      )}
    </svg>
  );
}
