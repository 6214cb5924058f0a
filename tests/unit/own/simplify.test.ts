import fc from "fast-check";
import { expect, test } from "vitest";
import { simplify } from "../../../src/own/simplify";

const fine = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 })), {
  minLength: 2,
  maxLength: 60,
});

/** How far a position is from a line, in degrees. */
function distance([x = 0, y = 0]: readonly number[], line: readonly (readonly number[])[]): number {
  const stretches = line.slice(1).map(([bx = 0, by = 0], i) => {
    const [ax = 0, ay = 0] = line[i] ?? [];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
  });
  return Math.min(...stretches);
}

test("a simplified line keeps its ends, and is nowhere farther than a hundred-thousandth of a degree", () => {
  fc.assert(
    fc.property(fine, (steps) => {
      const coordinates = steps.map(([x, y]) => [x / 1e6, y / 1e6]);
      const simple = simplify({ type: "LineString", coordinates });
      if (simple.type !== "LineString") throw new Error("another geometry");
      expect(simple.coordinates[0]).toEqual(coordinates[0]);
      expect(simple.coordinates.at(-1)).toEqual(coordinates.at(-1));
      for (const one of coordinates) expect(distance(one, simple.coordinates)).toBeLessThan(1.0001e-5);
    }),
    { numRuns: 1_000 },
  );
});

test("a long straight line is its ends and the joints between blocks; a tiny ring stays", () => {
  const coordinates = Array.from({ length: 100_000 }, (_, i) => [i / 1e6, 0]);
  const line = simplify({ type: "LineString", coordinates });
  expect(line.coordinates.length).toBeLessThan(110);
  const tiny = [
    [
      [0, 0],
      [0, 1e-6],
      [1e-6, 0],
      [0, 0],
    ],
  ];
  expect(simplify({ type: "Polygon", coordinates: tiny }).coordinates).toEqual(tiny);
});
