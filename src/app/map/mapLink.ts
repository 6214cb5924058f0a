import type { FeatureCollection } from "geojson";
import type { Atlas } from "../../content/atlas";
import type { SegmentId } from "../../domain/ids";
import type { Language } from "../../i18n/languages";
import type { Hit, MapCamera, MapEvents, ScreenPoint } from "../../map/events";
import type { MapView, MapViewOptions, MapWords, Motion, Target } from "../../map/view";
import type { AppStore } from "../../state/store";
import { clearSelection, moveCamera, selectPlace, selectSegment } from "../../state/verbs";
import type { View } from "../../state/view";
import type { Frame } from "./framing";
import { fullscreen, handlingOf } from "./handling";
import { type Appearance, createMapDrawing } from "./mapDrawing";
import { loadEngine } from "./mapParts";
import type { Pointing } from "./pointing";
import {
  homeTarget,
  type Movement,
  movementAfter,
  movementAfterResize,
  movementTo,
  movementToPressed,
  type Surroundings,
  targetOf,
} from "./targets";

/** Come to rest: `ready` is the live map, `picture` the vector picture in its place. */
export type MapState = "loading" | "ready" | "picture";

export type MapLinkOptions = {
  readonly container: HTMLElement;
  readonly store: AppStore;
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
};

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
  /** Draws what is measured. */
  drawMeasured(features: FeatureCollection): void;
  /** From a scene to exploring what it shows: the view stays as it is. */
  leaveScene(): void;
  dress(appearance: Appearance): void;
  /** Takes over an atlas that knows more than the first. */
  know(atlas: Atlas): void;
  destroy(): void;
};

/** Where the view that is shown by then moves the map. */
type Moving = (now: View, around: Surroundings) => Movement | null;

/** A context lost this often is not worth another try: the picture stays. */
const losses = 2;

const isDrawnAnew = (next: View, before: View): boolean =>
  next.layers !== before.layers ||
  next.nodes !== before.nodes ||
  next.way !== before.way ||
  next.error !== before.error ||
  (next.error && next.selection !== before.selection);

/**
 * Joins the store and the map, both ways, until destroyed: the view is drawn, presses become verbs. A lost drawing
 * context is replaced by a new one at the same place; without WebGL the vector picture is the map.
 */
export async function linkMap(options: MapLinkOptions): Promise<MapLink> {
  const { store, frame, pointing } = options;
  const drawing = await createMapDrawing(options.atlas, options.appearance);
  let view: MapView | null = null;
  let lost = 0;
  let ended = false;
  let pressedAt: ScreenPoint | null = null;
  let hovered: SegmentId | null = null;
  let takes: ((at: ScreenPoint) => void) | null = null;
  let seen: MapCamera | null = null;
  const watchers = new Set<(camera: MapCamera) => void>();
  await Promise.all([drawing.fetchWay(store.getState()), drawing.fetchError(store.getState())]);

  const { picture, wayBounds } = drawing;
  const target = (now: View): Target => targetOf(now, drawing.atlas(), frame(), wayBounds(now));
  const marks = (ids: readonly SegmentId[]) =>
    ids.flatMap((id) => {
      const segment = drawing.atlas().segments.get(id);
      return segment ? [{ id, source: segment.route }] : [];
    });
  const markSelection = ({ selection }: View): void => {
    const whole =
      selection?.kind === "route" ? (drawing.atlas().routes.get(selection.id) ?? []).map(({ id }) => id) : [];
    view?.mark("selected", marks(selection?.kind === "segment" ? [selection.id] : whole));
  };

  const onHit = (hit: Hit, at: ScreenPoint): void => {
    if (takes) {
      takes(at);
      return;
    }
    // The camera joins the view at the first act, so that the link shows what the reader sees.
    if (view && hit.kind !== "nothing" && store.getState().camera === null) moveCamera(store, view.camera());
    pressedAt = at;
    if (hit.kind === "several") pointing.setState({ choice: { segments: hit.ids, at } });
    else if (hit.kind === "place") selectPlace(store, hit.id);
    else if (hit.kind === "nothing") {
      // A press on the stage beside the lines, as to give a frame the keyboard, ends no scene.
      if (store.getState().scene === null) clearSelection(store);
    } else {
      const segment = drawing.atlas().segments.get(hit.id);
      if (segment) selectSegment(store, hit.id, segment.route);
    }
    pressedAt = null;
  };
  const eventsOf = (kind: "ready" | "picture"): MapEvents => ({
    clicked: onHit,
    hovered(id, at) {
      if (id !== hovered) {
        hovered = id;
        view?.mark("hovered", marks(id ? [id] : []));
      }
      // Over the ground there is nothing to tell, however far the pointer goes.
      if (id || pointing.getState().hover) pointing.setState({ hover: id ? { id, at } : null });
    },
    moved: (camera) => moveCamera(store, camera),
    moving(camera) {
      seen = camera;
      for (const tell of watchers) tell(camera);
    },
    leftToPage: (gesture) => pointing.setState({ leftToPage: { gesture } }),
    resized: () => void afterLayout(movementAfterResize, "jump"),
    settled: () => options.onState(kind),
    unsettled: () => options.onState("loading"),
    lost() {
      lost += 1;
      void begin(view ? { kind: "camera", camera: view.camera() } : target(store.getState()));
    },
  });

  /** Draws with the engine or, where it cannot, with the picture; whatever drew before is gone. */
  const begin = async (target: Target): Promise<void> => {
    view?.destroy();
    view = null;
    options.onState("loading");
    const common: Omit<MapViewOptions, "events"> = {
      container: options.container,
      picture: picture(store.getState()),
      target,
      handling: handlingOf(store.getState(), fullscreen.isOn()),
      words: options.words(),
    };
    const { createMapView } = await loadEngine();
    const live = lost < losses ? await createMapView({ ...common, events: eventsOf("ready") }) : "lostContext";
    if (typeof live === "string") {
      const { createPictureView } = await import("./pictureView");
      const { segmentLabel } = options;
      const language = (): Language => drawing.appearance().language;
      view = await createPictureView({ ...common, events: eventsOf("picture"), language, segmentLabel });
    } else view = live;
    if (ended) view.destroy();
    markSelection(store.getState());
  };

  /** Moves once the panel stands where the last change of the view or of the page's size has put it. */
  const afterLayout = async (movementOf: Moving, motion: Motion): Promise<void> => {
    await options.laidOut();
    if (!view || ended) return;
    const now = store.getState();
    const movement = movementOf(now, { atlas: drawing.atlas(), map: view, frame, way: wayBounds(now) });
    if (movement) view.look(movement.target, motion, movement.onBehalfOf);
  };
  const handle = (now: View): void => view?.handle(handlingOf(now, fullscreen.isOn()));
  const follow = (next: View, before: View): void => {
    if (!view) return;
    if (isDrawnAnew(next, before)) view.show(picture(next));
    if (next.lock !== before.lock || next.embed !== before.embed) handle(next);
    if (next.selection !== before.selection) markSelection(next);
    const movement = movementAfter(next, before, { atlas: drawing.atlas(), map: view, frame, way: wayBounds(next) });
    if (movement) view.look(movement.target, "ease", movement.onBehalfOf);
    // A link that says where it looks is shown there.
    else if (next.camera === before.camera && next.selection && next.selection !== before.selection && !next.scene) {
      const { selection } = next;
      const at = pressedAt;
      void afterLayout((now, around) => {
        if (now.selection !== selection) return null;
        return at ? movementToPressed(now, at, around) : movementTo(now, around);
      }, "ease");
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
        if (now.camera === null && now.selection === null) view?.look(target(now), "ease", "view");
      });
    }
  };
  await begin(target(store.getState()));
  const stopFollowing = store.subscribe(follow);
  const stopWatching = fullscreen.onChange(() => handle(store.getState()));

  return {
    zoomBy: (steps) => view?.zoomBy(steps),
    camera: () => view?.camera() ?? null,
    dress(next) {
      drawing.dress(next, (hasNewLanguage) => {
        if (hasNewLanguage) view?.speak(options.words());
        view?.show(picture(store.getState()));
      });
    },
    know(next) {
      if (drawing.know(next)) view?.show(picture(store.getState()));
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
    takePresses(take) {
      takes = take;
      return () => {
        takes = null;
      };
    },
    drawMeasured(features) {
      if (drawing.measure(features)) view?.show(picture(store.getState()));
    },
    frameScene: (motion) => view?.look(target(store.getState()), motion, "view"),
    leaveScene() {
      if (view && store.getState().scene !== null) moveCamera(store, view.camera());
    },
    destroy() {
      ended = true;
      stopFollowing();
      stopWatching();
      view?.destroy();
    },
  };
}
