import type { Hit, LeftToPage, ScreenPoint } from "../../map/events";
import type { Handling } from "../../map/view";
import { followFingers, type Pinch } from "./pictureFingers";
import { segmentOf } from "./pictureHit";

export type Gestures = {
  /** What lies at a point of the picture. */
  readonly hitAt: (at: ScreenPoint, under: EventTarget | null, pointer: "mouse" | "touch") => Hit;
  readonly pressed: (hit: Hit, at: ScreenPoint) => void;
  /** What lies under a mouse; nothing when it has left the picture. */
  readonly pointedAt: (hit: Hit, at: ScreenPoint) => void;
  /** The middle of the map moves by px to the right and down. */
  readonly panned: (dx: number, dy: number) => void;
  /** A gesture is under way: what is drawn has grown by a factor around its corner and then moved by px. */
  readonly shifted: (dx: number, dy: number, spread: number) => void;
  /** Zoom steps around a point of the map; null for its middle. */
  readonly zoomed: (steps: number, around: ScreenPoint | null) => void;
  /** Handled cooperatively: the page around the map scrolls instead. */
  readonly leftToPage: (gesture: LeftToPage) => void;
};

/** A press that moves less than this is no drag. */
const dragPx = 4;
const keyPanPx = 100;

/** What the live map does on these keys. */
const keys: Readonly<Record<string, (tell: Gestures) => void>> = {
  ArrowLeft: (tell) => tell.panned(-keyPanPx, 0),
  ArrowRight: (tell) => tell.panned(keyPanPx, 0),
  ArrowUp: (tell) => tell.panned(0, -keyPanPx),
  ArrowDown: (tell) => tell.panned(0, keyPanPx),
  "+": (tell) => tell.zoomed(1, null),
  "=": (tell) => tell.zoomed(1, null),
  "-": (tell) => tell.zoomed(-1, null),
};

/**
 * Pointer, fingers, wheel and keys on the picture, told as what they mean, until stopped. A locked picture can be
 * pressed but not moved; one that is handled cooperatively leaves the wheel alone and one finger to the page.
 */
export function followGestures(
  paper: HTMLElement,
  first: Handling,
  tell: Gestures,
): { readonly handle: (handling: Handling) => void; readonly stop: () => void } {
  let handling: Handling = first;
  let held: ScreenPoint | null = null;
  let dragged = false;
  const inPaper = (event: MouseEvent): ScreenPoint => {
    const box = paper.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  /** Until the gesture ends and the picture is drawn anew, it is moved as it is. */
  const shift = (dx: number, dy: number, spread = 1): void => {
    const drawn = paper.firstElementChild;
    if (drawn instanceof SVGElement) drawn.style.transform = `translate(${dx}px, ${dy}px) scale(${spread})`;
    tell.shifted(dx, dy, spread);
  };
  const letGo = (): void => {
    held = null;
    if (dragged) shift(0, 0);
    dragged = false;
  };
  /** Whether a press of this kind that moves takes the map along. */
  const drags = (event: PointerEvent): boolean =>
    handling === "free" || (handling === "cooperative" && event.pointerType !== "touch");

  const onDown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    held = inPaper(event);
    dragged = false;
  };
  const onMove = (event: PointerEvent): void => {
    const at = inPaper(event);
    if (held && drags(event)) {
      const [dx, dy] = [at.x - held.x, at.y - held.y];
      // What was told beside the pointer would stay where the hand has set out.
      if (!dragged && Math.hypot(dx, dy) > dragPx) tell.pointedAt({ kind: "nothing" }, at);
      dragged ||= Math.hypot(dx, dy) > dragPx;
      if (dragged) shift(dx, dy);
    } else if (event.pointerType !== "touch" && event.target instanceof Node && paper.contains(event.target)) {
      const hit = tell.hitAt(at, event.target, "mouse");
      paper.style.cursor = hit.kind === "nothing" ? "" : "pointer";
      tell.pointedAt(hit, at);
    }
  };
  const onUp = (event: PointerEvent): void => {
    if (!held) return;
    const at = inPaper(event);
    const from = held;
    held = null;
    if (dragged) tell.panned(from.x - at.x, from.y - at.y);
    else tell.pressed(tell.hitAt(at, event.target, event.pointerType === "touch" ? "touch" : "mouse"), at);
  };
  const onWheel = (event: WheelEvent): void => {
    if (handling === "locked") return;
    if (handling === "cooperative" && !event.ctrlKey && !event.metaKey) tell.leftToPage("wheel");
    else {
      event.preventDefault();
      tell.zoomed(-Math.sign(event.deltaY) * 0.5, inPaper(event));
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    const id = event.key === "Enter" || event.key === " " ? segmentOf(document.activeElement) : null;
    const key = handling === "locked" ? undefined : keys[event.key];
    if (!id && !key) return;
    event.preventDefault();
    if (id) tell.pressed({ kind: "segment", id }, { x: 0, y: 0 });
    else key?.(tell);
  };

  const onPinch = ({ from, to, spread }: Pinch): void => shift(to.x - from.x * spread, to.y - from.y * spread, spread);
  const onPinched = ({ from, to, spread }: Pinch): void => {
    tell.panned(from.x - to.x, from.y - to.y);
    tell.zoomed(Math.log2(spread), to);
  };
  const handle = (next: Handling): void => {
    handling = next;
    paper.dataset.handling = next;
  };

  handle(first);
  const ended = new AbortController();
  const { signal } = ended;
  paper.addEventListener("pointerdown", onDown, { signal });
  // A drag goes on beyond the picture's edge.
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  window.addEventListener("pointercancel", letGo, { signal });
  paper.addEventListener("pointerleave", (event) => tell.pointedAt({ kind: "nothing" }, inPaper(event)), { signal });
  paper.addEventListener("wheel", onWheel, { signal, passive: false });
  paper.addEventListener("keydown", onKey, { signal });
  const fingers = {
    one: () => handling === "cooperative" && tell.leftToPage("finger"),
    began: letGo,
    pinching: onPinch,
    pinched: onPinched,
  };
  followFingers(paper, () => handling !== "locked", fingers, signal);
  return { handle, stop: () => ended.abort() };
}
