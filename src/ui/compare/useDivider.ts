import { type PointerEvent, useRef } from "react";

/** A finger that moves less than this may still be about to scroll. */
const slackPx = 4;

type Press = { readonly x: number; readonly isDrag: boolean };

/**
 * What a frame hears of the pointer that divides it. A mouse takes the divider at once; a finger takes it where it is
 * tapped or moves across, as up and down it scrolls what the frame stands in. The range below is for keys alone: it
 * would leap to the finger before anyone knows what the finger wants.
 *
 * @param divide receives percent of the width
 * @param done the hand has let go
 */
export function useDivider(divide: (percent: number) => void, done: () => void) {
  const press = useRef<Press | null>(null);
  const put = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    divide(Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * 100));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (!event.isPrimary || event.button !== 0) return;
      const isDrag = event.pointerType !== "touch";
      press.current = { x: event.clientX, isDrag };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (isDrag) put(event);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = press;
      if (!current || !event.isPrimary) return;
      if (!current.isDrag && Math.abs(event.clientX - current.x) <= slackPx) return;
      press.current = { ...current, isDrag: true };
      put(event);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!press.current || !event.isPrimary) return;
      press.current = null;
      put(event);
      done();
    },
    // The finger scrolls.
    onPointerCancel() {
      press.current = null;
    },
  };
}
