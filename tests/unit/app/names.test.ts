import { describe, expect, test } from "vitest";
import { type Frame, homePadding, isCovered } from "../../../src/app/map/framing";
import { nameBox } from "../../../src/app/map/nameBox";
import { homeTarget, targetOf } from "../../../src/app/map/targets";
import { boundsOf } from "../../../src/domain/bounds";
import { routeIds } from "../../../src/domain/ids";
import { languages } from "../../../src/i18n/languages";
import { mainNamePx } from "../../../src/layers/places";
import { cameraForBounds, projectTo } from "../../../src/picture/projection";
import { defaultView, type View } from "../../../src/state/view";
import { bundledAtlas } from "../../content/bundled";

/** A page of a size with all that stands over its map; the legend as wide and high as a language's words make it. */
function page(width: number, height: number, legend: { readonly width: number; readonly height: number }): Frame {
  const panel = { left: 16, right: 396, top: 16, bottom: height - 16 - width * 0.25 };
  const foot = { left: width - 16 - legend.width, right: width - 16, top: height - 40 - legend.height };
  const tools = { left: width - 600, right: width - 16, top: 16, bottom: 62 };
  const zoom = { left: width - 64, right: width - 16, top: 80, bottom: 234 };
  const covers = [panel, { ...foot, bottom: height - 40 }, tools, zoom];
  return { width, height, panel, covers, sheet: false };
}

const pages = [
  [1100, 760, { width: 520, height: 178 }],
  [1280, 720, { width: 480, height: 178 }],
  [1280, 720, { width: 660, height: 200 }],
  [1920, 1080, { width: 660, height: 200 }],
] as const;

test("in English the first view stands where the page was born with it, above a legend of five rows", () => {
  const atlas = bundledAtlas();
  const frame = page(1280, 720, { width: 480, height: 174 });
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  expect(homeTarget(atlas, frame)).toMatchObject({ padding: homePadding(frame, bounds) });
});

describe.each(languages)("in the language %s no name of a main place lies under a control", (language) => {
  const atlas = bundledAtlas();
  const main = [...atlas.places.values()].filter(({ rank }) => rank === 1);
  const hidden = (view: View, frame: Frame, places = main, sizePx?: number): readonly string[] => {
    const target = targetOf(view, atlas, { ...frame, language }, null);
    if (target.kind !== "bounds") throw new Error("The view says where it looks");
    const camera = cameraForBounds(target.bounds, target.padding, frame, target.maxZoom);
    if (!camera) throw new Error("No room");
    const { point } = projectTo(camera, frame);
    return places.flatMap((place) => {
      const [x, y] = point(...place.position);
      return isCovered(frame, { x, y }, nameBox(place, language, sizePx)) ? [`${place.id} at ${x} ${y}`] : [];
    });
  };

  test.each(pages)("in the first view on %i × %i", (width, height, legend) => {
    expect(hidden(defaultView, page(width, height, legend), main, mainNamePx(4))).toEqual([]);
  });

  test.each(routeIds)("with %s selected", (id) => {
    const own = main.filter(({ chainage }) => chainage.some(({ route }) => route === id));
    for (const [width, height, legend] of pages) {
      const view: View = { ...defaultView, selection: { kind: "route", id } };
      expect(hidden(view, page(width, height, legend), own), `${width} × ${height}`).toEqual([]);
    }
  });
});
