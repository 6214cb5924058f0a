import { describe, expect, test } from "vitest";
import { readOptions } from "../../../bench/options";
import { median, quantile, ratioOf } from "../../../bench/statistics";
import { tableOf } from "../../../bench/table";

describe("ratios", () => {
  test("the median of an even count lies between the middle two", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 20, 30], 1)).toBe(30);
    expect(median([])).toBeNaN();
  });

  test("a round that was slow for both pages does not move the ratio", () => {
    expect(ratioOf({ atlas: [110, 1100, 110], bare: [100, 1000, 100] }).ratio).toBeCloseTo(1.1);
  });
});

describe("the table", () => {
  const rows = (atlas: number) => [
    { name: "live map", pairs: { atlas: [atlas], bare: [100] }, target: { of: "ratio", limit: 1.15 } as const },
  ];

  test("says when a target is met and when it is not", () => {
    expect(tableOf("Loading", rows(115))).toContain("≤ 1.15 met");
    expect(tableOf("Loading", rows(116))).toContain("≤ 1.15 **not yet**");
  });

  test("gives no ratio where only one page has the number", () => {
    const table = tableOf("Loading", [{ name: "React", pairs: { atlas: [66], bare: [] } }]);
    expect(table).toContain("| React | – | 66.0 | – |  |");
  });
});

describe("the command line", () => {
  test("measures everything unless told otherwise", () => {
    const { only, sizes, rounds } = readOptions([]);
    expect([...only]).toContain("scale");
    expect(sizes).toEqual([100, 10_000, 100_000]);
    expect(rounds).toBe(7);
  });

  test("says what it takes when it is given something else", () => {
    expect(() => readOptions(["--only", "first,clicks"])).toThrow("not clicks");
    expect(() => readOptions(["--rounds", "few"])).toThrow("not few");
  });
});
