import { expect, test } from "vitest";
import { flightMs } from "../../../src/map/flight";

const baku = { zoom: 6, lat: 40.4, lng: 49.9 };

test("a flight is longer the farther it goes, and never keeps a room waiting", () => {
  const near = flightMs(baku, { ...baku, lng: 51 }, 1280);
  const far = flightMs(baku, { zoom: 6, lat: 45.3, lng: 82.5 }, 1280);
  expect(near).toBeGreaterThanOrEqual(700);
  expect(far).toBeGreaterThan(near);
  expect(flightMs({ ...baku, zoom: 12 }, { zoom: 12, lat: 45, lng: 82 }, 1280)).toBeLessThanOrEqual(2600);
});

test("it is as long on the way back", () => {
  const there = { zoom: 8, lat: 46, lng: 73 };
  expect(flightMs(baku, there, 1280)).toBe(flightMs(there, baku, 1280));
});
