import type { SegmentId } from "../../domain/ids";
import type { Hit, ScreenPoint } from "../../map/events";
import { segmentOf } from "./pictureHit";

export type Gestures = {
  /** What lies at a point of the picture. */
  readonly hitAt: (at: ScreenPoint, under: EventTarget | null, pointer: "mouse" | "touch") => Hit;
  readonly pressed: (hit: Hit, at: ScreenPoint) => void;
  readonly pointedAt: (id: SegmentId | null, at: ScreenPoint) => void;
  /** The middle of the map moves by px to the right and down. */
  readonly panned: (dx: number, dy: number) => void;
  /** Zoom steps around a point of the map; null for its middle. */
  readonly zoomed: (steps: number, around: ScreenPoint | null) => void;
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

const segmentUnder = (hit: Hit): SegmentId | null =>
  hit.kind === "segment" ? hit.id : hit.kind === "several" ? (hit.ids[0] ?? null) : null;

/**
 * Pointer, wheel and keys on the picture, told as what they mean, until the returned function is called.
 * A locked picture can be pressed but not moved.
 */
export function followGestures(paper: HTMLElement, locked: boolean, tell: Gestures): () => void {
  let held: ScreenPoint | null = null;
  let dragged = false;
  const inPaper = (event: MouseEvent): ScreenPoint => {
    const box = paper.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const onDown = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return;
    held = inPaper(event);
    dragged = false;
  };
  const onMove = (event: PointerEvent): void => {
    const at = inPaper(event);
    if (held && !locked) {
      const [dx, dy] = [at.x - held.x, at.y - held.y];
      dragged ||= Math.hypot(dx, dy) > dragPx;
      const drawn = paper.firstElementChild;
      if (dragged && drawn instanceof SVGElement) drawn.style.transform = `translate(${dx}px, ${dy}px)`;
    } else if (event.pointerType !== "touch" && event.target instanceof Node && paper.contains(event.target)) {
      const hit = tell.hitAt(at, event.target, "mouse");
      const id = segmentUnder(hit);
      paper.style.cursor = hit.kind === "nothing" ? "" : "pointer";
      tell.pointedAt(id, at);
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
    event.preventDefault();
    tell.zoomed(-Math.sign(event.deltaY) * 0.5, inPaper(event));
  };
  const onKey = (event: KeyboardEvent): void => {
    const id = event.key === "Enter" || event.key === " " ? segmentOf(document.activeElement) : null;
    const key = locked ? undefined : keys[event.key];
    if (!id && !key) return;
    event.preventDefault();
    if (id) tell.pressed({ kind: "segment", id }, { x: 0, y: 0 });
    else key?.(tell);
  };

  const stop = new AbortController();
  const { signal } = stop;
  paper.addEventListener("pointerdown", onDown, { signal });
  // A drag goes on beyond the picture's edge.
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", onUp, { signal });
  paper.addEventListener("pointerleave", (event) => tell.pointedAt(null, inPaper(event)), { signal });
  if (!locked) paper.addEventListener("wheel", onWheel, { signal, passive: false });
  paper.addEventListener("keydown", onKey, { signal });
  return () => stop.abort();
}
