import type { FeatureCollection } from "geojson";
import type { Atlas } from "../../content/atlas";
import type { SegmentId } from "../../domain/ids";
import type { Language } from "../../i18n/languages";
import type { MapCamera, MapEvents, ScreenPoint } from "../../map/events";
import type { MapView, MapViewOptions, MapWords, Motion, Target } from "../../map/view";
import type { OwnStore } from "../../state/own";
import { drawnLayers } from "../../state/selectors";
import type { AppStore } from "../../state/store";
import { moveCamera } from "../../state/verbs";
import type { View } from "../../state/view";
import type { Frame } from "./framing";
import { fullscreen, handlingOf } from "./handling";
import { createLosses } from "./losses";
import { type Appearance, createMapDrawing } from "./mapDrawing";
import { loadEngine } from "./mapParts";
import { selectedMarks } from "./marks";
import { createMovements } from "./movements";
import { followOwn } from "./ownFollowing";
import type { Pointing } from "./pointing";
import { createPresses, type Presses } from "./presses";
import { homeTarget } from "./targets";

/** Come to rest: `ready` is the live map, `picture` the vector picture in its place. */
export type MapState = "loading" | "ready" | "picture";

/** What the map is joined to. */
export type MapLinkOptions = {
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly own: OwnStore;
  readonly atlas: Atlas;
  readonly appearance: Appearance;
  /** In the language of the moment. */
  readonly words: () => MapWords;
  readonly segmentLabel: (id: SegmentId) => string;
  readonly frame: () => Frame;
  /** Until what stands over the map has come to rest after a change of the view. */
  readonly laidOut: () => Promise<void>;
  readonly pointing: Pointing;
  readonly onState: (state: MapState) => void;
  /** What a new drawing takes, once the first is lost, could not be fetched. */
  readonly onFailed: () => void;
};

/** What the page can do with the map, whichever of the two draws it. */
export type MapLink = {
  zoomBy(steps: number): void;
  showAll(): void;
  /** Where the map looks; null before it is there. */
  camera(): MapCamera | null;
  /** Goes where the scene that is shown looks; who shows the scene says when, as its words must be laid out first. */
  frameScene(motion: Motion): void;
  /** Looks elsewhere, which the view does not tell of before `keepCamera`. */
  look(camera: MapCamera, motion: Motion): void;
  /** The view takes over where the map looks. */
  keepCamera(): void;
  /** Tells where the map looks, now and at every frame in which it moves, until the returned function is called. */
  watch(tell: (camera: MapCamera) => void): () => void;
  /** Presses on the map go to somebody alone, until the returned function is called. */
  takePresses(take: (at: ScreenPoint) => void): () => void;
  /** Changes of the map's size go to somebody alone, until the returned function is called. */
  takeSizes(take: () => void): () => void;
  /** Draws what is measured. */
  drawMeasured(features: FeatureCollection): void;
  /** From a scene to exploring what it shows: the view stays as it is. */
  leaveScene(): void;
  dress(appearance: Appearance): void;
  /** Takes over an atlas that knows more than the first. */
  know(atlas: Atlas): void;
  destroy(): void;
};

const isDrawnAnew = (next: View, before: View): boolean =>
  drawnLayers(next) !== drawnLayers(before) ||
  next.nodes !== before.nodes ||
  next.way !== before.way ||
  next.error !== before.error ||
  (next.selection !== before.selection &&
    (next.error || [next, before].some(({ selection }) => selection?.kind === "place")));

/**
 * Joins the store and the map, both ways, until destroyed: the view is drawn, presses become verbs. A lost drawing
 * context is replaced by a new one at the same place; without WebGL, or where contexts do not hold, the vector picture is
 * the map.
 */
export async function linkMap(options: MapLinkOptions): Promise<MapLink> {
  const { store, own, laidOut, pointing } = options;
  const drawing = await createMapDrawing(options.atlas, options.appearance, own);
  const { picture } = drawing;
  const frame = (): Frame => ({ ...options.frame(), language: drawing.appearance().language });
  let view: MapView | null = null;
  const lostAgain = createLosses();
  let isGivenUp = false;
  let ended = false;
  let seen: MapCamera | null = null;
  let sized: (() => void) | null = null;
  const watchers = new Set<(camera: MapCamera) => void>();
  await Promise.all([
    drawing.fetchWay(store.getState()),
    drawing.fetchContext(store.getState()),
    drawing.fetchError(store.getState()),
    drawing.own.fetch(),
  ]);

  const map = (): MapView | null => view;
  const draw = (): void => {
    if (!ended) view?.show(picture(store.getState()));
  };
  const presses: Presses = createPresses({
    store,
    pointing,
    atlas: drawing.atlas,
    map,
    own,
    pointOwn(at) {
      if (drawing.own.point(at)) draw();
    },
    uncover: (where, at) => movements.uncover(where, at),
  });
  const movements = createMovements({ store, drawing, presses, frame, laidOut, map });
  const following = followOwn({ own, onMap: drawing.own, draw, seek: movements.seek });
  const markSelection = (now: View): void => view?.mark("selected", selectedMarks(now, drawing.atlas()));

  const eventsOf = (kind: "ready" | "picture"): MapEvents => ({
    clicked: presses.clicked,
    hovered: presses.hovered,
    moved: (camera) => moveCamera(store, camera),
    moving(camera) {
      seen = camera;
      for (const tell of watchers) tell(camera);
    },
    leftToPage: (gesture) => pointing.setState({ leftToPage: { gesture } }),
    resized: () => (sized ?? movements.resized)(),
    settled() {
      options.onState(kind);
      following.settled();
    },
    unsettled() {
      options.onState("loading");
      following.unsettled();
    },
    lost() {
      isGivenUp = lostAgain();
      begin(view ? { kind: "camera", camera: view.camera() } : movements.target(store.getState())).catch(
        options.onFailed,
      );
    },
  });

  const destroyView = (): void => {
    view?.destroy();
    view = null;
  };
  /** Draws with the engine or, where it cannot, with the picture; whatever drew before is gone. */
  const begin = async (target: Target): Promise<void> => {
    destroyView();
    options.onState("loading");
    const common: Omit<MapViewOptions, "events"> = {
      container: options.container,
      picture: picture(store.getState()),
      target,
      handling: handlingOf(store.getState(), fullscreen.isOn()),
      words: options.words(),
    };
    const { createMapView } = await loadEngine();
    const live = isGivenUp ? "lostContext" : await createMapView({ ...common, events: eventsOf("ready") });
    if (typeof live === "string") {
      const { createPictureView } = await import("./pictureView");
      drawing.own.asPicture();
      const { segmentLabel } = options;
      const language = (): Language => drawing.appearance().language;
      view = await createPictureView({ ...common, events: eventsOf("picture"), language, segmentLabel });
    } else view = live;
    if (ended) destroyView();
    markSelection(store.getState());
  };

  const handle = (now: View): void => view?.handle(handlingOf(now, fullscreen.isOn()));
  const follow = (next: View, before: View): void => {
    if (!view) return;
    if (isDrawnAnew(next, before)) view.show(picture(next));
    if (next.lock !== before.lock || next.embed !== before.embed) handle(next);
    if (next.selection !== before.selection) markSelection(next);
    movements.follow(next, before);
    if (drawnLayers(next) !== drawnLayers(before)) {
      void drawing.fetchContext(next).then((hasCome) => {
        if (hasCome && !ended) view?.show(picture(store.getState()));
      });
    }
    if (next.error && !before.error) {
      void drawing.fetchError(next).then((hasCome) => {
        if (hasCome && !ended) view?.show(picture(store.getState()));
      });
    }
    if (next.way !== before.way) {
      void drawing.fetchWay(next).then((hasCome) => {
        const now = store.getState();
        if (!hasCome || now.way === null || ended) return;
        view?.show(picture(now));
        if (now.camera === null && now.selection === null) view?.look(movements.target(now), "ease", "view");
      });
    }
  };
  await begin(movements.target(store.getState()));
  const stopFollowing = store.subscribe(follow);
  const stopWatching = fullscreen.onChange(() => handle(store.getState()));

  return {
    zoomBy: (steps) => view?.zoomBy(steps),
    camera: () => view?.camera() ?? null,
    dress(next) {
      // The page may speak another language while the names on the map stay as they are.
      view?.speak(options.words());
      drawing.dress(next, () => view?.show(picture(store.getState())));
    },
    know(next) {
      if (!drawing.know(next)) return;
      const now = store.getState();
      view?.show(picture(now));
      // What a link selects beside the routes comes with the whole content.
      if (now.selection?.kind === "context") {
        markSelection(now);
        if (now.camera === null) view?.look(movements.target(now), "ease", "view");
      }
    },
    showAll() {
      const now = store.getState();
      const home = homeTarget(drawing.atlas(), frame());
      // With a selection or a way, no camera would mean that whole: then the link must say where it looks.
      if (now.selection || now.way) view?.look(home, "ease", "reader");
      else if (now.camera) moveCamera(store, null);
      else view?.look(home, "ease", "view");
    },
    look: (camera, motion) => view?.look({ kind: "camera", camera }, motion, "view"),
    keepCamera() {
      if (view) moveCamera(store, view.camera());
    },
    watch(tell) {
      watchers.add(tell);
      if (seen) tell(seen);
      return () => watchers.delete(tell);
    },
    takePresses: presses.take,
    takeSizes(take) {
      sized = take;
      return () => {
        sized = null;
      };
    },
    drawMeasured(features) {
      if (drawing.measure(features)) view?.show(picture(store.getState()));
    },
    frameScene: (motion) => view?.look(movements.target(store.getState()), motion, "view"),
    leaveScene() {
      if (view && store.getState().scene !== null) moveCamera(store, view.camera());
    },
    destroy() {
      ended = true;
      stopFollowing();
      following.stop();
      stopWatching();
      destroyView();
    },
  };
}
