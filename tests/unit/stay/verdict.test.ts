import { expect, test } from "vitest";
import type { Holdings } from "../../stay/holdings";
import { grown, tableOf } from "../../stay/verdict";

const held: Holdings = {
  heap: 30e6,
  workerHeap: 10e6,
  listeners: 260,
  nodes: 700,
  shown: 560,
  documents: 1,
  workers: 1,
  canvases: 5,
  contexts: 1,
  urls: 0,
  resident: 450e6,
};

test("equal rounds that hold the same have left nothing behind, and less is no fault", () => {
  expect(grown(held, held)).toEqual([]);
  expect(grown(held, { ...held, heap: 31e6, nodes: 690, resident: null })).toEqual([]);
});

test.each([
  ["a listener", { listeners: 261 }, "listeners: 261, before 260"],
  ["a canvas", { canvases: 6 }, "canvases: 6, before 5"],
  ["an object URL", { urls: 1 }, "urls: 1, before 0"],
  ["memory beyond what a collector leaves", { heap: 34e6 }, "heap: 34.00 MB, before 30.00 MB"],
])("%s more is told", (_, more, line) => {
  expect(grown(held, { ...held, ...more })).toEqual([line]);
});

test("the table has a line for each part of the stay", () => {
  const lines = tableOf([
    { after: "arrival", seconds: 3, holds: held },
    { after: "500 selections", seconds: 200, holds: { ...held, resident: null } },
  ]).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^500 selections\s+200\s+30\.00\s+10\.00\s+260\s+700\s+560\s+1\s+1\s+5\s+1\s+0\s+–$/);
});
