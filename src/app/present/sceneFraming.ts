import { boundsOf } from "../../domain/bounds";
import type { Position } from "../../domain/segment";
import {
  type Camera,
  cameraForBounds,
  type Padding,
  projectTo,
  type Size,
  unprojectFrom,
} from "../../picture/projection";

/** Px from the map's upper left corner. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** The stage on which a scene is framed: its size, the margins kept free, and what stands over the map. */
export type Stage = Size & { readonly margins: Padding; readonly covers: readonly Rect[] };

/** Px around what covers the map, for the names beside the lines, which are wider than high. */
const clearancePx = { x: 76, y: 26 } as const;
/** No nearer than this: a short line still has its surroundings. */
const nearestZoom = 7.5;
/** Each try shows the same at this part of the last one's size. */
const shrink = 0.965;
/** A quarter of the stage's size is the last try; smaller, the scene would say nothing. */
const smallest = 0.25;
/** Where a scene stands in the room that its size leaves, from the start (0) to the end (1), the middle first. */
const stands = [0.5, 0.625, 0.375, 0.75, 0.25, 0.875, 0.125, 1, 0];

/**
 * The camera that shows lines as large as the stage allows, with no point of them under what covers it. It tries
 * them whole at the middle of the stage, then beside and below the words, then smaller, until nothing is hidden.
 */
export function sceneCamera(lines: readonly (readonly Position[])[], stage: Stage): Camera | null {
  const { margins, covers } = stage;
  const whole = cameraForBounds(boundsOf(lines), margins, stage, nearestZoom);
  if (!whole) return null;
  const { point } = projectTo(whole, stage);
  const points = lines.flatMap((line) => line.map(([lng, lat]) => point(lng, lat)));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const wide = covers.map(({ left, top, right, bottom }) => ({
    left: left - clearancePx.x,
    top: top - clearancePx.y,
    right: right + clearancePx.x,
    bottom: bottom + clearancePx.y,
  }));
  const hides = (x: number, y: number): boolean =>
    wide.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);

  for (let size = 1; size >= smallest; size *= shrink) {
    const spareX = stage.width - margins.left - margins.right - (box.right - box.left) * size;
    const spareY = stage.height - margins.top - margins.bottom - (box.bottom - box.top) * size;
    for (const standX of stands) {
      for (const standY of stands) {
        const left = margins.left + spareX * standX;
        const top = margins.top + spareY * standY;
        if (points.some(([x, y]) => hides(left + (x - box.left) * size, top + (y - box.top) * size))) continue;
        const centre = unprojectFrom(whole, stage, [
          box.left + (stage.width / 2 - left) / size,
          box.top + (stage.height / 2 - top) / size,
        ]);
        return { ...centre, zoom: whole.zoom + Math.log2(size) };
      }
    }
  }
  return whole;
}
