import type { Atlas } from "../../content/atlas";
import { basemap } from "../../content/basemap";
import { drawView } from "../../export/drawView";
import type { OwnInFile } from "../../export/format";
import { sightOf } from "../../export/sight";
import { formatterFor } from "../../i18n/format";
import type { Translator } from "../../i18n/translator";
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
  const padding = { top: margin, right: margin, bottom: margin, left: margin };
  return cameraForBounds(sightOf(view, atlas).bounds, padding, size, 9) ?? usualCamera;
}

/** The map of a view as SVG for paper: in the tokens of paper rather than those of the screen. */
export async function printPicture(
  view: View,
  atlas: Atlas,
  translator: Translator,
  screenWidth: number,
  tokens: Tokens,
  own: OwnInFile | undefined,
): Promise<string> {
  const labels = labelsLanguage(view, translator.language);
  const band = view.error ? await import("../../layers/errorFeatures") : null;
  const frame = {
    camera: paperCamera(view, atlas, screenWidth),
    size,
    title: translator.t("map.label"),
    error: band?.errorOfView(view, atlas),
    idPrefix: "print-picture",
  };
  return drawView(view, frame, {
    atlas,
    basemap: await basemap(labels),
    labels,
    translator,
    format: formatterFor(translator),
    tokens,
    measure: measureOnCanvas(),
    own,
  });
}
