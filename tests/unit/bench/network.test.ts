import { describe, expect, test } from "vitest";
import { atlasOf, geoFiles } from "../../../bench/content";
import { zigzagNetwork } from "../../../bench/scale/network";
import { routeIds } from "../../../src/domain/ids";
import { itineraryThrough } from "../../../src/domain/itinerary";

const real = atlasOf(geoFiles(0));
const generated = atlasOf(geoFiles(1000));

describe("the generated network", () => {
  test("is the same for the same count", () => {
    expect(zigzagNetwork(250, "a-source")).toEqual(zigzagNetwork(250, "a-source"));
  });

  test("differs for another count, so that no size is measured on a part of another", () => {
    const [few, many] = [zigzagNetwork(40, "a-source"), zigzagNetwork(41, "a-source")];
    expect(few.layers["middle-corridor"][0]?.geometry).not.toEqual(many.layers["middle-corridor"][0]?.geometry);
  });

  test("is read by the atlas like its own files, and adds exactly what was asked for", () => {
    expect(generated.segments.size - real.segments.size).toBe(1000);
    expect(generated.figures).toEqual(real.figures);
  });

  test("spreads over all four routes", () => {
    for (const route of routeIds) {
      const added = (generated.routes.get(route)?.length ?? 0) - (real.routes.get(route)?.length ?? 0);
      expect(added).toBeGreaterThanOrEqual(200);
    }
  });

  test("joins into chains of 40, each piece beginning where the one before ended", () => {
    const segments = generated.routes.get("btc") ?? [];
    const some = segments.find(({ from }) => from.endsWith("x20"));
    const way = some ? itineraryThrough(segments, some.id) : [];
    expect(way).toHaveLength(40);
    for (const [i, segment] of way.entries()) {
      const next = way[i + 1];
      if (next) expect(segment.line.at(-1)).toEqual(next.line[0]);
    }
  });

  test("stays in the region and never stands still", () => {
    const { layers } = zigzagNetwork(2000, "a-source");
    for (const { geometry } of Object.values(layers).flat()) {
      for (const [lng, lat] of geometry.coordinates) {
        expect(lng).toBeGreaterThan(28);
        expect(lng).toBeLessThan(86);
        expect(lat).toBeGreaterThan(36);
        expect(lat).toBeLessThan(53);
      }
      expect(new Set(geometry.coordinates.map(String)).size).toBeGreaterThan(1);
    }
  });
});
