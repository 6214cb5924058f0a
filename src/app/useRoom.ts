import { type RefObject, useRef } from "react";
import type { MapCamera } from "../map/events";
import { isSheet } from "../ui/sheet";
import type { Frame } from "./map/framing";

export type Room = {
  /** What the page leaves of the map, as it stands now. */
  readonly frame: () => Frame;
  /** Until what stands over the map has come to rest after a change of the view. */
  readonly laidOut: () => Promise<void>;
};

/** Measures the map and what stands over it, each time when asked. */
export function useRoom(shell: RefObject<HTMLElement | null>, sceneCamera: () => MapCamera | null): Room {
  const room = useRef<Room>({
    frame() {
      const box = (shell.current ?? document.documentElement).getBoundingClientRect();
      const rectsOf = (what: string): readonly DOMRect[] =>
        [...(shell.current?.querySelectorAll(what) ?? [])]
          .map((element) => element.getBoundingClientRect())
          // What a low page hides stands nowhere.
          .filter(({ width }) => width > 0);
      return {
        width: box.width,
        height: box.height,
        panel: rectsOf(".panel-frame")[0] ?? null,
        covers: rectsOf(".panel-frame, .toolbar, .legend, .map-controls"),
        sheet: isSheet(box),
        scene: sceneCamera(),
      };
    },
    async laidOut() {
      // By the next frame the interface has drawn what the store says; a sheet may still be on its way.
      await new Promise(requestAnimationFrame);
      const moving = shell.current?.querySelector(".panel-frame")?.getAnimations() ?? [];
      await Promise.allSettled(moving.map(({ finished }) => finished));
    },
  });
  return room.current;
}
