import "./error.css";
import type { RouteId } from "../../domain/ids";

const [width, height] = [32, 12];

/** A piece of the hatched band as the map draws it, in the colour of a route or, for all, of the text. */
export function ErrorSwatch({ route }: { readonly route: RouteId | null }) {
  const color = route === null ? "currentColor" : `var(--route-${route})`;
  const strokes = Array.from({ length: 7 }, (_, index) => -6 + 6 * index);
  return (
    <svg
      className="swatch error-swatch"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <rect
        x="0.5"
        y="0.5"
        width={width - 1}
        height={height - 1}
        fill={color}
        fillOpacity="0.13"
        stroke={color}
        strokeOpacity="0.7"
      />
      {strokes.map((x) => (
        <line key={x} x1={x} y1={height} x2={x + height} y2="0" stroke={color} strokeOpacity="0.6" strokeWidth="0.9" />
      ))}
    </svg>
  );
}
