import type { Pointer } from "./view";

/**
 * Tells what an element was last pointed at with. Not every browser says it of a click, and after a touch they all
 * feign the movement of a mouse.
 */
export function lastPointerOn(element: HTMLElement): () => Pointer {
  let last: Pointer = "mouse";
  const note = ({ pointerType }: PointerEvent): void => {
    last = pointerType === "touch" ? "touch" : "mouse";
  };
  element.addEventListener("pointerdown", note, { capture: true });
  element.addEventListener("pointermove", note, { capture: true });
  return () => last;
}
