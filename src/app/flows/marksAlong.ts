import type { Point, Size } from "../../picture/projection";

/** A mark on a line, in px and radians; 0 points to the right, and angles grow clockwise. */
export type Mark = { readonly x: number; readonly y: number; readonly angle: number };

/** Marks are drawn this far beyond the edge, so that none appears or goes in sight. */
const marginPx = 12;

/**
 * Marks at equal distances along a line on the screen, each pointing the way of the line; only those in sight.
 *
 * @param spacing px from one to the next
 * @param phase px from the line's start to the first
 */
export function marksAlong(line: readonly Point[], spacing: number, phase: number, size: Size): readonly Mark[] {
  const marks: Mark[] = [];
  let passed = 0;
  let next = ((phase % spacing) + spacing) % spacing;
  for (const [i, [x, y]] of line.entries()) {
    const before = line[i - 1];
    if (!before) continue;
    const [dx, dy] = [x - before[0], y - before[1]];
    const length = Math.hypot(dx, dy);
    const end = passed + length;
    if (isInSight(before, [x, y], size)) {
      for (; next < end; next += spacing) {
        const share = (next - passed) / length;
        marks.push({ x: before[0] + share * dx, y: before[1] + share * dy, angle: Math.atan2(dy, dx) });
      }
    } else if (next < end) next += Math.ceil((end - next) / spacing) * spacing;
    passed = end;
  }
  return marks.filter(({ x, y }) => isInSight([x, y], [x, y], size));
}

/** Whether the box around a stretch touches the screen. */
function isInSight([ax, ay]: Point, [bx, by]: Point, { width, height }: Size): boolean {
  return (
    Math.max(ax, bx) >= -marginPx &&
    Math.min(ax, bx) <= width + marginPx &&
    Math.max(ay, by) >= -marginPx &&
    Math.min(ay, by) <= height + marginPx
  );
}
