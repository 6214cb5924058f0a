import { basemap } from "../content/basemap";
import type { Atlas } from "../content/atlas";
import type { SegmentId } from "../domain/ids";
import type { Language } from "../i18n/languages";
import { buildStyle, type GroundFeatures } from "../layers/buildStyle";
import { routeFeatures } from "../layers/features";
import type { Hit, MapFailure, ScreenPoint } from "../map/events";
import { type Bounds, createMapView, type MapPicture, type MapView, type MapWords, type Target } from "../map/mapView";
import { selectedSegment } from "../state/selectors";
import type { AppStore } from "../state/store";
import { clearSelection, moveCamera, selectPlace, selectSegment } from "../state/verbs";
import type { View } from "../state/view";
import { type ThemeId, themes } from "../theme/tokens";
import { boundsOf, type Frame, homePadding, selectionPadding } from "./framing";

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

/** Bounds of what is selected; null for nothing. */
function selectionBounds(atlas: Atlas, selection: View["selection"]): Bounds | null {
  if (selection === null) return null;
  if (selection.kind === "route") return boundsOf((atlas.routes.get(selection.id) ?? []).map(({ line }) => line));
  if (selection.kind === "segment") {
    const segment = atlas.segments.get(selection.id);
    return segment ? boundsOf([segment.line]) : null;
  }
  const place = atlas.places.get(selection.id);
  return place ? boundsOf([[place.position]]) : null;
}

const allBounds = (atlas: Atlas): Bounds => boundsOf([...atlas.segments.values()].map(({ line }) => line));

/** Where a view looks: its camera, or its selection whole, or all routes. */
export function targetOf(view: View, atlas: Atlas, frame: Frame): Target {
  if (view.camera) return { kind: "camera", camera: view.camera };
  const selected = selectionBounds(atlas, view.selection);
  return selected
    ? { kind: "bounds", bounds: selected, padding: selectionPadding(frame), maxZoom: 7.5 }
    : { kind: "bounds", bounds: allBounds(atlas), padding: homePadding(frame, allBounds(atlas)), maxZoom: 9 };
}

const charactersOf = (ground: GroundFeatures, atlas: Atlas, language: Language): string => {
  const names = [
    ...ground.labels.features.map(({ properties }) => properties?.[`name:${language}`] ?? properties?.["name:en"] ?? ""),
    ...[...atlas.places.values()].map(({ names }) => names[language] ?? names.en),
  ];
  return [...new Set(names.join(""))].join("");
};

/** True when the middle of the bounds is off the map or under the panel. */
function isHidden(view: MapView, bounds: Bounds, frame: Frame): boolean {
  const { left, right, top, bottom } = selectionPadding(frame);
  const { x, y } = view.project((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2);
  return x < left || x > frame.width - right / 2 || y < top / 2 || y > frame.height - bottom;
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
  const picture = (view: View): MapPicture => ({
    style: buildStyle({
      tokens: themes[appearance.theme],
      language: appearance.language,
      layers: view.layers,
      ground,
      routes,
    }),
    characters: charactersOf(ground, atlas, appearance.language),
  });

  const onHit = (hit: Hit, at: ScreenPoint): void => {
    // The camera joins the view at the first act, so that the link shows what the reader sees.
    if (hit.kind !== "nothing" && store.getState().camera === null) moveCamera(store, view.camera());
    switch (hit.kind) {
      case "segment":
        selectedByPointer = true;
        selectSegment(store, hit.id, segmentRoute(hit.id));
        selectedByPointer = false;
        return;
      case "place":
        return selectPlace(store, hit.id);
      case "several":
        return options.onChoice(hit.ids, at);
      default:
        return clearSelection(store);
    }
  };
  const segmentRoute = (id: SegmentId) => atlas.segments.get(id)?.route ?? "middle-corridor";
  const marks = (id: SegmentId | null) => (id ? [{ id, source: segmentRoute(id) }] : []);
  const selectedMarks = ({ selection }: View) =>
    selection?.kind === "route"
      ? (atlas.routes.get(selection.id) ?? []).map(({ id, route }) => ({ id, source: route }))
      : selection?.kind === "segment"
        ? marks(selection.id)
        : [];
  let selectedByPointer = false;
  let hovered: SegmentId | null = null;

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
          view.mark("hovered", marks(id));
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
  view.mark("selected", selectedMarks(store.getState()));

  const followStore = (next: View, before: View): void => {
    if (next.layers !== before.layers) view.show(picture(next));
    if (next.selection !== before.selection || next.layers !== before.layers) {
      view.mark("selected", selectedMarks(next));
    }
    if (next.camera !== before.camera) {
      const now = view.camera();
      const same = next.camera && next.camera.zoom === now.zoom && next.camera.lat === now.lat && next.camera.lng === now.lng;
      if (!same) view.look(targetOf(next, atlas, frame()), "ease", "view");
      return;
    }
    if (next.selection !== before.selection && !selectedByPointer) {
      const bounds = selectionBounds(atlas, next.selection);
      if (bounds && isHidden(view, bounds, frame())) {
        view.look({ kind: "bounds", bounds, padding: selectionPadding(frame()), maxZoom: 7.5 }, "ease", "reader");
      }
    }
  };
  const stopFollowing = store.subscribe(followStore);

  return {
    view,
    dress(next) {
      if (next.theme === appearance.theme && next.language === appearance.language) return;
      appearance = next;
      view.show(picture(store.getState()));
      view.mark("selected", selectedMarks(store.getState()));
    },
    showAll() {
      const now = store.getState();
      const everything = targetOf({ ...now, camera: null, selection: null }, atlas, frame());
      // With a selection, no camera would mean the selection whole: then the link must say where it looks.
      if (now.selection) view.look(everything, "ease", "reader");
      else if (now.camera) moveCamera(store, null);
      else view.look(everything, "ease", "view");
    },
    destroy() {
      stopFollowing();
      view.destroy();
    },
  };
}
