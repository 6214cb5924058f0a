import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OwnPart, OwnTile } from "../../../../src/domain/ownData";
import { createTileDrawer } from "../../../../src/own/tiles/tileDrawer";

const look = { color: "#c0f", edge: "#222", linePx: 2, outlinePx: 1.5, pointPx: 4, edgePx: 1, dash: null };
const tile = (x: number): OwnTile => ({ z: 3, x, y: 3, side: 512, look });
const part: OwnPart = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { index: 0, name: "", shape: "point" },
      geometry: { type: "Point", coordinates: [70, 40] },
    },
  ],
};

/** How many points each canvas has been given. */
let canvases: { points: number }[] = [];

beforeEach(() => {
  canvases = [];
  class Canvas {
    readonly drawn = { points: 0 };
    constructor() {
      canvases.push(this.drawn);
    }
    getContext() {
      const nothing = () => undefined;
      const [beginPath, fill, stroke, setLineDash] = [nothing, nothing, nothing, nothing];
      return { beginPath, fill, stroke, setLineDash, arc: () => this.drawn.points++ };
    }
    transferToImageBitmap() {
      return { points: this.drawn.points };
    }
  }
  vi.stubGlobal("OffscreenCanvas", Canvas);
  vi.stubGlobal("createImageBitmap", async (canvas: Canvas) => ({ points: canvas.drawn.points }));
});
afterEach(() => vi.unstubAllGlobals());

const answers = () => {
  const said: (readonly [id: number, picture: unknown])[] = [];
  return { said, drawer: createTileDrawer((id, picture) => said.push([id, picture])) };
};

test("the square that was asked for last is drawn first, and what was given up not at all", async () => {
  const { said, drawer } = answers();
  drawer.add(part);
  drawer.end();
  for (const id of [1, 2, 3, 4]) drawer.ask(id, tile(id));
  drawer.giveUp(3);
  await vi.waitFor(() => expect(said).toHaveLength(4));
  // The first was begun before the others were known.
  expect(said.map(([id]) => id)).toEqual([3, 1, 4, 2]);
  expect(said[0]).toEqual([3, null]);
  expect(canvases).toHaveLength(3);
});

test("while parts come a square is drawn on, and afterwards anew", async () => {
  const { said, drawer } = answers();
  drawer.add(part);
  drawer.ask(1, tile(5));
  await vi.waitFor(() => expect(said).toEqual([[1, { points: 1 }]]));
  drawer.add(part);
  drawer.add(part);
  drawer.ask(2, tile(5));
  await vi.waitFor(() => expect(said).toHaveLength(2));
  // Of the two further parts each point is drawn once a pixel.
  expect(said[1]).toEqual([2, { points: 2 }]);
  expect(canvases).toHaveLength(1);
  drawer.end();
  drawer.ask(3, tile(5));
  await vi.waitFor(() => expect(said).toHaveLength(3));
  expect(said[2]).toEqual([3, { points: 1 }]);
  expect(canvases).toHaveLength(2);
});

test("where the browser has no canvas beside the page there is no square", async () => {
  vi.stubGlobal("OffscreenCanvas", undefined);
  const { said, drawer } = answers();
  drawer.ask(1, tile(1));
  drawer.ask(2, tile(2));
  await vi.waitFor(() =>
    expect(said).toEqual([
      [1, null],
      [2, null],
    ]),
  );
});
