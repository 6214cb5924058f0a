import type { Atlas } from "../../content/atlas";
import type { Basemap } from "../../content/basemap";
import type { Language } from "../../i18n/languages";
import type { Translator } from "../../i18n/translator";
import { buildStyle } from "../../layers/buildStyle";
import { routeFeatures } from "../../layers/features";
import { drawnWay } from "../../layers/wayFeatures";
import { drawPicture } from "../../picture/drawPicture";
import type { MeasureText } from "../../picture/labels/font";
import { type Camera, cameraForBounds, type Size } from "../../picture/projection";
import { element } from "../../picture/svg";
import type { Tokens } from "../../theme/tokens";
import type { Told } from "../told";

export type MapSetting = {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  readonly labels: Language;
  readonly translator: Translator;
  readonly tokens: Tokens;
  readonly measure: MeasureText;
};

/** No nearer than this when a view without a camera is shown whole. */
const nearestZoom = 7.5;

/** The camera that shows at least the view's sight, whatever the shape of the picture. */
export function cameraOf({ sight }: Pick<Told, "sight">, size: Size): Camera {
  const seen = sight.kind === "seen";
  const margin = seen ? 0 : Math.min(size.width, size.height) * 0.09;
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  const camera = cameraForBounds(sight.bounds, padding, size, seen ? 14 : nearestZoom);
  if (!camera) throw new Error(`A map of ${size.width} × ${size.height} px has no room`);
  return camera;
}

function drawMap(told: Told, size: Size, { atlas, basemap, labels, translator, tokens, measure }: MapSetting): string {
  const selected = told.view.selection?.id ?? null;
  const { way, layers } = told.view;
  const routes = routeFeatures(atlas.routes, atlas.places.values());
  const drawn = drawnWay(atlas, way, layers);
  return drawPicture({
    style: buildStyle({
      tokens,
      language: labels,
      layers,
      nodes: told.view.nodes,
      ground: basemap,
      routes: drawn ? { ...routes, places: drawn.places } : routes,
      way: drawn?.features,
      error: told.error,
    }),
    camera: cameraOf(told, size),
    size,
    state: (source, id) => ({ selected: id === selected || source === selected }),
    measure,
    title: told.title,
    description: translator.t("map.description"),
    language: translator.language,
    idPrefix: "map",
  });
}

/** The map in its place on the paper, within a thin edge. */
export function mapOn(
  place: Size & { readonly x: number; readonly y: number },
  told: Told,
  setting: MapSetting,
): string {
  const edge = { ...place, fill: "none", stroke: setting.tokens.surface.edge, "stroke-width": 1 };
  const map = element("g", { transform: `translate(${place.x} ${place.y})` }, drawMap(told, place, setting));
  return map + element("rect", edge);
}
