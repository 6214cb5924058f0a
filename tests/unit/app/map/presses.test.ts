import { expect, test } from "vitest";
import { createPointing } from "../../../../src/app/map/pointing";
import { createPresses } from "../../../../src/app/map/presses";
import { loadAtlas } from "../../../../src/content/load";
import { contextLineId, segmentId } from "../../../../src/domain/ids";
import type { MapView } from "../../../../src/map/view";
import { createOwnStore } from "../../../../src/state/own";
import { createAppStore } from "../../../../src/state/store";
import { defaultView, type View } from "../../../../src/state/view";
import { bundledAtlas } from "../../../content/bundled";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;
const turkey = segmentId("btc.tr");
if (!turkey) throw new Error("btc.tr is a segment id");
const at = { x: 120, y: 80 };
/** A map that does nothing. */
const still: MapView = {
  show() {},
  mark() {},
  look() {},
  handle() {},
  speak() {},
  zoomBy() {},
  camera: () => ({ zoom: 3, lat: 45, lng: 55 }),
  project: () => at,
  destroy() {},
};

function pressesOn(view: Partial<View> = {}) {
  const store = createAppStore({ ...defaultView, ...view });
  const pointing = createPointing();
  const own = createOwnStore();
  const uncovered: unknown[] = [];
  const presses = createPresses({
    store,
    pointing,
    atlas: () => atlas,
    map: () => null,
    own,
    pointOwn: () => undefined,
    uncover: (where) => uncovered.push(where),
  });
  return { store, pointing, own, uncovered, presses };
}

test("a press on a line selects it, and tells where it was only while it does", () => {
  const { store, presses } = pressesOn();
  const told: unknown[] = [];
  store.subscribe(() => told.push(presses.at()));
  presses.clicked({ kind: "segment", id: turkey }, at);
  expect(store.getState().selection).toEqual({ kind: "segment", id: "btc.tr" });
  expect(told).toEqual([at]);
  expect(presses.at()).toBeNull();
});

test("a press beside the lines closes what is selected, and ends no scene", () => {
  const selection = { kind: "segment", id: turkey } as const;
  const exploring = pressesOn({ selection });
  exploring.presses.clicked({ kind: "nothing" }, at);
  expect(exploring.store.getState().selection).toBeNull();
  const presenting = pressesOn({ selection, scene: 3 });
  presenting.presses.clicked({ kind: "nothing" }, at);
  expect(presenting.store.getState()).toMatchObject({ selection, scene: 3 });
});

test("several lines near the pointer are put to choice", () => {
  const { store, pointing, presses } = pressesOn();
  presses.clicked({ kind: "several", ids: [turkey] }, at);
  expect(pointing.getState().choice).toEqual({ segments: [turkey], at });
  expect(store.getState().selection).toBeNull();
});

test("who takes presses has them alone, until they are let go", () => {
  const { store, presses } = pressesOn();
  const taken: unknown[] = [];
  const letGo = presses.take((where) => taken.push(where));
  presses.clicked({ kind: "segment", id: turkey }, at);
  expect(taken).toEqual([at]);
  expect(store.getState().selection).toBeNull();
  letGo();
  presses.clicked({ kind: "segment", id: turkey }, at);
  expect(store.getState().selection).not.toBeNull();
});

test("a line under the pointer is marked and told of, of a route or beside them", () => {
  const beside = contextLineId("transit-corridors.tar-northern");
  if (!beside) throw new Error("it is a line beside the routes");
  const whole = bundledAtlas();
  const marked: unknown[] = [];
  const pointing = createPointing();
  const presses = createPresses({
    store: createAppStore(defaultView),
    pointing,
    atlas: () => whole,
    map: () => ({ ...still, mark: (state, marks) => marked.push([state, ...marks]) }),
    own: createOwnStore(),
    pointOwn: () => undefined,
    uncover: () => undefined,
  });
  presses.hovered({ kind: "several", ids: [turkey] }, at);
  expect(pointing.getState().hover).toEqual({ id: turkey, at });
  presses.hovered({ kind: "context", id: beside }, at);
  expect(pointing.getState().hover).toEqual({ id: beside, at });
  presses.hovered({ kind: "nothing" }, at);
  expect(pointing.getState().hover).toBeNull();
  expect(marked).toEqual([
    ["hovered", { id: turkey, source: "btc" }],
    ["hovered", { id: beside, source: "context" }],
    ["hovered"],
  ]);
});

test("a press on a feature of one's own chooses it, ends a selection, and keeps it in sight", () => {
  const { store, own, uncovered, presses } = pressesOn({ selection: { kind: "segment", id: turkey } });
  const where = { lng: 50, lat: 40 };
  presses.clicked({ kind: "own", file: 1, index: 7, name: "A depot", at: where }, at);
  expect(own.getState().chosen).toEqual({ file: 1, index: 7 });
  expect(store.getState()).toMatchObject({ selection: null, panel: "own" });
  expect(uncovered).toEqual([where]);
});

test("a feature of one's own under the pointer is told of, and no longer once it has gone", () => {
  const { pointing, presses } = pressesOn();
  presses.hovered({ kind: "own", file: 1, index: 7, name: "A depot", at: { lng: 50, lat: 40 } }, at);
  expect(pointing.getState()).toMatchObject({ hover: null, own: { name: "A depot", at } });
  presses.hovered({ kind: "segment", id: turkey }, at);
  expect(pointing.getState()).toMatchObject({ hover: { id: turkey }, own: null });
  presses.hovered({ kind: "nothing" }, at);
  expect(pointing.getState()).toMatchObject({ hover: null, own: null });
});
