import { expect, test } from "vitest";
import { apart } from "../../browser/apart";

const mask = (...on: readonly number[]) => ({ width: 10, height: 10, on });

test("two images of one line are no px apart", () => {
  expect(apart(mask(11, 12, 13), mask(11, 12, 13))).toMatchObject({ pixels: [3, 3], p99: 0, max: 0 });
});

test("a line that is displaced, or that one image lacks, is told with its place", () => {
  expect(apart(mask(11, 12, 13), mask(31, 32, 33))).toMatchObject({ max: 2 });
  expect(apart(mask(11), mask(11, 17))).toMatchObject({ max: 6, farthest: "7 1" });
  expect(apart(mask(), mask(55)).max).toBe(Number.POSITIVE_INFINITY);
});
