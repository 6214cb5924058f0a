import { describe, expect, test } from "vitest";
import { type Frame, isCovered, selectionPadding } from "../../../src/app/map/framing";
import { nameBox } from "../../../src/app/map/nameBox";
import { roomFor } from "../../../src/app/map/selectionRoom";
import { targetOf } from "../../../src/app/map/targets";
import { boundsOf } from "../../../src/domain/bounds";
import { segmentId } from "../../../src/domain/ids";
import type { Position } from "../../../src/domain/segment";
import { cameraForBounds, projectTo } from "../../../src/picture/projection";
import { defaultView, type View } from "../../../src/state/view";
import { atlas } from "../picture/defaultView";

const panel = { left: 16, right: 396, top: 16, bottom: 680 };
const legend = { left: 980, right: 1264, top: 504, bottom: 680 };
const tools = { left: 814, right: 1264, top: 16, bottom: 62 };
const zoom = { left: 1216, right: 1264, top: 80, bottom: 200 };
const wide: Frame = { width: 1280, height: 720, panel, covers: [panel, legend, tools, zoom], sheet: false };
const spotsAt = (positions: readonly Position[]) => positions.map((position) => ({ position, name: null }));
const nearest = (512 * 2 ** 7.5) / 360;

describe("a selection beside what stands over a wide page", () => {
  test.each([...atlas.segments.values()].map(({ id, line }) => [id, line] as const))(
    "has both ends of %s in the open",
    (_, line) => {
      const bounds = boundsOf([line]);
      const ends = [line[0], line.at(-1)].filter((end) => end !== undefined);
      const camera = cameraForBounds(bounds, roomFor(bounds, spotsAt(ends), wide, nearest), wide, 7.5);
      if (!camera) throw new Error("no room");
      const { point } = projectTo(camera, wide);
      for (const end of ends) {
        const [x, y] = point(...end);
        expect(isCovered(wide, { x, y }), `${Math.round(x)} ${Math.round(y)}`).toBe(false);
      }
    },
  );
});

test.each([
  ["middle-corridor.aktau-port-alat", 480],
  ["middle-corridor.kuryk-port-alat", 480],
  ["middle-corridor.aktau-port-alat", 700],
  ["btc.tr", 480],
  ["dostyk-moiynty.aktogay-sayak", 480],
] as const)("%s lies whole in the open beside a legend %i px wide", (id, legendPx) => {
  const line = [...atlas.segments.values()].find((one) => one.id === id)?.line ?? [];
  const frame = { ...wide, covers: [panel, { ...legend, left: 1264 - legendPx }, tools, zoom] };
  const bounds = boundsOf([line]);
  const camera = cameraForBounds(
    bounds,
    roomFor(bounds, spotsAt(line.slice(0, 1)), frame, nearest, [line]),
    frame,
    7.5,
  );
  if (!camera) throw new Error("no room");
  const { point } = projectTo(camera, frame);
  const covered = line.filter(([lng, lat]) => {
    const [x, y] = point(lng, lat);
    return isCovered(frame, { x, y });
  });
  expect(covered).toEqual([]);
});

test("on a turned phone a pipeline that ends below the tools is shown as large as there is room beside the panel", () => {
  const card = { left: 8, right: 346, top: 8, bottom: 378 };
  const buttons = { left: 510, right: 836, top: 8, bottom: 116 };
  const low: Frame = { width: 844, height: 390, panel: card, covers: [card, buttons], sheet: false };
  const id = segmentId("btc.tr");
  const view: View = { ...defaultView, selection: id && { kind: "segment", id } };
  const target = targetOf(view, atlas, { ...low, language: "kk" }, null);
  if (target.kind !== "bounds") throw new Error("The view says where it looks");
  expect(cameraForBounds(target.bounds, target.padding, low, 7.5)?.zoom).toBeGreaterThan(3.5);
});

test.each(["en", "ru", "kk", "az", "ka", "tr", "zh"] as const)(
  "on a phone no name of an end runs out of the page in %s",
  (language) => {
    const sheet = { left: 0, right: 390, top: 406, bottom: 844 };
    const bar = { left: 8, right: 382, top: 8, bottom: 57 };
    const legendButton = { left: 8, right: 124, top: 64, bottom: 110 };
    const buttons = { left: 196, right: 382, top: 64, bottom: 117 };
    const covers = [sheet, bar, legendButton, buttons];
    const phone: Frame = { width: 390, height: 844, panel: sheet, covers, sheet: true, language };
    const cut = [...atlas.segments.values()].flatMap(({ id, from, to }) => {
      const target = targetOf({ ...defaultView, selection: { kind: "segment", id } }, atlas, phone, null);
      const camera =
        target.kind === "bounds" ? cameraForBounds(target.bounds, target.padding, phone, target.maxZoom) : null;
      if (!camera) throw new Error("The view says where it looks");
      const { point } = projectTo(camera, phone);
      return [from, to].flatMap((end) => {
        const place = atlas.places.get(end);
        if (place?.rank !== 1) return [];
        const [x] = point(...place.position);
        const { left, right } = nameBox(place, language);
        return x + left < 0 || x + right > phone.width ? [`${place.names[language]} in ${id}`] : [];
      });
    });
    expect(cut).toEqual([]);
  },
);

test("where nothing but the panel stands over the map, the room is the usual", () => {
  const frame = { ...wide, covers: [panel] };
  const ends = [[60, 40] as const, [70, 45] as const];
  expect(roomFor(boundsOf([ends]), spotsAt(ends), frame, nearest)).toEqual(selectionPadding(frame));
});

test("where everything is covered, the selection is shown as usual", () => {
  const frame = { ...wide, covers: [{ left: 0, right: 1280, top: 0, bottom: 720 }] };
  const ends = [[60, 40] as const, [70, 45] as const];
  expect(roomFor(boundsOf([ends]), spotsAt(ends), frame, nearest)).toEqual(selectionPadding(frame));
});
