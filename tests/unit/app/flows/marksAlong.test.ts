import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marksAlong } from "../../../../src/app/flows/marksAlong";
import type { Point } from "../../../../src/picture/projection";

const size = { width: 400, height: 300 };
const coordinate = fc.double({ min: -600, max: 900, noNaN: true });
const anyLine = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 });

/** Px along a line to the point of it that lies nearest to a mark. */
function wayTo(line: readonly Point[], mark: { x: number; y: number }): { readonly off: number } {
  const offs = line.slice(1).map(([bx, by], i) => {
    const [ax, ay] = line[i] ?? [0, 0];
    const [dx, dy] = [bx - ax, by - ay];
    const long = dx * dx + dy * dy;
    const share = long === 0 ? 0 : Math.min(1, Math.max(0, ((mark.x - ax) * dx + (mark.y - ay) * dy) / long));
    return Math.hypot(ax + share * dx - mark.x, ay + share * dy - mark.y);
  });
  return { off: Math.min(...offs) };
}

describe("marks along a line", () => {
  test("stand on the line, in sight, at equal distances", () => {
    expect(
      marksAlong(
        [
          [0, 10],
          [100, 10],
          [100, 90],
        ],
        40,
        30,
        size,
      ).map(({ x, y }) => [x, y]),
    ).toEqual([
      [30, 10],
      [70, 10],
      [100, 20],
      [100, 60],
    ]);
    fc.assert(
      fc.property(anyLine, fc.double({ min: 0, max: 500, noNaN: true }), (line, phase) => {
        for (const mark of marksAlong(line, 76, phase, size)) {
          expect(wayTo(line, mark).off).toBeLessThan(1e-6);
          expect(mark.x).toBeGreaterThanOrEqual(-12);
          expect(mark.x).toBeLessThanOrEqual(412);
        }
      }),
    );
  });

  test("point the way of the line, and run on with the phase", () => {
    const west: Point[] = [
      [300, 50],
      [0, 50],
    ];
    const [first] = marksAlong(west, 76, 0, size);
    const [later] = marksAlong(west, 76, 10, size);
    expect(Math.cos(first?.angle ?? 0)).toBeCloseTo(-1);
    expect(later?.x).toBeCloseTo((first?.x ?? 0) - 10);
    // A whole spacing on, the picture is the same.
    expect(marksAlong(west, 76, 76, size)).toEqual(marksAlong(west, 76, 0, size));
  });

  test("keep their places when parts of the line are out of sight", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const whole = marksAlong(line, 76, 20, { width: 5000, height: 5000 });
        const inSight = marksAlong(line, 76, 20, size);
        for (const { x, y } of inSight) {
          expect(Math.min(...whole.map((mark) => Math.hypot(mark.x - x, mark.y - y)))).toBeLessThan(1e-6);
        }
      }),
    );
  });
});
