import type { Bounds } from "../../domain/bounds";
import type { OwnState, OwnStore } from "../../state/own";
import type { OwnOnMap } from "./ownOnMap";

type Options = {
  readonly own: OwnStore;
  readonly onMap: Pick<OwnOnMap, "fetch">;
  /** Draws what there is by now. */
  readonly draw: () => void;
  readonly seek: (bounds: Bounds) => void;
};

/** Follows the reader's own data onto the map. */
export type OwnFollowing = {
  /** The map is drawing, or has come to rest. */
  unsettled(): void;
  settled(): void;
  stop(): void;
};

const hasGrown = ({ files }: OwnState, before: OwnState): boolean =>
  files.some(({ parts }, i) => parts !== before.files[i]?.parts);

const hasChanged = (next: OwnState, before: OwnState): boolean =>
  next.chosen !== before.chosen ||
  next.asPicture !== before.asPicture ||
  next.files.length !== before.files.length ||
  next.files.some(
    ({ shown, reading }, i) => shown !== before.files[i]?.shown || reading.kind !== before.files[i]?.reading.kind,
  );

/**
 * Draws the reader's own data as they come. While the map is still drawing, further parts of a file wait until it is
 * done: a machine that draws slowly is not asked to draw all of it anew for each of fifty parts.
 */
export function followOwn({ own, onMap, draw, seek }: Options): OwnFollowing {
  let isDrawing = false;
  let waits = false;
  const drawNow = (): void => {
    waits = false;
    draw();
  };
  const stop = own.subscribe((next, before) => {
    if (hasChanged(next, before)) drawNow();
    else if (hasGrown(next, before)) {
      if (isDrawing) waits = true;
      else drawNow();
    }
    if (next.sought && next.sought !== before.sought) seek(next.sought.bounds);
    void onMap.fetch().then((hasCome) => {
      if (hasCome) drawNow();
    });
  });
  return {
    unsettled() {
      isDrawing = true;
    },
    settled() {
      isDrawing = false;
      if (waits) drawNow();
    },
    stop,
  };
}
