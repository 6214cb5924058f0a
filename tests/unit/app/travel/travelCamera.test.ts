import fc from "fast-check";
import { expect, test } from "vitest";
import { cameraHolding } from "../../../../src/app/travel/travelCamera";
import { projectTo } from "../../../../src/picture/projection";

test("the traveller stands at the asked point of the screen", () => {
  const size = { width: 1280, height: 720 };
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  fc.assert(
    fc.property(
      degrees(20, 90),
      degrees(30, 55),
      degrees(4, 9),
      degrees(0, 1280),
      degrees(0, 720),
      (lng, lat, zoom, x, y) => {
        const point = projectTo(cameraHolding([lng, lat], { x, y }, zoom, size), size).point(lng, lat);
        expect(point[0]).toBeCloseTo(x, 3);
        expect(point[1]).toBeCloseTo(y, 3);
      },
    ),
  );
});
