import { type PointerEvent, useRef, useState } from "react";
import type { Position } from "../../domain/segment";

/** A press that moves less than this is no drag. */
const dragPx = 3;

/** A point of the ground moved by px on the screen; null before the map is there. */
export type Moved = (from: Position, dx: number, dy: number) => Position | null;

/** What a handle hears of the pointer that drags it. */
export type DragHandlers = Readonly<
  Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<HTMLElement>) => void
  >
>;

type Press = { readonly from: Position; readonly x: number; readonly y: number; readonly isDrag: boolean };
type Held = { readonly index: number; readonly at: Position };

/** Points dragged by mouse, pen or the first finger; a point is put when the hand lets go of it. */
export function useDrag(points: readonly Position[], moved: Moved, onPut: (index: number, at: Position) => void) {
  const press = useRef<Press | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const cancel = (): void => {
    press.current = null;
    setHeld(null);
  };
  const to = ({ from, x, y }: Press, event: PointerEvent): Position | null =>
    moved(from, event.clientX - x, event.clientY - y);
  const handlers = (index: number): DragHandlers => ({
    onPointerDown(event) {
      const from = points[index];
      if (!from || !event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { from, x: event.clientX, y: event.clientY, isDrag: false };
    },
    onPointerMove(event) {
      const { current } = press;
      if (!current || !event.isPrimary) return;
      const isDrag = current.isDrag || Math.hypot(event.clientX - current.x, event.clientY - current.y) > dragPx;
      const at = isDrag ? to(current, event) : null;
      if (!at) return;
      press.current = { ...current, isDrag };
      setHeld({ index, at });
    },
    onPointerUp(event) {
      const { current } = press;
      const at = current?.isDrag && event.isPrimary ? to(current, event) : null;
      if (event.isPrimary) cancel();
      if (at) onPut(index, at);
    },
    onPointerCancel: cancel,
  });
  return { held, cancel, handlers };
}
