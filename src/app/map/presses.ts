import type { Atlas } from "../../content/atlas";
import type { ContextLineId, SegmentId } from "../../domain/ids";
import type { Hit, ScreenPoint } from "../../map/events";
import type { MapView } from "../../map/view";
import { chooseOwn, type OwnRef, type OwnStore } from "../../state/own";
import type { AppStore } from "../../state/store";
import { clearSelection, moveCamera, selectContext, selectPlace, selectSegment } from "../../state/verbs";
import { marksOf } from "./marks";
import type { Pointing } from "./pointing";

type Options = {
  readonly store: AppStore;
  readonly pointing: Pointing;
  readonly atlas: () => Atlas;
  /** What draws the map; null while nothing does. */
  readonly map: () => MapView | null;
  readonly own: OwnStore;
  /** Marks the feature of the reader's own that is under the pointer. */
  readonly pointOwn: (at: OwnRef | null) => void;
  /** A point of the map, in degrees, is not to lie under what the press opens there. */
  readonly uncover: (where: { readonly lng: number; readonly lat: number }, at: ScreenPoint) => void;
};

/** Takes presses instead of the map. */
type Taker = (at: ScreenPoint) => void;

/** What a pointer does on the map: presses become verbs, a line under it is marked and told of. */
export type Presses = {
  clicked(hit: Hit, at: ScreenPoint): void;
  hovered(hit: Hit, at: ScreenPoint): void;
  /** Where the press is that selects at this moment; null where something else does. */
  at(): ScreenPoint | null;
  /** Presses go to somebody alone, until the returned function is called. */
  take(taker: Taker): () => void;
};

/** The line that a pointer is on, of a route or beside them: of several the first. */
function lineOf(hit: Hit): SegmentId | ContextLineId | null {
  if (hit.kind === "segment" || hit.kind === "context") return hit.id;
  return hit.kind === "several" ? (hit.ids[0] ?? null) : null;
}

/** Begins without a taker. */
export function createPresses({ store, pointing, atlas, map, own, pointOwn, uncover }: Options): Presses {
  let pressedAt: ScreenPoint | null = null;
  let hovered: SegmentId | ContextLineId | null = null;
  let taker: Taker | null = null;

  const select = (hit: Hit, at: ScreenPoint): void => {
    if (hit.kind === "several") pointing.setState({ choice: { segments: hit.ids, at } });
    else if (hit.kind === "place") selectPlace(store, hit.id);
    else if (hit.kind === "context") selectContext(store, hit.id);
    else if (hit.kind === "own") {
      chooseOwn(own, store, { file: hit.file, index: hit.index });
      uncover(hit.at, at);
    } else if (hit.kind === "nothing") {
      // A press on the stage beside the lines, as to give a frame the keyboard, ends no scene.
      if (store.getState().scene === null) clearSelection(store);
    } else {
      const segment = atlas().segments.get(hit.id);
      if (segment) selectSegment(store, hit.id, segment.route);
    }
  };

  return {
    clicked(hit, at) {
      if (taker) return taker(at);
      const view = map();
      // The camera joins the view at the first act, so that the link shows what the reader sees.
      if (view && hit.kind !== "nothing" && store.getState().camera === null) moveCamera(store, view.camera());
      pressedAt = at;
      select(hit, at);
      pressedAt = null;
    },
    hovered(hit, at) {
      const id = lineOf(hit);
      const own = hit.kind === "own" ? { file: hit.file, index: hit.index, name: hit.name, at } : null;
      pointOwn(own);
      if (id !== hovered) {
        hovered = id;
        map()?.mark("hovered", marksOf(id ? [id] : [], atlas()));
      }
      // Over the ground there is nothing to tell, however far the pointer goes.
      const { hover, own: ownBefore } = pointing.getState();
      if (id || own || hover || ownBefore) pointing.setState({ hover: id ? { id, at } : null, own });
    },
    at: () => pressedAt,
    take(next) {
      taker = next;
      return () => {
        taker = null;
      };
    },
  };
}
