import { type PointerEvent, type RefObject, useRef } from "react";
import { useAtlas } from "../AtlasContext";
import { nearestHeight, nextHeight, type Sheet } from "./useSheet";

/** Px that a finger may tremble and still have pressed rather than dragged. */
const tremor = 6;

type Drag = { readonly startY: number; readonly startPx: number; moved: boolean };

/** The bar on top of the sheet: dragged by finger or pressed by key, it sets one of three heights. */
export function SheetHandle({ sheet, frame }: { sheet: Sheet; frame: RefObject<HTMLElement | null> }) {
  const { translator } = useAtlas();
  const held = useRef<Drag | null>(null);

  const heightAt = (drag: Drag, event: PointerEvent): number => drag.startPx + drag.startY - event.clientY;

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { startY: event.clientY, startPx: frame.current?.offsetHeight ?? 0, moved: false };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const drag = held.current;
    if (!drag || (!drag.moved && Math.abs(event.clientY - drag.startY) < tremor)) return;
    drag.moved = true;
    sheet.drag(heightAt(drag, event));
  };
  const onPointerUp = (event: PointerEvent): void => {
    const drag = held.current;
    if (!drag?.moved) return;
    const room = frame.current?.parentElement?.clientHeight ?? window.innerHeight;
    sheet.setHeight(nearestHeight(heightAt(drag, event) / room));
    sheet.drag(null);
  };
  const onClick = (): void => {
    if (!held.current?.moved) sheet.setHeight(nextHeight(sheet.height));
    held.current = null;
  };

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={translator.t(`panel.${sheet.height}`)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => sheet.drag(null)}
      onClick={onClick}
    />
  );
}
