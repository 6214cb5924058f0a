import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Rect, type Stage, sceneCamera } from "../../../src/app/present/sceneFraming";
import { linesShownBy, loadStory } from "../../../src/content/story";
import { projectTo } from "../../../src/picture/projection";
import { bundledAtlas } from "../../content/bundled";

const atlas = bundledAtlas();
const story = loadStory(atlas);
const scenes = story.ok ? story.scenes.flatMap((scene) => scene ?? []) : [];
const margins = { top: 44, right: 60, bottom: 112, left: 60 };

/** Points of what a scene speaks of that lie under something or off the stage, in px. */
function hidden(scene: (typeof scenes)[number], stage: Stage): number {
  const lines = linesShownBy(scene, atlas);
  const camera = sceneCamera(lines, stage);
  if (!camera) throw new Error("There is no room");
  const { point } = projectTo(camera, stage);
  const isUnder = ([x, y]: readonly [number, number]) =>
    x < 0 ||
    y < 0 ||
    x > stage.width ||
    y > stage.height ||
    stage.covers.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  return lines.flat().filter(([lng, lat]) => isUnder(point(lng, lat))).length;
}

describe("what a scene speaks of is never hidden", () => {
  test.each(scenes)("$id, at any size of the page and of the card", (scene) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 700, max: 2600 }),
        fc.integer({ min: 560, max: 1500 }),
        fc.double({ min: 0.3, max: 0.92, noNaN: true }),
        (width, height, tall) => {
          const card: Rect = {
            left: 16,
            top: 16,
            right: 16 + Math.max(330, width * 0.285),
            bottom: 16 + height * tall,
          };
          const key: Rect = { left: width - 240, top: 16, right: width - 16, bottom: 130 };
          expect(hidden(scene, { width, height, margins, covers: [card, key] })).toBe(0);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(scenes)("$id, above the sheet of a phone", (scene) => {
    const stage = { width: 375, height: 667, margins: { top: 30, right: 34, bottom: 403, left: 34 }, covers: [] };
    expect(hidden(scene, stage)).toBe(0);
  });
});

test("without anything in the way a scene takes all the room there is", () => {
  const btc = scenes.find(({ id }) => id === "btc");
  if (!btc) throw new Error("btc");
  const stage = { width: 1280, height: 720, margins, covers: [] };
  const { point } = projectTo(sceneCamera(linesShownBy(btc, atlas), stage) ?? { zoom: 0, lat: 0, lng: 0 }, stage);
  const xs = linesShownBy(btc, atlas)
    .flat()
    .map(([lng, lat]) => point(lng, lat)[0]);
  expect(Math.min(...xs)).toBeCloseTo(60, 0);
  expect(Math.max(...xs)).toBeCloseTo(1220, 0);
});
