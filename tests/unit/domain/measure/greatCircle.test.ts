import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greatCircle } from "../../../../src/domain/measure/greatCircle";
import { honestKm } from "../../../../src/domain/measure/honestKm";
import { distanceKm } from "../../../../src/domain/network/sphere";
import type { Position } from "../../../../src/domain/segment";

const anywhere: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
);

describe("a great circle", () => {
  test("is no longer than the way between its ends, in chords of 50 km at most", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        // Opposite ends of the earth have no one shortest way.
        fc.pre(distanceKm(from, to) < 19_900);
        const line = greatCircle(from, to);
        const chords = line.slice(1).map((point, i) => distanceKm(line[i] ?? point, point));
        const sum = chords.reduce((total, km) => total + km, 0);
        expect(sum).toBeCloseTo(distanceKm(from, to), 1);
        expect(Math.max(...chords)).toBeLessThan(50.1);
      }),
    );
  });

  test("runs on across the date line", () => {
    fc.assert(
      fc.property(anywhere, anywhere, (from, to) => {
        fc.pre(distanceKm(from, to) < 19_900);
        const line = greatCircle(from, to);
        const jumps = line.slice(1).map(([lng], i) => Math.abs(lng - (line[i]?.[0] ?? lng)));
        expect(Math.max(...jumps)).toBeLessThanOrEqual(180);
      }),
    );
  });
});

test("a measured length has three digits at most", () => {
  expect([0.04, 0.26, 9.876, 98.76, 987.6, 2345.6].map(honestKm)).toEqual([0, 0.3, 9.88, 98.8, 988, 2350]);
});
