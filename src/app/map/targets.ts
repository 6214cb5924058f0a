import type { Atlas } from "../../content/atlas";
import { type Bounds, boundsOf } from "../../domain/bounds";
import type { MapView, Target } from "../../map/view";
import type { View } from "../../state/view";
import { type Frame, homePadding, selectionPadding } from "./framing";

/** No nearer than this when something selected is shown whole: a short line still has its surroundings. */
const nearestZoom = 7.5;

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

/** Where a view without a camera looks when nothing is selected: at all routes. */
export function homeTarget(atlas: Atlas, frame: Frame): Target {
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  return { kind: "bounds", bounds, padding: homePadding(frame, bounds), maxZoom: 9 };
}

/** Shows the selection whole beside the panel; null for nothing selected. */
export function selectionTarget(atlas: Atlas, selection: View["selection"], frame: Frame): Target | null {
  const bounds = selectionBounds(atlas, selection);
  return bounds && { kind: "bounds", bounds, padding: selectionPadding(frame), maxZoom: nearestZoom };
}

/** Where a view looks: its camera, or its selection whole, or all routes. */
export const targetOf = (view: View, atlas: Atlas, frame: Frame): Target =>
  view.camera
    ? { kind: "camera", camera: view.camera }
    : (selectionTarget(atlas, view.selection, frame) ?? homeTarget(atlas, frame));

/** True when the middle of a target is off the map or under the panel. */
export function isOutOfSight(target: Target, view: MapView, frame: Frame): boolean {
  if (target.kind === "camera") return false;
  const [west, south, east, north] = target.bounds;
  const { left, right, top, bottom } = selectionPadding(frame);
  const { x, y } = view.project((west + east) / 2, (south + north) / 2);
  return x < left || x > frame.width - right / 2 || y < top / 2 || y > frame.height - bottom;
}
