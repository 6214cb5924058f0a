import { describe, expect, test } from "vitest";
import { budgets, isLater, shareOf } from "../../budgets";

const kib = 1024;
const over = (site: Parameters<typeof budgets>[0], oneFileBytes = 0) =>
  budgets(site, { path: "dist-file/corridor-atlas.html", bytes: oneFileBytes })
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ name }) => name);

describe("the weight of the page", () => {
  test("is broken by a first view over 700 KiB, whatever it is made of", () => {
    expect(over([{ path: "assets/maplibre-a1.js", bytes: 701 * kib }])).toEqual(["first view, gzipped"]);
    expect(over([{ path: "assets/something-new.bin", bytes: 701 * kib }])).toEqual(["first view, gzipped"]);
    expect(over([{ path: "assets/maplibre-a1.js", bytes: 699 * kib }])).toEqual([]);
  });

  test("is broken by more than 90 KiB of our own code, and not by React or MapLibre", () => {
    expect(over([{ path: "assets/index-a1.js", bytes: 91 * kib }])).toEqual(["own code, gzipped"]);
    expect(over([{ path: "assets/react-a1.js", bytes: 91 * kib }])).toEqual([]);
  });

  test("is broken by a one-file page over 4 MiB", () => {
    expect(over([], 4 * kib * kib + 1)).toEqual(["one-file page"]);
  });

  test("leaves out what only another language needs", () => {
    expect(isLater("assets/ru-first-a1.js")).toBe(true);
    expect(isLater("assets/en-pages-a1.js")).toBe(true);
    expect(isLater("assets/en-first-a1.js")).toBe(false);
    expect(isLater("assets/noto-sans-cyrillic-wght-normal-a1.woff2")).toBe(true);
    expect(isLater("assets/noto-sans-latin-wght-normal-a1.woff2")).toBe(false);
    expect(shareOf("assets/ruler-a1.js")).toBe("own code");
  });
});
