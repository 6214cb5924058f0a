import { expect, test } from "vitest";
import { namesOnScreen, sizeBeside } from "../../../../src/app/flows/clearOfNames";
import { atlas } from "../../picture/defaultView";

const size = { width: 1280, height: 720 };
const places = [...atlas.places.values()];

test("an arrowhead is none on a name, grows as it leaves it and is whole beyond", () => {
  const names = [{ left: 100, top: 50, right: 160, bottom: 66 }];
  expect(sizeBeside(names, { x: 130, y: 60 })).toBe(0);
  const leaving = [161, 164, 168].map((x) => sizeBeside(names, { x, y: 60 }));
  expect(leaving).toEqual([...leaving].sort((a, b) => a - b));
  expect(leaving[0]).toBeGreaterThan(0);
  expect(sizeBeside(names, { x: 200, y: 60 })).toBe(1);
  expect(sizeBeside([], { x: 130, y: 60 })).toBe(1);
});

test("names count from the zoom at which the map shows them, beside their places", () => {
  const far = namesOnScreen(places, "en", { zoom: 3.5, lat: 43, lng: 55 }, size);
  expect(far).toHaveLength(places.filter(({ rank }) => rank === 1).length);
  const almaty = places.filter(({ id }) => id === "almaty");
  const [name] = namesOnScreen(
    almaty,
    "en",
    { zoom: 6, lat: almaty[0]?.position[1] ?? 0, lng: almaty[0]?.position[0] ?? 0 },
    size,
  );
  // Almaty's name stands below its sign, in the middle of the screen here.
  expect(name?.top).toBeGreaterThan(360);
  expect(name?.bottom).toBeLessThan(400);
  expect((name?.left ?? 0) + (name?.right ?? 0)).toBeCloseTo(1280);
});
