import { expect, test } from "vitest";
import { togetherOf } from "../../../../src/domain/measure/measuredLegs";

test("legs add up, along the lines only where every leg lies on them", () => {
  const onLines = { directKm: 100, alongKm: 130 };
  const beside = { directKm: 50, alongKm: null };
  expect(togetherOf([onLines, onLines])).toEqual({ directKm: 200, alongKm: 260 });
  expect(togetherOf([onLines, beside])).toEqual({ directKm: 150, alongKm: null });
  expect(togetherOf([beside, onLines])).toEqual({ directKm: 150, alongKm: null });
});
