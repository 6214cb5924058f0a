import { describe, expect, test } from "vitest";
import { lineOffset } from "../../../src/layers/offset";
import { type DrawnSegment, lengthKm, middleOf, pointAlong } from "../../browser/middle";

const eastward: DrawnSegment = {
  id: "btc.az",
  route: "btc",
  line: [
    [40, 40],
    [41, 40],
    [50, 40],
  ],
};

describe("where the browser tests press", () => {
  test("is half of the way, not the middle of the list of points", () => {
    const [zoom, lat, lng] = middleOf(eastward, 6).camera.split("/").map(Number);
    expect([zoom, lat]).toEqual([6, 40]);
    expect(lng).toBeCloseTo(45, 2);
  });

  test("is on the line as drawn: a positive offset lies to the right, which is south on the way east", () => {
    const { offset } = middleOf({ ...eastward, route: "baku-supsa" }, 6);
    expect(offset.x).toBeCloseTo(0);
    expect(offset.y).toBeCloseTo(lineOffset({ ...eastward, route: "baku-supsa" }, 6));
    expect(offset.y).toBeGreaterThan(0);
  });

  test("is on the line itself where the line is not offset", () => {
    const { offset } = middleOf({ ...eastward, route: "middle-corridor" }, 6);
    expect(Math.hypot(offset.x, offset.y)).toBe(0);
  });

  test("measures a degree of the meridian as 111.2 km", () => {
    expect(
      lengthKm([
        [10, 40],
        [10, 41],
      ]),
    ).toBeCloseTo(111.2, 1);
    expect(
      pointAlong(
        [
          [10, 40],
          [10, 41],
        ],
        55.6,
      )[1],
    ).toBeCloseTo(40.5, 2);
  });
});
