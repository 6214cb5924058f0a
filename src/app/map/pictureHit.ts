import { placeId, type SegmentId, segmentId } from "../../domain/ids";
import type { Hit, MapCamera, ScreenPoint } from "../../map/events";
import { pressedAt } from "../../map/pressedAt";
import type { MapPicture, Pointer } from "../../map/view";
import { type Size, unprojectFrom } from "../../picture/projection";

/** The segment that an element of the picture belongs to, if any. */
export const segmentOf = (element: Element | null): SegmentId | null =>
  segmentId(element?.closest("[data-segment]")?.getAttribute("data-segment") ?? "");

/**
 * What a press on the picture means: the same as on the live map.
 *
 * @param under the element under the pointer, which may be a name
 */
export function pictureHitAt(
  at: ScreenPoint,
  under: EventTarget | null,
  pointer: Pointer,
  picture: MapPicture,
  camera: MapCamera,
  size: Size,
): Hit {
  return pressedAt(unprojectFrom(camera, size, [at.x, at.y]), camera.zoom, pointer, picture, () => {
    const named = under instanceof Element ? under.closest("[data-place]")?.getAttribute("data-place") : null;
    return named ? placeId(named) : null;
  });
}
