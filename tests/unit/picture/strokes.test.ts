import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dashArray } from "../../../src/picture/dashes";
import { offsetLine } from "../../../src/picture/offsetLine";
import type { Point } from "../../../src/picture/projection";

describe("a line beside a line", () => {
  test("lies to the right of the way, meets its corners on the mitre, and keeps its distance", () => {
    const eastThenSouth: Point[] = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    expect(offsetLine(eastThenSouth, 10)).toEqual([
      [0, 10],
      [90, 10],
      [90, 100],
    ]);
    expect(offsetLine(eastThenSouth, -10)).toEqual([
      [0, -10],
      [110, -10],
      [110, 100],
    ]);
  });

  test("is the line itself without an offset", () => {
    const line: Point[] = [
      [0, 0],
      [3, 4],
    ];
    expect(offsetLine(line, 0)).toBe(line);
  });

  test("turns a hairpin without shooting off", () => {
    const hairpin: Point[] = [
      [0, 0],
      [100, 0],
      [0, 1],
    ];
    for (const [x, y] of offsetLine(hairpin, 6)) {
      expect(x).toBeLessThanOrEqual(100 + 2 * 6);
      expect(Math.abs(y)).toBeLessThanOrEqual(2 * 6 + 1);
    }
  });

  test("runs the other way on the other side", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.double({ min: 0.5, max: 8, noNaN: true }),
        (line, px) => {
          const there = offsetLine(line, px);
          const back = [...offsetLine([...line].reverse(), -px)].reverse();
          expect(back).toHaveLength(there.length);
          for (const [i, [x, y]] of there.entries()) {
            expect(back[i]?.[0]).toBeCloseTo(x, 6);
            expect(back[i]?.[1]).toBeCloseTo(y, 6);
          }
        },
      ),
    );
  });
});

describe("dashes", () => {
  const dash = { pattern: [3, 2], widthPx: 2, floorWidthPx: 2, zoom: 4, cap: "butt" };

  test("are as many line widths long as the style says", () => {
    expect(dashArray(dash)).toBe("6 4");
    expect(dashArray({ ...dash, widthPx: 3, floorWidthPx: 3 })).toBe("9 6");
  });

  test("grow with the map between whole zooms, as the live map's do", () => {
    expect(dashArray({ ...dash, zoom: 4.5, widthPx: 2.3 })).toBe("8.49 5.66");
  });

  test("that are dots keep their rhythm and their length with a round cap", () => {
    expect(dashArray({ ...dash, pattern: [0, 2], cap: "round" })).toBe("0 4");
    const [on = 0, off = 0] = (dashArray({ ...dash, pattern: [0, 2], cap: "round", zoom: 4.5 }) ?? "")
      .split(" ")
      .map(Number);
    expect(on + 2).toBeCloseTo(2 * Math.SQRT2, 1);
    expect(on + off).toBeCloseTo(2 * 2 * Math.SQRT2, 1);
  });

  test("are none where the style gives none", () => expect(dashArray({ ...dash, pattern: [] })).toBeUndefined());
});
