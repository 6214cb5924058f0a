import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtAntimeridian, insideRing, type Ring, ringKm2, signedArea, wound } from "../../../geo/steps/basemap/rings";

const wrap = (lng: number): number => (lng > 180 ? lng - 360 : lng < -180 ? lng + 360 : lng);

/** A box that may lie across the antimeridian, its longitudes wrapped as in a file. */
const boxes = fc
  .record({
    west: fc.double({ min: 100, max: 250, noNaN: true }),
    south: fc.double({ min: -60, max: 60, noNaN: true }),
    width: fc.double({ min: 1, max: 60, noNaN: true }),
    height: fc.double({ min: 1, max: 20, noNaN: true }),
  })
  .map(({ west, south, width, height }): { ring: Ring; area: number } => ({
    ring: [
      [wrap(west), south],
      [wrap(west + width), south],
      [wrap(west + width), south + height],
      [wrap(west), south + height],
      [wrap(west), south],
    ],
    area: 2 * width * height,
  }));

test("cutting at the antimeridian loses no land and leaves no streak", () => {
  fc.assert(
    fc.property(boxes, ({ ring, area }) => {
      const parts = cutAtAntimeridian(ring);
      expect(parts.reduce((sum, part) => sum + Math.abs(signedArea(part)), 0)).toBeCloseTo(area, 4);
      for (const part of parts) {
        const lngs = part.map(([lng = 0]) => lng);
        expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(61);
        expect(Math.max(...lngs.map(Math.abs))).toBeLessThanOrEqual(180 + 1e-9);
      }
    }),
  );
});

test("a ring round the pole becomes a belt that reaches down to it", () => {
  const round: Ring = [-180, -90, 0, 90, 179].map((lng) => [lng, -70]);
  const [belt = []] = cutAtAntimeridian([...round, [-180, -70]]);
  expect(insideRing(belt, [10, -85])).toBe(true);
  expect(insideRing(belt, [10, -60])).toBe(false);
});

test("winding turns a ring once and leaves its shape", () => {
  fc.assert(
    fc.property(boxes, ({ ring }) => {
      const exterior = wound(ring, "exterior");
      expect(wound(exterior, "exterior")).toBe(exterior);
      expect(Math.sign(signedArea(wound(ring, "hole")))).toBe(-Math.sign(signedArea(exterior)));
    }),
  );
});

test("a ring of one degree at 60° north has half the area of one at the equator", () => {
  const at = (lat: number): Ring => [
    [0, lat - 0.5],
    [1, lat - 0.5],
    [1, lat + 0.5],
    [0, lat + 0.5],
    [0, lat - 0.5],
  ];
  expect(ringKm2(at(60)) / ringKm2(at(0))).toBeCloseTo(0.5, 1);
});
