import { expect, test } from "vitest";
import { createLosses } from "../../../../src/app/map/losses";

const minutes = (count: number): number => count * 60_000;

test("a context lost twice within minutes is given up, one lost again after hours is not", () => {
  let now = minutes(1);
  const lostAgain = createLosses(() => now);
  expect(lostAgain()).toBe(false);
  now += minutes(120);
  expect(lostAgain()).toBe(false);
  now += minutes(2);
  expect(lostAgain()).toBe(true);
});
