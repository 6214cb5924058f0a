import type { Atlas } from "../content/atlas";
import { basemap } from "../content/basemap";
import type { SegmentId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import { buildStyle, type GroundFeatures } from "../layers/buildStyle";
import { routeFeatures } from "../layers/features";
import type { Hit, MapFailure, ScreenPoint } from "../map/events";
import { createMapView, type MapPicture, type MapView, type MapWords } from "../map/mapView";
import type { AppStore } from "../state/store";
import { clearSelection, moveCamera, selectPlace, selectSegment } from "../state/verbs";
import type { View } from "../state/view";
import { type ThemeId, themes } from "../theme/tokens";
import type { Frame } from "./framing";
import { homeTarget, isOutOfSight, selectionTarget, targetOf } from "./targets";

/** What the map is drawn with besides the View. */
export type Appearance = { readonly theme: ThemeId; readonly language: Language };

export type MapLinkOptions = {
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly atlas: Atlas;
  readonly appearance: Appearance;
  readonly words: MapWords;
  readonly frame: () => Frame;
  readonly onChoice: (ids: readonly SegmentId[], at: ScreenPoint) => void;
  readonly onHover: (id: SegmentId | null, at: ScreenPoint) => void;
  readonly onState: (state: "loading" | "ready") => void;
};

export type MapLink = {
  readonly view: MapView;
  dress(appearance: Appearance): void;
  showAll(): void;
  destroy(): void;
};

/** Every character that the map's labels use in a language, so that their faces are loaded first. */
function charactersOf(ground: GroundFeatures, atlas: Atlas, language: Language): string {
  const names = [
    ...ground.labels.features.map(({ properties }) => properties?.[`name:${language}`] ?? properties?.["name:en"]),
    ...[...atlas.places.values()].map((place) => place.names[language] ?? place.names.en),
  ];
  return [...new Set(names.join(""))].join("");
}

/**
 * Joins the store and the live map, both ways, until destroyed: the view is drawn, presses become verbs.
 * Answers with the reason where the browser can draw no live map.
 */
export async function linkMap(options: MapLinkOptions): Promise<MapLink | MapFailure> {
  const { store, atlas, frame } = options;
  const ground = await basemap();
  const routes = routeFeatures(atlas.routes, atlas.places.values());
  let appearance = options.appearance;
  let selectedByPointer = false;
  let hovered: SegmentId | null = null;

  const picture = ({ layers }: View): MapPicture => ({
    style: buildStyle({
      tokens: themes[appearance.theme],
      language: appearance.language,
      layers,
      ground,
      routes,
    }),
    characters: charactersOf(ground, atlas, appearance.language),
  });
  const marks = (ids: readonly SegmentId[]) =>
    ids.flatMap((id) => {
      const segment = atlas.segments.get(id);
      return segment ? [{ id, source: segment.route }] : [];
    });
  const markSelection = ({ selection }: View): void => {
    const whole = selection?.kind === "route" ? (atlas.routes.get(selection.id) ?? []).map(({ id }) => id) : [];
    view.mark("selected", marks(selection?.kind === "segment" ? [selection.id] : whole));
  };

  const onHit = (hit: Hit, at: ScreenPoint): void => {
    // The camera joins the view at the first act, so that the link shows what the reader sees.
    if (hit.kind !== "nothing" && store.getState().camera === null) moveCamera(store, view.camera());
    selectedByPointer = true;
    if (hit.kind === "several") options.onChoice(hit.ids, at);
    else if (hit.kind === "place") selectPlace(store, hit.id);
    else if (hit.kind === "nothing") clearSelection(store);
    else {
      const segment = atlas.segments.get(hit.id);
      if (segment) selectSegment(store, hit.id, segment.route);
    }
    selectedByPointer = false;
  };

  const made = await createMapView({
    container: options.container,
    picture: picture(store.getState()),
    target: targetOf(store.getState(), atlas, frame()),
    locked: store.getState().lock,
    words: options.words,
    events: {
      clicked: onHit,
      hovered(id, at) {
        if (id !== hovered) {
          hovered = id;
          view.mark("hovered", marks(id ? [id] : []));
        }
        options.onHover(id, at);
      },
      moved: (camera) => moveCamera(store, camera),
      settled: () => options.onState("ready"),
      unsettled: () => options.onState("loading"),
    },
  });
  if (typeof made === "string") return made;
  const view = made;
  markSelection(store.getState());

  const follow = (next: View, before: View): void => {
    if (next.layers !== before.layers) view.show(picture(next));
    if (next.selection !== before.selection) markSelection(next);
    if (next.camera !== before.camera) {
      const { zoom, lat, lng } = view.camera();
      const isThere = next.camera?.zoom === zoom && next.camera.lat === lat && next.camera.lng === lng;
      if (!isThere) view.look(targetOf(next, atlas, frame()), "ease", "view");
    } else if (next.selection !== before.selection && !selectedByPointer) {
      const target = selectionTarget(atlas, next.selection, frame());
      if (target && isOutOfSight(target, view, frame())) view.look(target, "ease", "reader");
    }
  };
  const stopFollowing = store.subscribe(follow);

  return {
    view,
    dress(next) {
      if (next.theme === appearance.theme && next.language === appearance.language) return;
      appearance = next;
      view.show(picture(store.getState()));
    },
    showAll() {
      const now = store.getState();
      const home = homeTarget(atlas, frame());
      // With a selection, no camera would mean the selection whole: then the link must say where it looks.
      if (now.selection) view.look(home, "ease", "reader");
      else if (now.camera) moveCamera(store, null);
      else view.look(home, "ease", "view");
    },
    destroy() {
      stopFollowing();
      view.destroy();
    },
  };
}
