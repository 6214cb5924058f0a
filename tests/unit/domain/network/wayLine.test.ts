import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "../../../../src/domain/network/sphere";
import { positionAt, wayLine } from "../../../../src/domain/network/wayLine";
import { anyWay, atlas, place, way } from "./aWay";

const positionOf = (id: string) => atlas.places.get(place(id))?.position ?? [0, 0];

describe("the line of a way", () => {
  test("goes from the first place to the last, as long as the way", () => {
    fc.assert(
      fc.property(anyWay, (found) => {
        const line = wayLine(found);
        const [from, to] = [found.stops[0] ?? "", found.stops.at(-1) ?? ""];
        expect(line.km[0]).toBe(0);
        expect(line.km.at(-1)).toBeCloseTo(found.km, 6);
        expect(distanceKm(line.points[0] ?? [0, 0], positionOf(from))).toBeLessThan(0.15);
        expect(distanceKm(line.points.at(-1) ?? [0, 0], positionOf(to))).toBeLessThan(0.15);
      }),
    );
  });

  test("never turns back in kilometres and never jumps", () => {
    fc.assert(
      fc.property(anyWay, (found) => {
        const { points, km } = wayLine(found);
        expect(km).toHaveLength(points.length);
        const steps = points.slice(1).map((point, i) => {
          const step = (km[i + 1] ?? 0) - (km[i] ?? 0);
          return { step, off: Math.abs(distanceKm(points[i] ?? point, point) - step) };
        });
        // Sums of kilometres are exact to some billionths of a millimetre.
        expect(Math.min(...steps.map(({ step }) => step))).toBeGreaterThanOrEqual(-1e-9);
        // Kilometres of places are rounded to a tenth, and stretched between them.
        expect(Math.max(...steps.map(({ off }) => off))).toBeLessThan(0.25);
      }),
    );
  });

  test("passes each place where it stands", () => {
    fc.assert(
      fc.property(anyWay, (found) => {
        const line = wayLine(found);
        for (const { place: passed, km } of line.passes) {
          expect(distanceKm(positionAt(line, km), positionOf(passed)), passed).toBeLessThan(0.15);
        }
      }),
    );
  });

  test("is the same line from either end", () => {
    const [out, back] = [wayLine(way("dostyk~poti")), wayLine(way("poti~dostyk"))];
    expect(back.points.length).toBe(out.points.length);
    expect(distanceKm(positionAt(out, 1000), positionAt(back, (back.km.at(-1) ?? 0) - 1000))).toBeLessThan(0.2);
  });

  test("names the parts of segments with the kilometre at which each begins", () => {
    const { sections } = wayLine(way("gori~samtredia"));
    expect(sections.map(({ segment, startKm }) => [segment.id, Math.round(startKm)])).toEqual([
      ["middle-corridor.tbilisi-khashuri", 0],
      ["middle-corridor.khashuri-samtredia", Math.round(sections[0]?.km ?? -1)],
    ]);
  });
});
