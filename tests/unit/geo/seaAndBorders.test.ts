import { describe, expect, test } from "vitest";
import { clearOfLand } from "../../../geo/checks/clearOfLand";
import { alongGreatCircle } from "../../../geo/steps/greatCircle";
import { distanceKm } from "../../../geo/steps/measure";
import { readCountries, readLand } from "../../../geo/steps/naturalEarth";
import { enters } from "../../../geo/steps/splitAtBorders";
import { aSegment } from "./aSegment";

const countries = readCountries();
const land = readLand();

describe("a sea leg", () => {
  test("bends with the globe on a long hop, and not on a short one", () => {
    const long = alongGreatCircle([
      [41.6, 42.2],
      [28.7, 44.1],
    ]);
    expect(long.length).toBeGreaterThan(4);
    const middle = long[Math.floor(long.length / 2)] ?? [0, 0];
    expect(middle[1]).toBeGreaterThan(43.3);
    for (const [index, at] of long.entries()) {
      const before = long[index - 1];
      if (before !== undefined) expect(distanceKm(before, at)).toBeLessThanOrEqual(250.1);
    }
    const short = [[51.2, 43.6] as const, [51, 42] as const];
    expect(alongGreatCircle(short)).toEqual(short);
  });

  test("across Absheron is told that it runs ashore", () => {
    const ashore = aSegment({
      mode: "sea",
      line: [
        [51.2, 43.6],
        [49.4, 39.9],
      ],
    });
    expect(clearOfLand([ashore], land)).toMatchObject([
      { where: "btc.az", what: expect.stringContaining("runs ashore") },
    ]);
  });

  test("in open water is not, and neither is a railway on land", () => {
    const open = aSegment({
      mode: "sea",
      line: [
        [51, 42],
        [51, 41],
      ],
    });
    expect(clearOfLand([open, aSegment()], land)).toEqual([]);
  });
});

describe("a border", () => {
  test("is found where the line enters the next country", () => {
    const georgia = countries.get("ge");
    if (georgia === undefined) throw new Error("no Georgia");
    const crossing = enters(
      [
        [45.6, 41.1],
        [45.3, 41.3],
        [44.9, 41.6],
        [44.5, 41.6],
      ],
      georgia,
    );
    expect(crossing?.index).toBe(2);
    expect(distanceKm(crossing?.at ?? [0, 0], [45.19, 41.4])).toBeLessThan(5);
  });

  test("is not invented for a line that stays outside, or begins inside", () => {
    const georgia = countries.get("ge");
    if (georgia === undefined) throw new Error("no Georgia");
    expect(
      enters(
        [
          [47, 40],
          [48, 40],
        ],
        georgia,
      ),
    ).toBeNull();
    expect(
      enters(
        [
          [44, 42],
          [43, 42],
        ],
        georgia,
      ),
    ).toBeNull();
  });
});
