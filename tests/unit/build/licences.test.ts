import { resolve } from "node:path";
import { expect, test } from "vitest";
import { notice, shippedFrom, shortNotice } from "../../../build/licences";
import { keptOf } from "../../../build/offline";

const shipped = shippedFrom([
  resolve("src/main.tsx"),
  resolve("node_modules/react/index.js"),
  resolve("node_modules/maplibre-gl/dist/maplibre-gl.mjs"),
  resolve("node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2"),
]);
const names = shipped.map(({ name }) => name);

test("the notice has the licence of every package whose code is shipped, and of no other", () => {
  expect(names).toEqual(expect.arrayContaining(["react", "maplibre-gl", "@fontsource-variable/noto-sans"]));
  // Published within MapLibre's own file.
  expect(names).toContain("earcut");
  expect(names.filter((name) => name.startsWith("@types/") || name === "vite")).toEqual([]);
  expect(shipped.filter(({ licence }) => licence === "")).toEqual([]);
  // Its package names its licence and holds no text of it.
  expect(shipped.filter(({ text }) => text === "").map(({ name }) => name)).toEqual(["murmurhash-js"]);
});

test("the notice holds each text in full, the short one a line for each", () => {
  for (const { text } of shipped) expect(notice(shipped)).toContain(text);
  expect(notice(shipped)).toContain("SIL OPEN FONT LICENSE");
  expect(shortNotice(shipped).split("\n")).toHaveLength(shipped.length);
  expect(shortNotice(shipped)).toMatch(/^react [\d.]+ \(MIT\) – .*copyright.*$/im);
});

test("what is kept for visits without a network is all that a reader can come to, under a version of its own", () => {
  const page = '<script type="module" crossorigin src="./assets/index-1.js"></script>';
  const files = new Map<string, string>([
    ["index.html", page],
    ["assets/index-1.js", "1"],
    ["assets/ka-1.js", "ka"],
    ["embed.js", "for others"],
    ["_headers", "for the host"],
  ]);
  const kept = keptOf(files);
  expect(kept.paths).toEqual(["assets/index-1.js", "assets/ka-1.js", ""]);
  expect(kept.entry).toBe("assets/index-1.js");
  expect(keptOf(new Map(files).set("assets/ka-1.js", "other")).version).not.toBe(kept.version);
  expect(keptOf(new Map(files).set("embed.js", "other")).version).toBe(kept.version);
  expect(() => keptOf(new Map())).toThrow(/no script/);
});
