import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Position } from "../../domain/segment";
import type { MapCamera } from "../../map/events";
import { projectTo } from "../../picture/projection";
import { useAtlas } from "../../ui/AtlasContext";
import type { MapLink } from "../map/mapLink";
import type { DragHandlers, Moved } from "./useDrag";

/** What an arrow key moves a point by; with Shift more. Nearer maps make it less on the ground. */
const stepPx = { usual: 8, wide: 64 } as const;
const arrows: ReadonlyMap<string, readonly [dx: number, dy: number]> = new Map([
  ["ArrowLeft", [-1, 0]],
  ["ArrowRight", [1, 0]],
  ["ArrowUp", [0, -1]],
  ["ArrowDown", [0, 1]],
]);

type Props = {
  readonly points: readonly Position[];
  readonly link: RefObject<MapLink | null>;
  readonly moved: Moved;
  readonly drag: (index: number) => DragHandlers;
  readonly onPut: (index: number, at: Position) => void;
  readonly onRemove: (index: number) => void;
};

/** Whether nothing but the map and its handles lies over a point of the screen. */
const isInSight = (handle: Element): boolean => {
  const { left, top, width, height } = handle.getBoundingClientRect();
  const topmost = document.elementFromPoint(left + width / 2, top + height / 2);
  return topmost !== null && topmost.closest("main, .measure-handles") !== null;
};

/** A handle on every measured point, which hands drag and arrow keys move, whatever draws the map. */
export function PointHandles({ points, link, moved, drag, onPut, onRemove }: Props) {
  const { format, translator } = useAtlas();
  const { t } = translator;
  const ground = useRef<HTMLElement>(null);
  const seen = useRef<MapCamera | null>(null);
  const latest = useRef(points);
  latest.current = points;

  const place = useRef((): void => {
    const { current: camera } = seen;
    if (!camera || !ground.current) return;
    const { point } = projectTo(camera, { width: ground.current.clientWidth, height: ground.current.clientHeight });
    for (const [index, handle] of [...ground.current.children].entries()) {
      const at = latest.current[index];
      if (!at || !(handle instanceof HTMLElement)) continue;
      const [x, y] = point(...at);
      handle.style.transform = `translate(${x}px, ${y}px)`;
    }
  });
  useEffect(
    () =>
      link.current?.watch((camera) => {
        seen.current = camera;
        place.current();
      }),
    [link],
  );
  useLayoutEffect(() => place.current());

  /** A point that one goes to by key, and that lies under something or off the screen, comes to the middle. */
  const bringIntoSight = (handle: Element, at: Position | null | undefined): void => {
    if (!at || !seen.current || isInSight(handle)) return;
    link.current?.look({ zoom: seen.current.zoom, lng: at[0], lat: at[1] }, "jump");
    link.current?.keepCamera();
  };
  const onKeyDown = (index: number, event: KeyboardEvent): void => {
    const removes = event.key === "Delete" || event.key === "Backspace";
    const arrow = arrows.get(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey || (!removes && !arrow)) return;
    event.preventDefault();
    event.stopPropagation();
    const { currentTarget: handle } = event;
    if (removes) {
      onRemove(index);
      // It is the next point's now, wherever that lies.
      requestAnimationFrame(() => bringIntoSight(handle, latest.current[index]));
    }
    const from = points[index];
    const px = event.shiftKey ? stepPx.wide : stepPx.usual;
    const to = from && arrow ? moved(from, arrow[0] * px, arrow[1] * px) : null;
    if (!to) return;
    onPut(index, to);
    // Once it stands there.
    requestAnimationFrame(() => bringIntoSight(handle, to));
  };
  return (
    <section ref={ground} className="measure-handles" aria-label={t("measure.points")}>
      {points.map(([lng, lat], index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the line
          key={index}
          role="slider"
          tabIndex={0}
          className="measure-handle"
          aria-label={t("measure.point", { number: index + 1 })}
          aria-valuemin={-180}
          aria-valuemax={180}
          aria-valuenow={lng}
          aria-valuetext={format.position(lat, lng)}
          title={t("measure.move")}
          onFocus={(event) =>
            event.currentTarget.matches(":focus-visible") && bringIntoSight(event.currentTarget, points[index])
          }
          onKeyDown={(event) => onKeyDown(index, event)}
          {...drag(index)}
        />
      ))}
    </section>
  );
}
