import Flatbush from "flatbush";
import { mercatorX, mercatorY } from "../../domain/mercator";
import { type OwnPart, type OwnShape, ownShapes } from "../../domain/ownData";
import type { Drawable } from "../geometry";
import { positionsOf } from "../pieces";

/**
 * A part as tiles are drawn from it, in a third of the room that its objects take. A thing is a feature's geometry; its
 * stretches are its lines, its rings, or its points as one.
 */
export type PackedPart = {
  /** Of things, in worlds. */
  readonly boxes: Flatbush;
  shape(thing: number): OwnShape;
  /** Walks through a thing's stretches: the first position of each, and the one behind its last. */
  stretches(thing: number, each: (from: number, to: number) => void): void;
  /** Of all positions, one after another: west to east and north to south, from 0 to 1. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
};

/** Beyond this parallel web maps have nothing, and infinity not far behind it. */
const mostLat = 85.06;

type Thing = { readonly shape: OwnShape; readonly stretches: ReturnType<typeof positionsOf> };

const thingsOf = ({ features }: OwnPart): readonly Thing[] =>
  features.flatMap(({ geometry, properties: { shape } }) =>
    (geometry.type === "GeometryCollection" ? [] : [geometry]).map((one: Drawable) => ({
      shape,
      stretches: positionsOf(one),
    })),
  );

/** Packs a part, the order of which is kept. */
export function pack(part: OwnPart): PackedPart {
  const things = thingsOf(part);
  const stretchCount = things.reduce((sum, { stretches }) => sum + stretches.length, 0);
  const count = things.reduce((sum, { stretches }) => sum + stretches.reduce((all, { length }) => all + length, 0), 0);
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)];
  const shapes = Uint8Array.from(things, ({ shape }) => ownShapes.indexOf(shape));
  const firstStretch = new Uint32Array(things.length + 1);
  const firstPosition = new Uint32Array(stretchCount + 1);
  const boxes = new Flatbush(Math.max(1, things.length));
  let [stretch, position] = [0, 0];
  for (const [thing, { stretches }] of things.entries()) {
    let [west, north, east, south] = [2, 2, -1, -1];
    for (const positions of stretches) {
      for (const [lng = 0, lat = 0] of positions) {
        const [x, y] = [mercatorX(lng), mercatorY(Math.max(-mostLat, Math.min(mostLat, lat)))];
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [north, south] = [Math.min(north, y), Math.max(south, y)];
        xs[position] = x;
        ys[position++] = y;
      }
      firstPosition[++stretch] = position;
    }
    firstStretch[thing + 1] = stretch;
    boxes.add(west, north, east, south);
  }
  if (things.length === 0) boxes.add(2, 2, 2, 2);
  boxes.finish();
  return {
    boxes,
    xs,
    ys,
    shape: (thing) => ownShapes[shapes[thing] ?? 0] ?? "point",
    stretches(thing, each) {
      for (let i = firstStretch[thing] ?? 0; i < (firstStretch[thing + 1] ?? 0); i++) {
        each(firstPosition[i] ?? 0, firstPosition[i + 1] ?? 0);
      }
    },
  };
}
