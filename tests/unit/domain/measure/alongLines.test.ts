import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alongLines } from "../../../../src/domain/measure/alongLines";
import { distanceKm } from "../../../../src/domain/network/sphere";
import { positionAt, wayLine } from "../../../../src/domain/network/wayLine";
import { anyWay, atlas, network, place, way } from "../network/aWay";

const segments = [...atlas.segments.values()];
const along = (from: readonly [number, number], to: readonly [number, number]) =>
  alongLines(network, segments, from, to);
const at = (id: string) => atlas.places.get(place(id))?.position ?? ([0, 0] as const);

describe("a length along the lines", () => {
  test("between two places is that of the shortest way", () => {
    for (const ends of ["dostyk~aktau-port", "alat~poti", "aktogay~kars"]) {
      const [from = "", to = ""] = ends.split("~");
      expect(along(at(from), at(to)), ends).toBeCloseTo(way(ends).km, -0.5);
    }
  });

  test("is found for points beside a line, as far along it as it is drawn", () => {
    const line = wayLine(way("aktogay~balkhash"));
    const [lng, lat] = positionAt(line, 100);
    // Some kilometres north of the line, which runs west here.
    expect(along([lng, lat + 0.05], positionAt(line, 250))).toBeGreaterThan(140);
    expect(along(positionAt(line, 100), positionAt(line, 250))).toBeCloseTo(150, -0.5);
  });

  test("is never shorter than the crow flies, but for how far the points lie off", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyWay, share, share, (found, a, b) => {
        const line = wayLine(found);
        const [from, to] = [positionAt(line, a * found.km), positionAt(line, b * found.km)];
        const km = along(from, to);
        if (km !== null) expect(km).toBeGreaterThan(distanceKm(from, to) * 0.98 - 1);
      }),
      { numRuns: 25 },
    );
  });

  test("is none away from the lines, and none against the flow of oil", () => {
    expect(along([60, 60], at("poti"))).toBeNull();
    expect(along(at("ceyhan"), at("sangachal"))).toBeNull();
    expect(along(at("sangachal"), at("ceyhan"))).toBeGreaterThan(1500);
  });
});
