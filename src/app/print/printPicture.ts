import type { Atlas } from "../../content/atlas";
import { basemap } from "../../content/basemap";
import { boundsOf } from "../../domain/bounds";
import type { Translator } from "../../i18n/translator";
import { buildStyle } from "../../layers/buildStyle";
import { routeFeatures } from "../../layers/features";
import { drawnWay } from "../../layers/wayFeatures";
import { drawPicture } from "../../picture/drawPicture";
import { measureOnCanvas } from "../../picture/measureOnCanvas";
import { type Camera, cameraForBounds } from "../../picture/projection";
import { labelsLanguage } from "../../state/selectors";
import type { View } from "../../state/view";
import type { Tokens } from "../../theme/tokens";

/** Px of the printed map; A4 lying or standing scales it to the width of the page. */
const size = { width: 1120, height: 640 } as const;
const margin = 36;
const usualCamera: Camera = { zoom: 3, lat: 45, lng: 55 };

/** The camera of the screen at the paper's width; without one, everything that the view is about. */
function paperCamera(view: View, atlas: Atlas, screenWidth: number): Camera {
  if (view.camera) return { ...view.camera, zoom: view.camera.zoom + Math.log2(size.width / screenWidth) };
  const { selection, way, layers } = view;
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  const drawn = selection === null ? drawnWay(atlas, way, layers) : null;
  if (drawn) return cameraForBounds(drawn.bounds, padding, size, 9) ?? usualCamera;
  const chosen = [...atlas.segments.values()].filter(
    ({ id, route }) => id === selection?.id || route === selection?.id,
  );
  const lines = (chosen.length > 0 ? chosen : [...atlas.segments.values()]).map(({ line }) => line);
  return cameraForBounds(boundsOf(lines), padding, size, 9) ?? usualCamera;
}

/** The map of a view as SVG for paper: in the tokens of paper rather than those of the screen. */
export async function printPicture(
  view: View,
  atlas: Atlas,
  { t, language }: Translator,
  screenWidth: number,
  tokens: Tokens,
): Promise<string> {
  const selected = view.selection?.id ?? null;
  const labels = labelsLanguage(view, language);
  const routes = routeFeatures(atlas.routes, atlas.places.values());
  const drawn = drawnWay(atlas, view.way, view.layers);
  const band = view.error ? await import("../../layers/errorFeatures") : null;
  return drawPicture({
    style: buildStyle({
      tokens,
      language: labels,
      layers: view.layers,
      nodes: view.nodes,
      ground: await basemap(labels),
      routes: drawn ? { ...routes, places: drawn.places } : routes,
      way: drawn?.features,
      error: band?.errorOfView(view, atlas),
    }),
    camera: paperCamera(view, atlas, screenWidth),
    size,
    state: (source, id) => ({ selected: id === selected || source === selected }),
    measure: measureOnCanvas(),
    title: t("map.label"),
    description: t("map.description"),
    language,
    idPrefix: "print-picture",
  });
}
