import { type SegmentId, segmentId } from "../../domain/ids";
import type { Hit } from "../../map/events";

/** The segment that an element of the picture belongs to, if any. */
export const segmentOf = (element: Element | null): SegmentId | null =>
  segmentId(element?.closest("[data-segment]")?.getAttribute("data-segment") ?? "");

/**
 * What a press on the picture means, as on the live map: the drawn stroke under the pointer at once, the topmost
 * where lines cross; beside the strokes, whatever lies within reach.
 *
 * @param x px from the left of the window
 * @param y px from its top
 */
export function pictureHitAt(x: number, y: number): Hit {
  const found = document.elementsFromPoint(x, y).flatMap((element) => {
    const id = segmentOf(element);
    // The invisible wide strokes stand in a group that readers by ear do not meet.
    return id ? [{ id, isInk: element.closest("[aria-hidden]") === null }] : [];
  });
  const ink = found.find(({ isInk }) => isInk);
  if (ink) return { kind: "segment", id: ink.id };
  const onePerRoute = new Map(found.map(({ id }) => [id.split(".")[0], id]));
  const [first, ...others] = onePerRoute.values();
  if (!first) return { kind: "nothing" };
  return others.length > 0 ? { kind: "several", ids: [first, ...others] } : { kind: "segment", id: first };
}
