import { expect, test } from "vitest";
import type { Font } from "../../../src/picture/labels/font";
import { measureInNode } from "../../../src/picture/node/measureText";

const at = (weight: number): Font => ({ sizePx: 100, weight, italic: false, letterSpacingPx: 0 });

// Widths that Chromium's canvas gives for the same faces.
test.each([
  ["Transit", 400, 317.6],
  ["Transit", 700, 343.8],
  ["железных", 400, 480],
  ["железных", 700, 523.9],
  ["маршруты из Китая", 600, 1006.3],
] as const)("without a browser, %s at weight %i is as wide as in one", async (text, weight, width) => {
  const measure = await measureInNode();
  expect(measure(text, at(weight))).toBeCloseTo(width, 0);
});
