import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadAtlas } from "../../../src/content/load";
import { routeIds, type SegmentId } from "../../../src/domain/ids";
import { routeFeatures } from "../../../src/layers/features";
import { indexLines, type NearLine } from "../../../src/layers/lineIndex";
import { laneWidthPx } from "../../../src/layers/offset";
import { pressedAmong } from "../../../src/layers/pressed";
import { offsetLine } from "../../../src/picture/offsetLine";
import { projectTo, unprojectFrom } from "../../../src/picture/projection";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
const { atlas } = loaded;
const features = routeFeatures(atlas.routes, atlas.places.values());
const index = indexLines(features);
const pieces = routeIds.flatMap((route) => features[route].features);
const size = { width: 1280, height: 720 };

/** Degrees of a point of the drawn stroke of a piece, `aside` px from its middle, and the camera's zoom. */
function onStroke(piece: (typeof pieces)[number], zoom: number, aside: number) {
  if (piece.geometry.type !== "LineString") throw new Error("no line");
  const line = piece.geometry.coordinates;
  const [lng = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
  const camera = { zoom, lat, lng };
  const { point } = projectTo(camera, size);
  const projected = line.map(([x = 0, y = 0]) => point(x, y));
  const drawn = offsetLine(projected, Number(piece.properties?.lane) * laneWidthPx(zoom) + aside);
  const middle = drawn[Math.floor(drawn.length / 2)];
  return middle && unprojectFrom(camera, size, [middle[0], middle[1]]);
}

describe("the line under a pointer", () => {
  test("is found on every drawn stroke, at every zoom", () => {
    for (const piece of pieces) {
      for (const zoom of [3.4, 6, 9]) {
        const at = onStroke(piece, zoom, 0);
        if (!at) continue;
        const ids = index.near(at, zoom, 2, routeIds).map(({ id }) => id as string);
        expect(ids, `${piece.properties?.id} at zoom ${zoom}`).toContain(piece.properties?.id);
      }
    }
  });

  test("is as far as it looks", () => {
    const piece = pieces.find(({ properties }) => properties?.id === "middle-corridor.shalkar-beyneu");
    if (!piece) throw new Error("no piece");
    for (const aside of [-6, 6]) {
      const at = onStroke(piece, 7, aside);
      const [line] = at ? index.near(at, 7, 8, routeIds) : [];
      // Half the stroke is ink.
      expect(line?.px).toBeGreaterThan(3.5);
      expect(line?.px).toBeLessThan(6);
    }
  });

  test("is none where its route is hidden, or out of reach", () => {
    const [ceyhan] = pieces.filter(({ properties }) => properties?.id === "btc.tr");
    const at = ceyhan && onStroke(ceyhan, 6, 0);
    if (!at) throw new Error("no piece");
    expect(index.near(at, 6, 8, ["baku-supsa"]).filter(({ route }) => route === "btc")).toEqual([]);
    expect(index.near({ lng: at.lng, lat: at.lat + 3 }, 6, 14, routeIds)).toEqual([]);
  });

  test("is found the same whether the index looks or every line is asked", () => {
    const everywhere = fc.record({
      lng: fc.double({ min: 26, max: 84, noNaN: true }),
      lat: fc.double({ min: 36, max: 52, noNaN: true }),
      zoom: fc.double({ min: 2, max: 10, noNaN: true }),
    });
    const known = (lines: readonly NearLine[]) => lines.map(({ id, px }) => `${id} ${px.toFixed(6)}`);
    fc.assert(
      fc.property(everywhere, ({ lng, lat, zoom }) => {
        // With a huge reach the boxes cut nothing off: what it says of near lines must be what a small reach says.
        const all = index.near({ lng, lat }, zoom, 1e6, routeIds);
        expect(known(index.near({ lng, lat }, zoom, 14, routeIds))).toEqual(known(all.filter(({ px }) => px <= 14)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a press among lines", () => {
  const line = (id: string, px: number): NearLine => ({
    id: id as SegmentId,
    route: routeIds.find((route) => id.startsWith(route)) ?? "btc",
    px,
  });

  test("takes the topmost of those under it, though another is there too", () => {
    const near = [line("dostyk-moiynty.aktogay-sayak", 0), line("middle-corridor.a-b", 0), line("btc.tr", 1)];
    expect(pressedAmong(near)).toEqual({ kind: "ink", id: "dostyk-moiynty.aktogay-sayak" });
  });

  test("takes the nearest beside the lines", () => {
    expect(pressedAmong([line("btc.tr", 6), line("baku-supsa.az", 2)])).toEqual({
      kind: "beside",
      ids: ["baku-supsa.az"],
    });
  });

  test("offers lines of different routes that are equally near, never two pieces of one", () => {
    const near = [line("btc.ge", 4), line("btc.tr", 3), line("middle-corridor.a-b", 4.5)];
    expect(pressedAmong(near)).toEqual({ kind: "beside", ids: ["btc.tr", "middle-corridor.a-b"] });
  });

  test("finds nothing where nothing is", () => {
    expect(pressedAmong([])).toEqual({ kind: "beside", ids: [] });
  });
});
