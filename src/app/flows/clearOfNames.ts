import type { Place } from "../../domain/place";
import type { Language } from "../../i18n/languages";
import { mainNamePx } from "../../layers/places";
import { appearsFrom } from "../../layers/signs";
import type { MapCamera } from "../../map/events";
import { projectTo, type Size } from "../../picture/projection";
import { nameBox } from "../map/nameBox";
import type { Rect } from "../present/sceneFraming";

/** Px over which an arrowhead grows to its size as it leaves a name. */
const growthPx = 9;

/** Where the names of places stand on the screen, as far as is known without asking the map what it has drawn. */
export function namesOnScreen(
  places: Iterable<Place>,
  language: Language,
  camera: MapCamera,
  size: Size,
): readonly Rect[] {
  const { point } = projectTo(camera, size);
  return [...places]
    .filter(({ rank }) => Math.floor(camera.zoom) >= appearsFrom[rank])
    .map((place) => {
      const [x, y] = point(...place.position);
      const { left, top, right, bottom } = nameBox(place, language, mainNamePx(camera.zoom));
      return { left: x + left, top: y + top, right: x + right, bottom: y + bottom };
    });
}

/** How large an arrowhead is at a point, from 0 on a name to 1 where none is near. */
export const sizeBeside = (names: readonly Rect[], { x, y }: { readonly x: number; readonly y: number }): number =>
  Math.min(
    1,
    ...names.map(({ left, top, right, bottom }) => {
      const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
      return Math.hypot(dx, dy) / growthPx;
    }),
  );
