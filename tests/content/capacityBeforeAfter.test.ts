import { expect, test } from "vitest";
import { capacityBeforeAfter } from "../../src/content/capacityBeforeAfter";
import { bundledAtlas } from "./bundled";

test("the capacity before and after the second track is the article's, in the order of time", () => {
  const told = capacityBeforeAfter(bundledAtlas().figures);
  expect(told?.before).toMatchObject({ amount: { value: 12 }, unit: "trainPairsPerDay", origin: "article" });
  expect(told?.after).toMatchObject({ amount: { value: 60 }, unit: "trainPairsPerDay", origin: "article" });
});

test("nothing is compared where a record is missing", () => {
  const { figures } = bundledAtlas();
  expect(capacityBeforeAfter(figures.filter(({ id }) => id !== "dostyk-moiynty-capacity-before"))).toBeNull();
});
