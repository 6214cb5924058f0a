import type { Bounds } from "../../domain/bounds";
import type { ScreenPoint } from "../../map/events";
import type { MapView, Motion, Target } from "../../map/view";
import type { AppStore } from "../../state/store";
import type { View } from "../../state/view";
import { type Frame, isCovered } from "./framing";
import type { MapDrawing } from "./mapDrawing";
import type { Presses } from "./presses";
import {
  type Movement,
  movementAfter,
  movementAfterResize,
  movementTo,
  movementToOwn,
  movementToPressed,
  type Surroundings,
  targetOf,
} from "./targets";

type Options = {
  readonly store: AppStore;
  readonly drawing: Pick<MapDrawing, "atlas" | "wayBounds">;
  readonly presses: Pick<Presses, "at">;
  readonly frame: () => Frame;
  /** Until what stands over the map has come to rest after a change of the view. */
  readonly laidOut: () => Promise<void>;
  /** What draws the map; null before anything does, and once all is over. */
  readonly map: () => MapView | null;
};

/** Where the map looks as the view and its room change. */
export type Movements = {
  target(now: View): Target;
  /** Moves after a change of the view, if the change asks for it. */
  follow(next: View, before: View): void;
  /** Moves as the map's new size asks for. */
  resized(): void;
  /** Shows what the reader looks for in their own data, beside what stands over the map. */
  seek(bounds: Bounds): void;
  /** Moves a point that was pressed from under what has opened there. */
  uncover(where: { readonly lng: number; readonly lat: number }, at: ScreenPoint): void;
};

/** Where the view that is shown by then moves the map. */
type Moving = (now: View, around: Surroundings) => Movement | null;

/** Moves nothing by itself: it is told of every change. */
export function createMovements({ store, drawing, presses, frame, laidOut, map }: Options): Movements {
  const surroundings = (now: View, view: MapView): Surroundings => ({
    atlas: drawing.atlas(),
    map: view,
    frame,
    way: drawing.wayBounds(now),
  });
  /** Moves once the panel stands where the last change of the view or of the page's size has put it. */
  const afterLayout = async (movementOf: Moving, motion: Motion): Promise<void> => {
    await laidOut();
    const view = map();
    if (!view) return;
    const now = store.getState();
    const movement = movementOf(now, surroundings(now, view));
    if (movement) view.look(movement.target, motion, movement.onBehalfOf);
  };

  return {
    target: (now) => targetOf(now, drawing.atlas(), frame(), drawing.wayBounds(now)),
    follow(next, before) {
      const view = map();
      if (!view) return;
      const movement = movementAfter(next, before, surroundings(next, view));
      if (movement) view.look(movement.target, "ease", movement.onBehalfOf);
      // A link that says where it looks is shown there.
      else if (next.camera === before.camera && next.selection && next.selection !== before.selection && !next.scene) {
        const { selection } = next;
        const at = presses.at();
        void afterLayout((now, around) => {
          if (now.selection !== selection) return null;
          return at ? movementToPressed(now, at, around) : movementTo(now, around);
        }, "ease");
      }
    },
    resized: () => void afterLayout(movementAfterResize, "jump"),
    seek: (bounds) => void afterLayout((now, around) => (now.lock ? null : movementToOwn(bounds, around)), "ease"),
    uncover({ lng, lat }, at) {
      void afterLayout(
        (now, around) =>
          now.lock || !isCovered(around.frame(), at)
            ? null
            : movementToOwn([lng, lat, lng, lat], around, around.map.camera().zoom),
        "ease",
      );
    },
  };
}
