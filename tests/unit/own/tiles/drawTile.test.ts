import fc from "fast-check";
import type { Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { mercatorX, mercatorY } from "../../../../src/domain/mercator";
import type { OwnPart, OwnShape, OwnTile } from "../../../../src/domain/ownData";
import { drawTile, type Paper } from "../../../../src/own/tiles/drawTile";
import { pack } from "../../../../src/own/tiles/packed";

const look = { color: "#c0f", edge: "#222", linePx: 2, outlinePx: 1.5, pointPx: 4, edgePx: 1, dash: null };
const whole: OwnTile = { z: 0, x: 0, y: 0, side: 512, look };

type Xy = readonly [x: number, y: number];
type Done =
  | {
      readonly kind: "stroke" | "fill";
      readonly alpha: number;
      readonly style: unknown;
      readonly path: readonly Xy[][];
    }
  | { readonly kind: "point"; readonly at: Xy };

/** Notes what is drawn, in its order. */
function notedPaper() {
  const done: Done[] = [];
  let path: Xy[][] = [];
  let circle: Xy | null = null;
  const style = { lineWidth: 1, strokeStyle: "", fillStyle: "", globalAlpha: 1 };
  const ink = (kind: "stroke" | "fill") => {
    if (circle) {
      if (kind === "fill") done.push({ kind: "point", at: circle });
      return;
    }
    const used = kind === "stroke" ? style.strokeStyle : style.fillStyle;
    done.push({ kind, alpha: style.globalAlpha, style: used, path: path.map((one) => [...one]) });
  };
  const paper: Paper = Object.assign(style, {
    lineJoin: "round" as const,
    lineCap: "round" as const,
    beginPath() {
      path = [];
      circle = null;
    },
    moveTo: (x: number, y: number) => void path.push([[x, y]]),
    lineTo: (x: number, y: number) => void path.at(-1)?.push([x, y]),
    closePath() {
      const ring = path.at(-1);
      if (ring?.[0]) ring.push(ring[0]);
    },
    arc(x: number, y: number) {
      circle = [x, y];
    },
    stroke: () => ink("stroke"),
    fill: () => ink("fill"),
    setLineDash: () => undefined,
  });
  return { paper, done };
}

const partOf = (...features: readonly (readonly [shape: OwnShape, geometry: Geometry])[]): OwnPart => ({
  type: "FeatureCollection",
  features: features.map(([shape, geometry], index) => ({
    type: "Feature",
    properties: { index, name: "", shape },
    geometry,
  })),
});
const line = (...coordinates: Position[]): readonly [OwnShape, Geometry] => [
  "line",
  { type: "LineString", coordinates },
];
const points = (...coordinates: Position[]): readonly [OwnShape, Geometry] => [
  "point",
  { type: "MultiPoint", coordinates },
];
const drawn = (tile: OwnTile, ...parts: readonly OwnPart[]): readonly Done[] => {
  const { paper, done } = notedPaper();
  drawTile(paper, parts.map(pack), tile);
  return done;
};
const inTile = ({ z, x, y, side }: OwnTile, [lng = 0, lat = 0]: Position): Xy => [
  (mercatorX(lng) * 2 ** z - x) * side,
  (mercatorY(lat) * 2 ** z - y) * side,
];

function distance([x, y]: Xy, [ax, ay]: Xy, [bx, by]: Xy): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const t = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
const strokes = (done: readonly Done[]): readonly Xy[][] =>
  done.flatMap((one) => (one.kind === "stroke" ? one.path : []));
const degree = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((thousandths) => thousandths / 1000);
const position = fc.tuple(degree(180), degree(84));
const tile = fc.integer({ min: 0, max: 5 }).chain((z) =>
  fc.record({
    z: fc.constant(z),
    x: fc.integer({ min: 0, max: 2 ** z - 1 }),
    y: fc.integer({ min: 0, max: 2 ** z - 1 }),
    side: fc.constantFrom(256, 512, 1024),
    look: fc.constant(look),
  }),
);

/** Places along the stretches of paths, those on a square alone. */
const along = (paths: readonly (readonly Xy[])[], { side }: OwnTile): readonly Xy[] =>
  paths
    .flatMap((path) =>
      path.slice(1).flatMap((to, i) => {
        const from = path[i] ?? to;
        return [0, 0.2, 0.5, 0.8, 0.95, 1].map(
          (t): Xy => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])],
        );
      }),
    )
    .filter((at) => at.every((px) => px >= 0 && px <= side));
const away = (at: Xy, paths: readonly (readonly Xy[])[]): number =>
  Math.min(...paths.flatMap((path) => path.slice(1).map((to, i) => distance(at, path[i] ?? to, to))));

describe("a square of a large file", () => {
  test("has ink wherever a line or a point of the file lies, and nowhere else", () => {
    const lines = fc.array(fc.array(position, { minLength: 2, maxLength: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, tile, (all, asked) => {
        const meant = all.map((one) => one.map((each) => inTile(asked, each)));
        const paths = strokes(drawn(asked, partOf(...all.map((one) => line(...one)))));
        // Half a pixel along each axis is left out at most.
        for (const at of along(meant, asked)) expect(away(at, paths)).toBeLessThan(1.5);
        for (const at of along(paths, asked)) expect(away(at, meant)).toBeLessThan(1.5);
        const spots = drawn(asked, partOf(points(...all.flat()))).flatMap((one) =>
          one.kind === "point" ? [one.at] : [],
        );
        const corners = meant.flat().map((at) => [at, at] as const);
        for (const at of along(corners, asked))
          expect(
            away(
              at,
              spots.map((spot) => [spot, spot]),
            ),
          ).toBeLessThan(1.5);
      }),
      { numRuns: 300 },
    );
  });

  test("is drawn areas first, then lines, then points, and an area with its holes", () => {
    const square = (from: number, side: number): Position[] => [
      [from, from],
      [from + side, from],
      [from + side, from + side],
      [from, from + side],
      [from, from],
    ];
    const area: readonly [OwnShape, Geometry] = [
      "area",
      { type: "Polygon", coordinates: [square(10, 40), square(20, 10)] },
    ];
    const done = drawn(whole, partOf(points([15, 15]), line([0, 0], [60, 60]), area));
    expect(done.map(({ kind }) => kind)).toEqual(["fill", "stroke", "stroke", "point"]);
    expect(done[0]).toMatchObject({ alpha: 0.16, style: "#c0f" });
    expect(done[0]?.kind === "fill" && done[0].path.map(({ length }) => length)).toEqual([6, 6]);
    expect(done[1]).toMatchObject({ alpha: 1 });
  });

  test("draws a million points of one place once", () => {
    const many = Array.from({ length: 5_000 }, (_, i): Position => [50 + (i % 7) / 1000, 40]);
    expect(drawn(whole, partOf(points(...many)), partOf(points(...many)))).toHaveLength(1);
    const specks = Array.from({ length: 5_000 }, (_, i) => line([50, 40], [50 + (i % 7) / 1000, 40]));
    expect(strokes(drawn(whole, partOf(...specks)))).toHaveLength(1);
  });

  test("leaves out what lies elsewhere, and the corners that no pixel shows", () => {
    const far: OwnTile = { z: 5, x: 20, y: 12, side: 512, look };
    expect(drawn(far, partOf(line([-120, 40], [-110, 41]), points([-120, 40])))).toEqual([]);
    const dense = Array.from({ length: 9_000 }, (_, i): Position => [i / 100, 40]);
    const corners = strokes(drawn(whole, partOf(line(...dense)))).flat().length;
    expect(corners).toBeGreaterThan(50);
    expect(corners).toBeLessThan(200);
  });

  test("reaches to the poles, where web maps end", () => {
    expect(drawn(whole, partOf(points([0, 90], [0, -90])))).toEqual([
      { kind: "point", at: [256, expect.closeTo(0, 0)] },
      { kind: "point", at: [256, expect.closeTo(512, 0)] },
    ]);
  });
});
