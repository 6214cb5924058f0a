import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { barRows, barTop, lineFoot } from "../../../src/ui/charts/barRows";

// Without a page there is no pen to measure with: letters are 0.6 of their size wide, 7.2 px.
beforeEach(() => {
  vi.stubGlobal("document", { createElement: () => ({ getContext: () => null }) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a label that is wider than its chart goes on in a second line, and what follows moves down", () => {
  const long = "ხაზის გამტარუნარიანობა მეორე ხაზის ამოქმედებამდე";
  const [first, second] = barRows([{ label: long }, { label: "2025" }], 332);
  expect(first?.lines).toHaveLength(2);
  expect(first?.lines.join(" ")).toBe(long);
  expect(second?.lines).toEqual(["2025"]);
  if (!first || !second) throw new Error("No rows");
  expect(second.top).toBe(first.top + first.height);
  expect(barTop(first)).toBeGreaterThan(lineFoot(1));
  expect(first.height - second.height).toBe(lineFoot(1) - lineFoot(0));
});
