import { expect, test } from "vitest";
import { sightOf } from "../../../src/ui/summary/inSight";
import { bundledAtlas } from "../../content/bundled";

const places = [...bundledAtlas().places.values()];
const ids = (sight: ReturnType<typeof sightOf>) => sight.places.map(({ id }) => String(id));

test("what the screen shows is named, the important first", () => {
  const sight = sightOf({ zoom: 8, lat: 40.38, lng: 49.8 }, { width: 1280, height: 720 }, places);
  expect(ids(sight)[0]).toBe("baku");
  expect(ids(sight)).toContain("alat");
  expect(ids(sight)).not.toContain("tbilisi");
});

test("the whole world shows all of them, the open sea none but has a nearest", () => {
  expect(sightOf({ zoom: 1, lat: 42, lng: 50 }, { width: 1280, height: 720 }, places).places).toHaveLength(
    places.length,
  );
  const sea = sightOf({ zoom: 9, lat: 42, lng: 50.6 }, { width: 400, height: 400 }, places);
  expect(ids(sea)).toEqual([]);
  expect(sea.nearest?.country).toBe("kz");
});
