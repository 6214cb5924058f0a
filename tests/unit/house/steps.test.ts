import { describe, expect, test } from "vitest";
import { closingLine, countBrowserTests, countOf, countUnitTests, type Step } from "../../steps";

const lint: Step = { name: "lint", command: ["lint"] };
const unit: Step = { name: "unit", command: ["vitest"], report: "unit.json", count: countUnitTests };
const unitReport = (passed: number, failed: number) => () =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

describe("the closing line of a run", () => {
  test("counts a step without tests of its own as one", () => {
    expect(countOf(lint, 0)).toEqual({ passed: 1, failed: 0 });
    expect(countOf(lint, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countOf(lint, null)).toEqual({ passed: 0, failed: 1 });
  });

  test("counts every test that a step reports", () => {
    expect(countOf(unit, 1, unitReport(40, 2))).toEqual({ passed: 40, failed: 2 });
    expect(countOf(unit, 0, unitReport(42, 0))).toEqual({ passed: 42, failed: 0 });
  });

  test("is never green when the program failed beside its tests, as when a file does not load", () => {
    expect(countOf(unit, 1, unitReport(42, 0))).toEqual({ passed: 42, failed: 1 });
  });

  test("is never green without a report", () => {
    expect(countOf(unit, 0, () => null)).toEqual({ passed: 0, failed: 1 });
  });

  test("counts a browser test that held only when repeated as failed", () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 0 };
    expect(countBrowserTests(JSON.stringify({ stats }))).toEqual({ passed: 7, failed: 2 });
  });

  test("reads as N passed, N failed", () => {
    expect(closingLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
  });
});
