import { describe, expect, test } from "vitest";
import { paces, pxPerKm, speedOf, travelZoom } from "../../../../src/domain/travel/pace";

describe("how a traveller goes", () => {
  test("a kilometre at the equator is as long as the world is wide in 40 075 parts", () => {
    expect(pxPerKm(0, 0) * 40_075).toBeCloseTo(512);
    // Mercator stretches by the secant of the latitude.
    expect(pxPerKm(3, 60) / pxPerKm(3, 0)).toBeCloseTo(2);
  });

  test("twice the pace is twice the speed, and nearer is slower", () => {
    const [slow, middle, fast] = paces.map((pace) => speedOf(pace, 6, 45));
    expect(middle).toBeCloseTo(2 * (slow ?? 0));
    expect(fast).toBeCloseTo(4 * (slow ?? 0));
    expect(speedOf("1", 7, 45)).toBeCloseTo((slow ?? 0) / 2);
  });

  test("a short journey is travelled nearer than a long one, within bounds", () => {
    const [short, middle, long] = [60, 2200, 9000].map((km) => travelZoom(km, 43, 1280));
    expect(short).toBe(6.8);
    expect(long).toBe(5.2);
    expect(middle).toBeGreaterThan(5.2);
    expect(middle).toBeLessThan(6.8);
  });
});
