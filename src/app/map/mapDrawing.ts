import type { FeatureCollection } from "geojson";
import type { Atlas } from "../../content/atlas";
import { basemap } from "../../content/basemap";
import type { Bounds } from "../../domain/bounds";
import type { Place } from "../../domain/place";
import type { Language } from "../../i18n/languages";
import { buildStyle, type GroundFeatures } from "../../layers/buildStyle";
import { chosenFeatures, noneChosen } from "../../layers/chosen";
import { placeFeatures, routeFeatures } from "../../layers/features";
import { indexLines, type LineIndex } from "../../layers/lineIndex";
import { nothingMeasured } from "../../layers/measured";
import { signAt } from "../../layers/signAt";
import type { MapPicture } from "../../map/view";
import type { OwnStore } from "../../state/own";
import { shownRoutes } from "../../state/selectors";
import type { View } from "../../state/view";
import { type ThemeId, themes } from "../../theme/tokens";
import { createContextOnMap } from "./contextOnMap";
import { createErrorOnMap } from "./errorOnMap";
import { createOwnOnMap, type OwnOnMap } from "./ownOnMap";
import { createWayOnMap } from "./wayOnMap";

/** What the map is drawn with besides the View. */
export type Appearance = { readonly theme: ThemeId; readonly language: Language };

/** All that a picture of a View is made from: the ground, the lines, the places, the way, what is measured. */
export type MapDrawing = {
  picture(now: View): MapPicture;
  /** The bounds of the view's way; null while none is drawn. */
  wayBounds(now: View): Bounds | null;
  /** Fetches the code for a way where the view asks for one; true when it has come with this call. */
  fetchWay(now: Pick<View, "way">): Promise<boolean>;
  /** The same for what stands beside the routes. */
  fetchContext(now: Pick<View, "layers" | "selection">): Promise<boolean>;
  /** The same for how far off lines may be. */
  fetchError(now: Pick<View, "error">): Promise<boolean>;
  /** The reader's own data. */
  readonly own: OwnOnMap;
  atlas(): Atlas;
  appearance(): Appearance;
  /** Takes another theme or language, and calls back when the picture is another one. */
  dress(next: Appearance, onDressed: () => void): void;
  /** Takes over an atlas that knows more than the last; whether the picture is another one. */
  know(next: Atlas): boolean;
  /** Takes what is measured; whether the picture is another one. */
  measure(features: FeatureCollection): boolean;
};

/** Every character that the map's labels use in a language, so that their faces are loaded first. */
function charactersOf(ground: GroundFeatures, atlas: Atlas, language: Language): string {
  const names = [
    ...ground.labels.features.map(({ properties }) => properties?.[`name:${language}`] ?? properties?.["name:en"]),
    ...[...atlas.places.values(), ...atlas.context].map(({ names }) => names[language] ?? names.en),
  ];
  return [...new Set(names.join(""))].join("");
}

/** Rejects when the ground cannot be fetched. */
export async function createMapDrawing(first: Atlas, look: Appearance, own: OwnStore): Promise<MapDrawing> {
  let ground = await basemap(look.language);
  let atlas = first;
  let appearance = look;
  let routes = routeFeatures(atlas.routes, atlas.places.values());
  let characters = charactersOf(ground, atlas, appearance.language);
  let measured = nothingMeasured;
  let index: LineIndex | null = null;
  let chosen: { readonly place: Place | undefined; readonly features: FeatureCollection } | null = null;
  const wayOnMap = createWayOnMap();
  const contextOnMap = createContextOnMap();
  const errorOnMap = createErrorOnMap();
  const ownOnMap = createOwnOnMap(own);

  const lines = (): LineIndex => {
    index ??= indexLines(routes);
    return index;
  };
  /** The same features as long as the same place is chosen: a style that differs otherwise keeps them. */
  const chosenOf = ({ selection }: View): FeatureCollection => {
    const place = selection?.kind === "place" ? atlas.places.get(selection.id) : undefined;
    if (chosen?.place !== place) chosen = { place, features: chosenFeatures(place) };
    return chosen?.features ?? noneChosen;
  };
  return {
    picture(now) {
      const way = wayOnMap.of(now, atlas);
      const places = way?.places ?? routes.places;
      const shown = shownRoutes(now);
      return {
        lines,
        shown,
        signAt: (at, zoom, pointer) => (now.nodes ? signAt(places, shown, at, zoom, pointer) : null),
        beside: contextOnMap.near,
        own: ownOnMap.near,
        tile: (address, ratio, signal) => ownOnMap.tile(themes[appearance.theme], address, ratio, signal),
        style: buildStyle({
          tokens: themes[appearance.theme],
          language: appearance.language,
          layers: shown,
          nodes: now.nodes,
          ground,
          routes: way ? { ...routes, places } : routes,
          way: way?.features,
          chosen: chosenOf(now),
          context: contextOnMap.of(now, atlas, appearance.language),
          error: errorOnMap.of(now, atlas),
          own: ownOnMap.style(themes[appearance.theme]),
          measure: measured,
        }),
        characters: characters + ownOnMap.characters(),
      };
    },
    wayBounds: (now) => wayOnMap.of(now, atlas)?.bounds ?? null,
    fetchWay: (now) => wayOnMap.fetchFor(now),
    fetchContext: (now) => contextOnMap.fetchFor(now),
    fetchError: (now) => errorOnMap.fetchFor(now),
    own: ownOnMap,
    atlas: () => atlas,
    appearance: () => appearance,
    dress(next, onDressed) {
      if (next.theme === appearance.theme && next.language === appearance.language) return;
      const isSpoken = next.language === appearance.language;
      appearance = next;
      if (isSpoken) return onDressed();
      void basemap(next.language).then((named) => {
        if (appearance.language !== next.language) return;
        ground = named;
        characters = charactersOf(ground, atlas, next.language);
        onDressed();
      });
    },
    know(next) {
      const { places, context } = atlas;
      atlas = next;
      if (next.places === places && next.context === context) return false;
      routes = { ...routes, places: placeFeatures(next.places.values()) };
      characters = charactersOf(ground, atlas, appearance.language);
      return true;
    },
    measure(features) {
      if (features === measured) return false;
      measured = features;
      return true;
    },
  };
}
