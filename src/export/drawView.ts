import type { FeatureCollection } from "geojson";
import type { Atlas } from "../content/atlas";
import type { Basemap } from "../content/basemap";
import { measuredLegs } from "../domain/measure/measuredLegs";
import type { Formatter } from "../i18n/format";
import type { Language } from "../i18n/languages";
import type { Translator } from "../i18n/translator";
import { buildStyle } from "../layers/buildStyle";
import { chosenFeatures } from "../layers/chosen";
import { contextFeatures } from "../layers/contextFeatures";
import { routeFeatures } from "../layers/features";
import { measuredFeatures } from "../layers/measuredFeatures";
import { markedFeatures, ownStyle } from "../layers/own";
import { drawnWay } from "../layers/wayFeatures";
import { drawPicture } from "../picture/drawPicture";
import type { MeasureText } from "../picture/labels/font";
import type { Camera, Size } from "../picture/projection";
import { shownContext, shownRoutes } from "../state/selectors";
import type { Tokens } from "../theme/tokens";
import type { OwnInFile } from "./format";
import type { Told } from "./told";

/** What a map is drawn with besides its view. */
export type MapSetting = {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  /** The language of the names on the map. */
  readonly labels: Language;
  readonly translator: Translator;
  readonly format: Formatter;
  readonly tokens: Tokens;
  readonly measure: MeasureText;
  /** What the reader has brought along; undefined without any. */
  readonly own?: OwnInFile | undefined;
};

/** Where it looks, how large it is, and what it is called. */
export type MapFrame = {
  readonly camera: Camera;
  readonly size: Size;
  readonly title: string;
  /** How far off lines may be, where the view shows it. */
  readonly error?: FeatureCollection | undefined;
  /** Begins every id in the picture. */
  readonly idPrefix: string;
};

/** The map of a view as SVG: lines, places, the way and what is measured, as on the screen. */
export function drawView(view: Told["view"], { error, ...frame }: MapFrame, setting: MapSetting): string {
  const { atlas, basemap, labels, translator, format, tokens, measure, own } = setting;
  const { layers, nodes, selection, way, measure: points } = view;
  const selected = selection?.id ?? null;
  const routes = routeFeatures(atlas.routes, atlas.places.values());
  const shown = shownRoutes({ layers });
  const drawn = drawnWay(atlas, way, shown);
  return drawPicture({
    style: buildStyle({
      tokens,
      language: labels,
      layers: shown,
      nodes,
      ground: basemap,
      routes: drawn ? { ...routes, places: drawn.places } : routes,
      way: drawn?.features,
      error,
      own: own && ownStyle(tokens, own, markedFeatures(own, [])),
      context: contextFeatures(atlas.context, shownContext(view), labels, atlas.segments.values()),
      chosen: chosenFeatures(selection?.kind === "place" ? atlas.places.get(selection.id) : undefined),
      measure: measuredFeatures(points ?? [], measuredLegs(atlas, points ?? []), format),
    }),
    ...frame,
    state: (source, id) => ({ selected: id === selected || source === selected }),
    measure,
    description: translator.t("map.description"),
    language: translator.language,
  });
}
