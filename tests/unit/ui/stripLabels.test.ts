import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type LabelWish, type PlacedLabel, placeLabels } from "../../../src/ui/strip/labels";

const total = 332;
const wish = (key: string, x: number, width: number, priority: number): LabelWish<string> => ({
  key,
  x,
  width,
  priority,
});

function touch(a: PlacedLabel<unknown>, b: PlacedLabel<unknown>): boolean {
  return a.row === b.row && a.left < b.left + b.width && b.left < a.left + a.width;
}

describe("names under the kilometre strip", () => {
  test("stand in one row, each under its point, where there is room", () => {
    const placed = placeLabels(
      [wish("Dostyk", 0, 40, 0), wish("Sayak", 166, 40, 0), wish("Moiynty", total, 50, 0)],
      total,
    );
    expect(placed.map(({ key, row, left }) => [key, row, left])).toEqual([
      ["Dostyk", 0, 0],
      ["Sayak", 0, 146],
      ["Moiynty", 0, 282],
    ]);
  });

  test("name a short last leg's ends and the terminus, which want the same spot", () => {
    const wishes = [
      wish("Dostyk", 0, 48, 0),
      wish("Samtredia", 261, 92, 0),
      wish("Poti", 264, 58, 0),
      wish("Constanța", total, 88, 0),
    ];
    expect(
      placeLabels(wishes, total)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["Constanța", "Dostyk", "Poti", "Samtredia"]);
  });

  test("leave out a siding before a junction", () => {
    const crowd = Array.from({ length: 12 }, (_, n) => wish(`siding ${n}`, 150 + n, 80, 4));
    const keys = placeLabels([...crowd, wish("Beyneu", 155, 80, 1)], total).map(({ key }) => key);
    expect(keys).toContain("Beyneu");
    expect(keys.length).toBeLessThan(6);
  });

  test("never touch, never leave the strip, and always hold both ends and the lit piece", () => {
    const widths = fc.integer({ min: 30, max: 150 });
    const needed = fc.record({
      from: fc.integer({ min: 0, max: total }),
      length: fc.integer({ min: 0, max: 200 }),
      widths: fc.array(widths, { minLength: 4, maxLength: 4 }),
    });
    const others = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: total }), width: widths, priority: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(needed, others, ({ from, length, widths: [a = 0, b = 0, c = 0, d = 0] }, more) => {
        const to = Math.min(total, from + length);
        const always = [
          wish("first", 0, a, 0),
          wish("from", from, b, 0),
          wish("to", to, c, 0),
          wish("last", total, d, 0),
        ];
        const placed = placeLabels(
          [...always, ...more.map((one, n) => wish(`${n}`, one.x, one.width, one.priority))],
          total,
        );
        const keys = placed.map(({ key }) => key);
        for (const { key } of always) expect(keys).toContain(key);
        for (const label of placed) {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.left + label.width).toBeLessThanOrEqual(total);
        }
        placed.forEach((label, n) => {
          for (const other of placed.slice(n + 1)) expect(touch(label, other)).toBe(false);
        });
      }),
    );
  });
});
