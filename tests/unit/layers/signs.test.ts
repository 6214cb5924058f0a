import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { pictureHitAt } from "../../../src/app/map/pictureHit";
import { basemap } from "../../../src/content/basemap";
import { routeIds } from "../../../src/domain/ids";
import { buildStyle } from "../../../src/layers/buildStyle";
import { chosenFeatures } from "../../../src/layers/chosen";
import { routeFeatures } from "../../../src/layers/features";
import { indexLines } from "../../../src/layers/lineIndex";
import { nodeOf } from "../../../src/layers/nodes";
import { signAt } from "../../../src/layers/signAt";
import { signReachPx } from "../../../src/layers/signs";
import type { Pointer } from "../../../src/map/view";
import { drawnLayer } from "../../../src/picture/drawnLayer";
import { drawPicture } from "../../../src/picture/drawPicture";
import { evaluatorOf } from "../../../src/picture/evaluate";
import { light } from "../../../src/theme/tokens";
import { atlas, size, viewOf } from "../picture/defaultView";

const routes = routeFeatures(atlas.routes, atlas.places.values());
const ground = await basemap("en");
const placeOf = (id: string) => {
  const place = [...atlas.places.values()].find((one) => one.id === id);
  if (!place) throw new Error(`No place ${id}`);
  return place;
};
const styleOf = (chosen?: string, nodes = true) =>
  buildStyle({
    tokens: light,
    language: "en",
    layers: routeIds,
    nodes,
    ground,
    routes,
    chosen: chosenFeatures(chosen === undefined ? undefined : placeOf(chosen)),
  });

describe("the sign of a place", () => {
  test.each([2, 3.4, 5.7, 8, 11])("is pressed where and as large as it is drawn, at zoom %d", (zoom) => {
    const style = styleOf();
    const layer = style.layers.find(({ id }) => id === "place-signs");
    if (!layer) throw new Error("no signs");
    const drawn = evaluatorOf(style, drawnLayer(layer), zoom, () => ({}));
    expect(drawn.items.length).toBeGreaterThan(5);
    for (const item of drawn.items) {
      const px = drawn.number("circle-radius", item) + drawn.number("circle-stroke-width", item);
      const place = placeOf(String(item.feature.properties?.id));
      expect(signReachPx(nodeOf(place), place.rank, zoom), place.id).toBeCloseTo(px, 3);
    }
    const pressed = [...atlas.places.values()].filter(({ id, position: [lng, lat] }) => {
      return signAt(routes.places, routeIds, { lng, lat }, zoom, "mouse") === id;
    });
    // Of places at one point only one is pressed.
    const ids = new Set(drawn.items.map(({ feature }) => feature.properties?.id));
    for (const { id } of pressed) expect(ids).toContain(id);
    expect(pressed.length).toBeGreaterThan(ids.size * 0.7);
  });
});

describe("a press near a place", () => {
  // Nothing else lies under the pointer.
  beforeAll(() => void vi.stubGlobal("Element", class {}));
  afterAll(() => void vi.unstubAllGlobals());

  const zoom = 6;
  const { position } = placeOf("zhezkazgan");
  const camera = { zoom, lng: position[0], lat: position[1] };
  const lines = indexLines(routes);
  const reach = signReachPx("main", placeOf("zhezkazgan").rank, zoom);
  /** What a press means that lies px beside the middle of the sign. */
  const pressed = (px: number, pointer: Pointer, nodes = true) => {
    const picture = {
      style: styleOf(),
      characters: "",
      lines: () => lines,
      shown: routeIds,
      beside: () => null,
      own: () => null,
      tile: async () => null,
      signAt: (at: { lng: number; lat: number }, near: number, by: Pointer) =>
        nodes ? signAt(routes.places, routeIds, at, near, by) : null,
    };
    return pictureHitAt({ x: size.width / 2 + px, y: size.height / 2 }, null, pointer, picture, camera, size);
  };

  test("takes it on its sign and right beside it, and the line from there on", () => {
    expect(pressed(0, "mouse")).toEqual({ kind: "place", id: "zhezkazgan" });
    expect(pressed(reach + 1, "mouse").kind).toBe("place");
    expect(pressed(reach + 3, "mouse").kind).toBe("segment");
    expect(pressed(reach + 4, "touch").kind).toBe("place");
    expect(pressed(reach + 6, "touch").kind).toBe("segment");
  });

  test("takes the line where places are hidden", () => {
    expect(pressed(0, "mouse", false).kind).toBe("segment");
  });
});

describe("the chosen place", () => {
  const ringIn = (chosen?: string) => {
    const picture = drawPicture({
      ...viewOf("light", "en", { zoom: 6, lat: 43.6, lng: 51.2 }),
      style: styleOf(chosen, false),
    });
    return picture.includes(`stroke="${light.label.place.toLowerCase()}" stroke-width="2.2"`);
  };

  test("wears a ring, though places are hidden; without one there is no ring", () => {
    expect(ringIn("aktau-port")).toBe(true);
    expect(ringIn()).toBe(false);
  });

  test("makes a style that the engine accepts, with the same layers as without", () => {
    expect(validateStyleMin(styleOf("aktau-port"))).toEqual([]);
    expect(styleOf("aktau-port").layers.map(({ id }) => id)).toEqual(styleOf().layers.map(({ id }) => id));
  });
});
