import fc from "fast-check";
import { expect, test } from "vitest";
import { metresPerPx, scaleLength } from "../../../src/map/scaleLength";

test("a px at the equator spans what the world's girth says, and half of it at 60°", () => {
  expect(metresPerPx({ zoom: 0, lat: 0 })).toBeCloseTo(78_271.5, 0);
  expect(metresPerPx({ zoom: 3, lat: 60 })).toBeCloseTo(78_271.5 / 16, 0);
});

test.each([
  [1000, 110, 100_000],
  [3000, 110, 300_000],
  [5.2, 110, 500],
  [0.5, 110, 50],
])("at %d m a px, %d px hold a scale of %d m", (perPx, mostPx, metres) => {
  expect(scaleLength(perPx, mostPx).metres).toBe(metres);
});

test("is as long as its distance, never longer than its room and never less than half of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (perPx) => {
      const { metres, px } = scaleLength(perPx, 110);
      expect(px * perPx).toBeCloseTo(metres, 3);
      expect(px).toBeLessThanOrEqual(110.001);
      expect(px).toBeGreaterThan(110 / 2 - 0.001);
    }),
  );
});
