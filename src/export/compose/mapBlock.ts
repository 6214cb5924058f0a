import { type Camera, cameraForBounds, type Size } from "../../picture/projection";
import { element } from "../../picture/svg";
import { drawView, type MapSetting } from "../drawView";
import type { Told } from "../told";

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

/** The map in its place on the paper, within a thin edge. */
export function mapOn(
  place: Size & { readonly x: number; readonly y: number },
  told: Told,
  setting: MapSetting,
): string {
  const edge = { ...place, fill: "none", stroke: setting.tokens.surface.edge, "stroke-width": 1 };
  const { title, error } = told;
  const frame = { camera: cameraOf(told, place), size: place, title, error, idPrefix: "map" };
  const drawn = drawView(told.view, frame, setting);
  const map = element("g", { transform: `translate(${place.x} ${place.y})` }, drawn);
  return map + element("rect", edge);
}
