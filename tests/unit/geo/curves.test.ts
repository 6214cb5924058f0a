import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catmullRom, catmullRomSpans } from "../../../geo/steps/catmullRom";
import { distanceKm, kmAlong, lengthKm } from "../../../geo/steps/measure";
import { passBy } from "../../../geo/steps/passBy";
import { roundPosition } from "../../../geo/steps/round";
import { simplify } from "../../../geo/steps/simplify";
import { splitAtPlaces } from "../../../geo/steps/splitAtPlaces";
import type { Position } from "../../../src/domain/segment";
import { aPosition, stations } from "./arbitraryLine";

const chordKm = (line: readonly Position[]) => lengthKm(line);

describe("a railway's curve", () => {
  test("runs exactly through every station, in order", () => {
    fc.assert(
      fc.property(stations, (line) => {
        const spans = catmullRomSpans(line);
        expect(spans.map((span) => span[0])).toEqual(line.slice(0, -1));
        expect(spans.map((span) => span.at(-1))).toEqual(line.slice(1));
      }),
    );
  });

  test("never wanders far from the chord between two stations", () => {
    fc.assert(
      fc.property(stations, (line) => {
        for (const [index, span] of catmullRomSpans(line).entries()) {
          const [from, to] = [line[index], line[index + 1]];
          if (from === undefined || to === undefined) throw new Error("a span without ends");
          const chord = distanceKm(from, to);
          for (const at of span) expect(distanceKm(from, at) + distanceKm(at, to)).toBeLessThan(chord * 1.7 + 0.01);
        }
      }),
    );
  });

  test("is no shorter than its chords and not much longer", () => {
    fc.assert(
      fc.property(stations, (line) => {
        const ratio = lengthKm(catmullRom(line)) / chordKm(line);
        expect(ratio).toBeGreaterThan(0.9999);
        expect(ratio).toBeLessThan(1.6);
      }),
    );
  });

  test("has a corner where a train reverses, instead of a loop", () => {
    const reversal: readonly Position[] = [
      [72.7, 48.6],
      [72.8, 48.9],
      [72.6, 48.7],
    ];
    const north = Math.max(...catmullRom(reversal).map(([, lat]) => lat));
    expect(north).toBe(48.9);
  });

  test("goes straight between two lone stations", () => {
    const line = catmullRom([
      [50, 44],
      [50, 45],
    ]);
    for (const [lng] of line) expect(lng).toBeCloseTo(50, 9);
  });
});

describe("kilometres along a line", () => {
  test("never fall", () => {
    fc.assert(
      fc.property(stations, (line) => {
        const km = kmAlong(catmullRom(line));
        expect(km.every((at, index) => at >= (km[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  test("add up over the parts that it is cut into", () => {
    fc.assert(
      fc.property(stations, fc.nat(), fc.nat(), (line, a, b) => {
        fc.pre(line.length > 3);
        const inner = line.length - 2;
        const cuts = [...new Set([1 + (a % inner), 1 + (b % inner)])].sort((x, y) => x - y);
        const parts = splitAtPlaces(line, cuts);
        expect(parts).toHaveLength(cuts.length + 1);
        expect(parts.reduce((sum, part) => sum + lengthKm(part), 0)).toBeCloseTo(lengthKm(line), 6);
        for (const [index, cut] of cuts.entries()) {
          expect(parts[index]?.at(-1)).toEqual(line[cut]);
          expect(parts[index + 1]?.[0]).toEqual(line[cut]);
        }
      }),
    );
  });

  test("are measured on the globe: a degree of latitude is 111 km, of longitude half of that at 60°", () => {
    expect(distanceKm([50, 40], [50, 41])).toBeCloseTo(111.2, 1);
    expect(distanceKm([50, 60], [51, 60])).toBeCloseTo(55.6, 1);
  });
});

describe("what is written", () => {
  test("has at most four decimals and moves by less than ten metres", () => {
    fc.assert(
      fc.property(aPosition, fc.double({ min: 0, max: 0.001, noNaN: true }), ([lng, lat], more) => {
        const rounded = roundPosition([lng + more, lat + more]);
        for (const degrees of rounded) expect(String(degrees)).toMatch(/^-?\d+(\.\d{1,4})?$/);
        expect(distanceKm(rounded, [lng + more, lat + more])).toBeLessThan(0.01);
      }),
    );
  });

  test("keeps both ends of a stretch, and keeps its length to 40 m a vertex", () => {
    fc.assert(
      fc.property(stations, (line) => {
        const curve = catmullRom(line);
        const thin = simplify(curve);
        expect(thin[0]).toEqual(curve[0]);
        expect(thin.at(-1)).toEqual(curve.at(-1));
        expect(thin.length).toBeLessThanOrEqual(curve.length);
        expect(Math.abs(lengthKm(thin) - lengthKm(curve))).toBeLessThan(0.04 * thin.length);
      }),
    );
  });
});

describe("a pipeline's line", () => {
  const straight = (typicalKm: number) => [
    { at: [45, 41] as const, typicalKm: 0 },
    { at: [45.5, 41] as const, typicalKm: 1 },
    { at: [46, 41.2] as const, typicalKm },
    { at: [46.5, 41] as const, typicalKm: 1 },
    { at: [47, 41] as const, typicalKm: 0 },
  ];
  const pulledTo = (typicalKm: number) => distanceKm(passBy(straight(typicalKm))[2] ?? [0, 0], [46, 41.2]);

  test("is bound to its terminals", () => {
    const line = passBy(straight(3));
    expect(line[0]).toEqual([45, 41]);
    expect(line.at(-1)).toEqual([47, 41]);
  });

  test("comes nearer to a town that it passes close by than to one whose district alone it crosses", () => {
    expect(pulledTo(1)).toBeLessThan(2);
    expect(pulledTo(8)).toBeGreaterThan(5);
    expect(pulledTo(3)).toBeGreaterThan(pulledTo(1));
    expect(pulledTo(3)).toBeLessThan(pulledTo(8));
  });

  test("leaves towns that already lie on a straight line where they are", () => {
    const even = [46, 47, 48, 49].map((lng) => ({ at: [lng, 41] as const, typicalKm: 3 }));
    for (const [index, [lng, lat]] of passBy(even).entries()) {
      expect(lng).toBeCloseTo(46 + index, 6);
      expect(lat).toBeCloseTo(41, 6);
    }
  });
});
