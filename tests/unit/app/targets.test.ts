import { describe, expect, test } from "vitest";
import type { Frame } from "../../../src/app/map/framing";
import { movementAfterResize, movementTo, movementToPressed } from "../../../src/app/map/targets";
import { segmentId } from "../../../src/domain/ids";
import type { MapView } from "../../../src/map/view";
import { projectTo } from "../../../src/picture/projection";
import { defaultView, type View } from "../../../src/state/view";
import { atlas } from "../picture/defaultView";

const id = segmentId("dostyk-moiynty.aktogay-sayak");
if (!id) throw new Error("id");
const selected: View = { ...defaultView, selection: { kind: "segment", id }, camera: { zoom: 6, lat: 46.5, lng: 78 } };
const size = { width: 375, height: 667 };
const sheet = { left: 0, right: 375, top: 320, bottom: 667 };
const phone: Frame = { ...size, panel: sheet, covers: [sheet], sheet: true };

/** A map of the phone's size that looks somewhere; all that a movement asks of it. */
function lookingAt(zoom: number, lat: number, lng: number) {
  const camera = { zoom, lat, lng };
  const { point } = projectTo(camera, size);
  const map: MapView = {
    show: () => {},
    mark: () => {},
    look: () => {},
    handle: () => {},
    speak: () => {},
    zoomBy: () => {},
    destroy: () => {},
    camera: () => camera,
    project(east, north) {
      const [x, y] = point(east, north);
      return { x, y };
    },
  };
  return { atlas, map, frame: () => phone, way: null };
}

describe("on a phone, after a press", () => {
  const press = { x: 187, y: 333 };

  test("the map shows the line whole when the sheet has come over one of its ends, no nearer than before", () => {
    const movement = movementToPressed(selected, press, lookingAt(6, 46.5, 78.5));
    expect(movement?.target).toMatchObject({ kind: "bounds", maxZoom: 6 });
  });

  test("the map stays where the line can be seen", () => {
    expect(movementToPressed(selected, { x: 187, y: 200 }, lookingAt(6, 45, 78.5))).toBeNull();
  });

  test("of a line whose ends are far off, what was pressed comes out from under the sheet", () => {
    const movement = movementToPressed(selected, press, lookingAt(11, 46.93, 78.6));
    const [west, , east] = movement?.target.kind === "bounds" ? movement.target.bounds : [];
    expect(west).toBe(east);
  });

  test("a locked map stays", () => {
    expect(movementToPressed({ ...selected, lock: true }, press, lookingAt(6, 46.5, 78.5))).toBeNull();
  });
});

test("a selection from a list comes into sight, and stays still where it is in sight", () => {
  expect(movementTo(selected, lookingAt(6, 40, 50))?.onBehalfOf).toBe("reader");
  expect(movementTo(selected, lookingAt(6, 45, 78.5))).toBeNull();
});

describe("a turned phone", () => {
  test("shows again what the link shows, without telling a movement of the reader's", () => {
    const movement = movementAfterResize({ ...selected, camera: null }, lookingAt(6, 45, 78.5));
    expect(movement).toMatchObject({ onBehalfOf: "view", target: { kind: "bounds" } });
  });
  test("keeps the reader's own place where the selection can be seen there", () => {
    expect(movementAfterResize(selected, lookingAt(6, 45, 78.5))).toBeNull();
  });
  test("leaves a scene to its own framing", () => {
    expect(movementAfterResize({ ...selected, camera: null, scene: 3 }, lookingAt(6, 40, 50))).toBeNull();
  });
});

test("a small place that is chosen from afar is gone to until the map shows it; a large one is seen already", () => {
  const chosen = (name: string): View => {
    const place = [...atlas.places.values()].find((one) => one.names.en === name);
    if (!place) throw new Error(name);
    return { ...defaultView, selection: { kind: "place", id: place.id } };
  };
  const afar = lookingAt(4, 44, 62);
  expect(movementTo(chosen("Kurlyk"), afar)?.target).toMatchObject({ kind: "bounds", maxZoom: 9 });
  expect(movementTo(chosen("Zhezkazgan"), afar)).toBeNull();
});
