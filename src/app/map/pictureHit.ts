import { placeId, type SegmentId, segmentId } from "../../domain/ids";
import { pressedAmong, reachPx } from "../../layers/pressed";
import type { Hit, MapCamera, ScreenPoint } from "../../map/events";
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
  { lines, shown, signAt, beside }: MapPicture,
  camera: MapCamera,
  size: Size,
): Hit {
  const where = unprojectFrom(camera, size, [at.x, at.y]);
  const sign = signAt(where, camera.zoom, pointer);
  if (sign) return { kind: "place", id: sign };
  const pressed = pressedAmong(lines().near(where, camera.zoom, reachPx[pointer], shown));
  if (pressed.kind === "ink") return { kind: "segment", id: pressed.id };
  const named = under instanceof Element ? under.closest("[data-place]")?.getAttribute("data-place") : null;
  const place = named ? placeId(named) : null;
  if (place) return { kind: "place", id: place };
  const [first, ...others] = pressed.ids;
  if (!first) {
    const context = beside(where, camera.zoom, reachPx[pointer]);
    return context ? { kind: "context", id: context } : { kind: "nothing" };
  }
  return others.length > 0 ? { kind: "several", ids: pressed.ids } : { kind: "segment", id: first };
}
