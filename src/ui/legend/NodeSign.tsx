import { type NodeId, nodeDiscs, nodeSwatch } from "../../layers/nodes";
import { paintedTokens } from "../tone";

const { size } = nodeSwatch;

/** The sign of a place, drawn as the map draws it. */
export function NodeSign({ id }: { readonly id: NodeId }) {
  return (
    <svg className="node-sign" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {nodeDiscs(id, paintedTokens).map(({ radius, fill, edge, edgeWidth }) => (
        <circle
          key={radius}
          cx={size / 2}
          cy={size / 2}
          r={radius + edgeWidth / 2}
          fill={fill}
          stroke={edge}
          strokeWidth={edgeWidth}
        />
      ))}
    </svg>
  );
}
