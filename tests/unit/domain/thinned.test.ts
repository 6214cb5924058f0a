import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { thinned } from "../../../src/domain/thinned";

type Place = readonly [x: number, y: number];

const inPx = fc.double({ min: 0, max: 500, noNaN: true });
/** Whole numbers meet in the same place and lie in a row, as real lines do; broken ones never. */
const place = fc.oneof(fc.tuple(inPx, inPx), fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })));
const line = fc.array(place, { minLength: 1, maxLength: 60 });
const tolerance = fc.constantFrom(0, 0.75, 5, 100);
const block = fc.integer({ min: 1, max: 70 });

function distance([x, y]: Place, [ax, ay]: Place, [bx, by]: Place): number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

describe("a thinned line", () => {
  test("is the same line with fewer vertices: in order, from its first to its last", () => {
    fc.assert(
      fc.property(line, tolerance, block, (all, tolerated, at) => {
        const thin = thinned(all, tolerated, at);
        expect(thin[0]).toBe(all[0]);
        expect(thin.at(-1)).toBe(all.at(-1));
        let from = 0;
        for (const one of thin) {
          from = all.indexOf(one, from) + 1;
          expect(from).toBeGreaterThan(0);
        }
      }),
    );
  });

  test("passes each vertex that it lost within the tolerance, on the very stretch that stands for it", () => {
    fc.assert(
      fc.property(line, tolerance, block, (all, tolerated, at) => {
        const thin = thinned(all, tolerated, at);
        let stretch = 0;
        for (const one of all) {
          const [from, to] = [thin[stretch], thin[stretch + 1]];
          if (!from || !to) break;
          expect(distance(one, from, to)).toBeLessThanOrEqual(tolerated + 1e-9);
          if (one === to) stretch += 1;
        }
        expect(stretch).toBe(thin.length - 1);
      }),
    );
  });

  test("has nothing more to lose", () => {
    fc.assert(
      fc.property(line, tolerance, (all, tolerated) => {
        const thin = thinned(all, tolerated);
        expect(thinned(thin, tolerated)).toEqual(thin);
      }),
    );
  });

  test("keeps what joins two blocks", () => {
    const straight = Array.from({ length: 1_000 }, (_, x): Place => [x, 0]);
    expect(thinned(straight, 1).map(([x]) => x)).toEqual([0, 999]);
    expect(thinned(straight, 1, 400).map(([x]) => x)).toEqual([0, 400, 800, 999]);
  });
});

test("no line is none", () => {
  expect(thinned([], 1)).toEqual([]);
  expect(thinned([], 1, 10)).toEqual([]);
});
