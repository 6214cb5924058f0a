import { type Swatch, swatchSize, swatchStrokes } from "../../layers/swatch";
import { paintedTokens } from "../tone";

const { width, height, inset } = swatchSize;

/** A short piece of a line, drawn as the map draws it. */
export function SwatchLine({ swatch }: { swatch: Swatch }) {
  return (
    <svg
      className="swatch"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      {swatchStrokes(swatch, paintedTokens).map((stroke) => (
        <line
          key={stroke.width}
          x1={inset}
          x2={width - inset}
          y1={height / 2}
          y2={height / 2}
          stroke={stroke.color}
          strokeWidth={stroke.width}
          strokeLinecap={stroke.cap}
          {...(stroke.dash ? { strokeDasharray: stroke.dash.join(" ") } : {})}
        />
      ))}
    </svg>
  );
}
