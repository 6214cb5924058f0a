import type { Point } from "./projection";

/** Beyond this many offsets from the corner a mitre is cut off, as MapLibre does. */
const longestMiter = 2;
/** Corners meet on the mitre up to the first of these lengths and step beside each leg from the second. */
const easing = { from: 3, to: 8 } as const;

const unit = ([ax, ay]: Point, [bx, by]: Point): Point => {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return [(bx - ax) / length, (by - ay) / length];
};
/** To the right of the way, with y growing downwards. */
const rightOf = ([dx, dy]: Point): Point => [-dy, dx];

const distinct = (line: readonly Point[]): Point[] =>
  line.filter((point, i) => {
    const before = line[i - 1];
    return !before || Math.hypot(point[0] - before[0], point[1] - before[1]) > 1e-6;
  });

/** Where the mitre of two legs with these normals lies, in offsets from the corner, and how long it would be. */
function miterOf(before: Point, after: Point): { readonly reach: Point; readonly length: number } {
  const sum: Point = [before[0] + after[0], before[1] + after[1]];
  const size = Math.hypot(sum[0], sum[1]);
  if (size === 0) return { reach: [0, 0], length: Number.POSITIVE_INFINITY };
  const join: Point = [sum[0] / size, sum[1] / size];
  const cosHalf = join[0] * after[0] + join[1] * after[1];
  const length = cosHalf > 0 ? 1 / cosHalf : Number.POSITIVE_INFINITY;
  const capped = Math.min(length, longestMiter);
  return { reach: [join[0] * capped, join[1] * capped], length };
}

/**
 * A line beside a line, `offsetPx` to its right (negative: to its left), as MapLibre's `line-offset` puts it:
 * corners meet on their mitre; at a turn too sharp for one, the line steps from one leg's side to the other's.
 */
export function offsetLine(line: readonly Point[], offsetPx: number): readonly Point[] {
  const points = distinct(line);
  if (offsetPx === 0 || points.length < 2) return line;
  return points.flatMap((point, i): Point[] => {
    const [previous, next] = [points[i - 1], points[i + 1]];
    const before = previous ? rightOf(unit(previous, point)) : null;
    const after = next ? rightOf(unit(point, next)) : null;
    const at = ([nx, ny]: Point): Point => [point[0] + nx * offsetPx, point[1] + ny * offsetPx];
    if (!before || !after) return [at(before ?? after ?? [0, 0])];
    const { reach, length } = miterOf(before, after);
    const share = Math.min(1, Math.max(0, (length - easing.from) / (easing.to - easing.from)));
    if (share === 0) return [at(reach)];
    const eased = (normal: Point): Point => [
      reach[0] + (normal[0] - reach[0]) * share,
      reach[1] + (normal[1] - reach[1]) * share,
    ];
    return [at(eased(before)), at(eased(after))];
  });
}
