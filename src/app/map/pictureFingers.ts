import type { ScreenPoint } from "../../map/events";

/** What two fingers have done since they came down: the middle between them moved, and they spread by a factor. */
export type Pinch = { readonly from: ScreenPoint; readonly to: ScreenPoint; readonly spread: number };

export type Fingers = {
  /** One finger moves. */
  readonly one: () => void;
  /** The second finger has come down: whatever the first had begun is off. */
  readonly began: () => void;
  readonly pinching: (pinch: Pinch) => void;
  readonly pinched: (pinch: Pinch) => void;
};

type Pair = { readonly middle: ScreenPoint; readonly apartPx: number };

/** Fingers on an element, told as what they do, until the signal; two of them never scroll the page. */
export function followFingers(element: HTMLElement, moves: () => boolean, tell: Fingers, signal: AbortSignal): void {
  let began: Pair | null = null;
  let last: Pinch | null = null;

  const pairOf = ({ touches }: TouchEvent): Pair | null => {
    const [one, other] = touches;
    if (!one || !other) return null;
    const box = element.getBoundingClientRect();
    return {
      middle: { x: (one.clientX + other.clientX) / 2 - box.left, y: (one.clientY + other.clientY) / 2 - box.top },
      apartPx: Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)),
    };
  };
  const onStart = (event: TouchEvent): void => {
    if (event.touches.length !== 2 || !moves()) return;
    began = pairOf(event);
    last = null;
    tell.began();
  };
  const onMove = (event: TouchEvent): void => {
    if (event.touches.length === 1) tell.one();
    const now = pairOf(event);
    if (!began || !now) return;
    event.preventDefault();
    last = { from: began.middle, to: now.middle, spread: now.apartPx / began.apartPx };
    tell.pinching(last);
  };
  const onEnd = (event: TouchEvent): void => {
    if (event.type === "touchend" && event.cancelable) {
      // A press has been told already. Its click would come after it, to the sheet that it has raised under the finger.
      event.preventDefault();
      element.focus({ preventScroll: true });
      // A ring around the map tells where keys go: a finger needs none.
      element.dataset.touched = "";
    }
    if (last) tell.pinched(last);
    began = null;
    last = null;
  };
  element.addEventListener("keydown", () => delete element.dataset.touched, { signal });
  element.addEventListener("blur", () => delete element.dataset.touched, { signal });
  element.addEventListener("touchstart", onStart, { signal, passive: true });
  element.addEventListener("touchmove", onMove, { signal, passive: false });
  element.addEventListener("touchend", onEnd, { signal, passive: false });
  element.addEventListener("touchcancel", onEnd, { signal });
}
