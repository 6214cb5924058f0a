import type { Atlas } from "../../content/atlas";
import type { Basemap } from "../../content/basemap";
import { type Bounds, boundsOf } from "../../domain/bounds";
import type { Translator } from "../../i18n/translator";
import { buildStyle } from "../../layers/buildStyle";
import { routeFeatures } from "../../layers/features";
import { drawPicture } from "../../picture/drawPicture";
import type { MeasureText } from "../../picture/labels/font";
import { type Camera, cameraForBounds, type Size } from "../../picture/projection";
import type { Tokens } from "../../theme/tokens";
import type { Told } from "../told";

export type MapSetting = {
  readonly atlas: Atlas;
  readonly basemap: Basemap;
  readonly translator: Translator;
  readonly tokens: Tokens;
  readonly measure: MeasureText;
};

/** No nearer than this when a view without a camera is shown whole. */
const nearestZoom = 7.5;

/** Everything that a view is about: the selection, else the shown routes, else all. */
function subjectBounds({ view: { selection, layers } }: Told, { routes, segments, places }: Atlas): Bounds {
  const every = [...segments.values()];
  const chosen = every.filter(({ id, route }) => id === selection?.id || route === selection?.id);
  if (chosen.length > 0) return boundsOf(chosen.map(({ line }) => line));
  const place = selection?.kind === "place" ? places.get(selection.id) : undefined;
  if (place) return boundsOf([[place.position]]);
  const shown = layers.flatMap((id) => routes.get(id) ?? []);
  return boundsOf((shown.length > 0 ? shown : every).map(({ line }) => line));
}

/** The camera that shows at least what the reader sees, whatever the shape of the picture. */
export function cameraOf(told: Told, atlas: Atlas, size: Size): Camera {
  const margin = told.sight ? 0 : Math.min(size.width, size.height) * 0.09;
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  const bounds = told.sight ?? subjectBounds(told, atlas);
  const camera = cameraForBounds(bounds, padding, size, told.sight ? 14 : nearestZoom);
  if (!camera) throw new Error(`A map of ${size.width} × ${size.height} px has no room`);
  return camera;
}

/** The map of a view as a whole `<svg>` of this size. */
export function drawMap(told: Told, size: Size, { atlas, basemap, translator, tokens, measure }: MapSetting): string {
  const selected = told.view.selection?.id ?? null;
  return drawPicture({
    style: buildStyle({
      tokens,
      language: translator.language,
      layers: told.view.layers,
      ground: basemap,
      routes: routeFeatures(atlas.routes, atlas.places.values()),
    }),
    camera: cameraOf(told, atlas, size),
    size,
    state: (source, id) => ({ selected: id === selected || source === selected }),
    measure,
    title: told.title,
    description: translator.t("map.description"),
    language: translator.language,
    idPrefix: "map",
  });
}
