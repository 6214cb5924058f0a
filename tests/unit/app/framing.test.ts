import { describe, expect, test } from "vitest";
import { type Frame, homePadding, isCovered, selectionPadding, wayPadding } from "../../../src/app/map/framing";
import { targetOf } from "../../../src/app/map/targets";
import { type Bounds, boundsOf } from "../../../src/domain/bounds";
import { placeId } from "../../../src/domain/ids";
import { defaultView } from "../../../src/state/view";
import { bundledAtlas } from "../../content/bundled";

const region = boundsOf([
  [
    [26.37, 41.72],
    [35.9, 36.88],
    [82.49, 45.25],
    [72.83, 48.86],
  ],
]);

const wide: Frame = { width: 1280, height: 720, panel: { left: 16, right: 396, top: 16, bottom: 420 }, sheet: false };
const phone: Frame = { width: 375, height: 667, panel: { left: 0, right: 375, top: 500, bottom: 667 }, sheet: true };

describe("the first view", () => {
  test("stands at the foot of a wide screen, below the welcome card's corner", () => {
    const { top, bottom, left, right } = homePadding(wide, region);
    expect(720 - top - bottom).toBeGreaterThan(300);
    expect(top).toBeGreaterThan(250);
    expect(1280 - left - right).toBeGreaterThan(1100);
  });

  test("never asks for more room than a low window has", () => {
    const { top, bottom } = homePadding({ ...wide, height: 360 }, region);
    expect(top + bottom).toBeLessThan(360);
  });

  test("lies in the middle of what a phone's sheet leaves free", () => {
    const { top, bottom } = homePadding(phone, region);
    expect(bottom).toBeGreaterThanOrEqual(667 - 500);
    expect(top - 64).toBeCloseTo(bottom - (667 - 500));
  });

  test("finds room under a sheet that covers the phone's whole map", () => {
    const { top, bottom } = homePadding({ ...phone, panel: { left: 0, right: 375, top: 20, bottom: 667 } }, region);
    expect(667 - top - bottom).toBeGreaterThan(60);
  });

  test("is one picture at every width: its sides grow with it", () => {
    const usual = homePadding(wide, region);
    const large = homePadding({ ...wide, width: 2560, height: 1440 }, region);
    for (const side of ["left", "right", "bottom"] as const) expect(large[side]).toBeCloseTo(usual[side] * 2);
  });
});

describe("what is selected", () => {
  test("is shown beside the panel", () => {
    expect(selectionPadding(wide).left).toBeGreaterThan(396);
  });

  test("stays clear of a phone's toolbar and zoom buttons", () => {
    expect(selectionPadding(phone).top).toBeGreaterThan(64);
    expect(selectionPadding(phone).right).toBeGreaterThan(52);
  });

  test("is shown above the sheet, which never takes the whole map", () => {
    const tall: Frame = { ...phone, panel: { left: 0, right: 375, top: 40, bottom: 667 } };
    expect(selectionPadding(phone).bottom).toBeGreaterThan(667 - 500);
    expect(selectionPadding(tall).bottom).toBeLessThanOrEqual(667 * 0.6);
  });
});

describe("what is selected on a phone on its side", () => {
  const side: Frame = { width: 640, height: 360, panel: { left: 8, right: 277, top: 8, bottom: 352 }, sheet: false };

  test("has most of the room beside the panel, below the tools", () => {
    const { left, right, top, bottom } = selectionPadding(side);
    expect(left).toBeGreaterThan(277);
    expect(top).toBeGreaterThanOrEqual(116);
    expect(640 - left - right).toBeGreaterThan(0.6 * (640 - 277));
    expect(360 - top - bottom).toBeGreaterThan(160);
  });
});

describe("an end of a line", () => {
  const covers = [{ left: 0, right: 375, top: 320, bottom: 667 }];
  const at = (x: number, y: number) => isCovered({ ...phone, covers }, { x, y });

  test("is covered under a sheet and so near to it that its ring is", () => {
    expect(at(100, 400)).toBe(true);
    expect(at(100, 316)).toBe(true);
  });

  test("is not covered above the sheet, nor where it is off the screen altogether", () => {
    expect(at(100, 300)).toBe(false);
    expect(at(100, 900)).toBe(false);
    expect(at(-40, 400)).toBe(false);
  });
});

describe("a way", () => {
  const [dostyk, poti] = [placeId("dostyk"), placeId("poti")];
  const view = { ...defaultView, way: dostyk && poti && [dostyk, poti] };
  const bounds: Bounds = [41.6, 39.8, 82.5, 48.6];
  const atlas = bundledAtlas();

  test("is shown whole beside the panel, with room for the names of its ends", () => {
    expect(targetOf(view, atlas, wide, bounds)).toMatchObject({ kind: "bounds", bounds, padding: wayPadding(wide) });
    expect(wayPadding(wide).left).toBeGreaterThan(selectionPadding(wide).left);
    expect(wayPadding(phone).right).toBeGreaterThan(selectionPadding(phone).right);
  });

  test("gives way to what is selected before it, and to where the link looks", () => {
    const selected = { ...view, selection: { kind: "route", id: "btc" } as const };
    expect(targetOf(selected, atlas, wide, bounds)).toMatchObject({ padding: selectionPadding(wide) });
    const camera = { zoom: 6, lat: 45, lng: 60 };
    expect(targetOf({ ...view, camera }, atlas, wide, bounds)).toEqual({ kind: "camera", camera });
  });
});
