import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cameraForBounds, projectTo, withinWorld } from "../../../src/picture/projection";
import { toScreen } from "../../../src/picture/screenGeometry";

const size = { width: 1280, height: 720 };

/** MapLibre's formulae as its documentation gives them: 512 px at zoom 0, spherical Mercator. */
function maplibrePx(lng: number, lat: number, camera: { zoom: number; lng: number; lat: number }) {
  const world = 512 * 2 ** camera.zoom;
  const x = (degrees: number) => ((180 + degrees) / 360) * world;
  const y = (degrees: number) =>
    ((180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360))) / 360) * world;
  return [x(lng) - x(camera.lng) + size.width / 2, y(lat) - y(camera.lat) + size.height / 2] as const;
}

const cameras = fc.record({
  zoom: fc.double({ min: 2, max: 12, noNaN: true }),
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
});

describe("a point of the earth", () => {
  test("lies where the live map has it", () => {
    fc.assert(
      fc.property(
        cameras,
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: -300, max: 300, noNaN: true }),
        (camera, dx, dy) => {
          // A point in sight: so many px from the middle.
          const world = 512 * 2 ** camera.zoom;
          const lng = camera.lng + (dx / world) * 360;
          const lat = Math.max(-80, Math.min(80, camera.lat + (dy / world) * 180));
          fc.pre(Math.abs(lng) < 180);
          const [x, y] = maplibrePx(lng, lat, camera);
          fc.pre(x > 0 && y > 0 && x < size.width && y < size.height);
          const projected = projectTo(camera, size);
          const drawn = toScreen({ type: "Point", coordinates: [lng, lat] }, projected).points;
          expect(drawn.some(([px, py]) => Math.hypot(px - x, py - y) < 0.01)).toBe(true);
          expect(projected.point(lng, lat)[0]).toBeCloseTo(x, 4);
          expect(projected.point(lng, lat)[1]).toBeCloseTo(y, 4);
        },
      ),
    );
  });

  test("shows once in every copy of the world that is in sight", () => {
    const projected = projectTo({ zoom: 1, lat: 0, lng: 170 }, size);
    const { points } = toScreen({ type: "Point", coordinates: [50, 40] }, projected);
    const seen = points.filter(([x]) => x >= 0 && x <= size.width).map(([x]) => Math.round(x));
    expect(seen).toEqual([299]);
    const { points: both } = toScreen({ type: "Point", coordinates: [10, 40] }, projected);
    expect(both.filter(([x]) => x >= 0 && x <= size.width)).toHaveLength(2);
  });
});

describe("the camera for bounds", () => {
  test("puts the bounds into the room that the padding leaves, touching it", () => {
    const padding = { top: 100, right: 40, bottom: 20, left: 300 };
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: -60, max: 50, noNaN: true }),
        fc.double({ min: 1, max: 60, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (west, south, width, height) => {
          const camera = cameraForBounds([west, south, west + width, south + height], padding, size, 20);
          if (!camera) throw new Error("There is room");
          const { point } = projectTo(camera, size);
          const [left, bottom] = point(west, south);
          const [right, top] = point(west + width, south + height);
          const spare = [left - 300, top - 100, size.width - 40 - right, size.height - 20 - bottom];
          for (const px of spare) expect(px).toBeGreaterThan(-0.01);
          expect(Math.min(...spare)).toBeLessThan(0.01);
          // What is left over is shared by both sides.
          expect(spare[0]).toBeCloseTo(spare[2] ?? 0, 4);
          expect(spare[1]).toBeCloseTo(spare[3] ?? 0, 4);
        },
      ),
    );
  });

  test("never comes nearer than the largest zoom, and there is none without room", () => {
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(cameraForBounds([50, 40, 50, 40], none, size, 7.5)).toEqual({
      zoom: 7.5,
      lat: expect.closeTo(40, 9),
      lng: expect.closeTo(50, 9),
    });
    expect(cameraForBounds([0, 0, 1, 1], { ...none, left: 700, right: 700 }, size, 9)).toBeNull();
  });
});

test("the picture never looks beyond the poles", () => {
  const camera = withinWorld({ zoom: 1, lat: 89, lng: 30 }, size);
  expect(projectTo(camera, size).point(30, 85.0511)[1]).toBeCloseTo(0, 1);
  expect(withinWorld({ zoom: 0, lat: 10, lng: 0 }, size).zoom).toBeCloseTo(Math.log2(720 / 512));
  const usual = { zoom: 4, lat: 45, lng: 50 };
  expect(withinWorld(usual, size)).toEqual(usual);
});
