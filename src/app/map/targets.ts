import type { Atlas } from "../../content/atlas";
import { type Bounds, boundsOf } from "../../domain/bounds";
import type { MapView, Padding, Target } from "../../map/view";
import type { View } from "../../state/view";
import { type Frame, homePadding, selectionPadding, wayPadding } from "./framing";

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

/** Shows bounds whole beside the panel. */
const besidePanel = (bounds: Bounds, padding: Padding): Target => ({
  kind: "bounds",
  bounds,
  padding,
  maxZoom: nearestZoom,
});

/** Shows the selection whole; null for nothing selected. */
function selectionTarget(atlas: Atlas, selection: View["selection"], frame: Frame): Target | null {
  const bounds = selectionBounds(atlas, selection);
  return bounds && besidePanel(bounds, selectionPadding(frame));
}

/**
 * Where a view looks: its camera, or its scene, or its selection whole, or its way, or all routes.
 *
 * @param way the bounds of the way that the map draws; null while it draws none
 */
export function targetOf(view: View, atlas: Atlas, frame: Frame, way: Bounds | null): Target {
  if (view.camera) return { kind: "camera", camera: view.camera };
  if (view.scene !== null && frame.scene) return { kind: "camera", camera: frame.scene };
  return (
    selectionTarget(atlas, view.selection, frame) ??
    (way ? besidePanel(way, wayPadding(frame)) : homeTarget(atlas, frame))
  );
}

/** True when the middle of a target is off the map or under the panel. */
function isOutOfSight(target: Target, view: MapView, frame: Frame): boolean {
  if (target.kind === "camera") return false;
  const [west, south, east, north] = target.bounds;
  const { left, right, top, bottom } = selectionPadding(frame);
  const { x, y } = view.project((west + east) / 2, (south + north) / 2);
  return x < left || x > frame.width - right / 2 || y < top / 2 || y > frame.height - bottom;
}

type Surroundings = {
  readonly atlas: Atlas;
  readonly map: MapView;
  readonly frame: () => Frame;
  /** The bounds of the way that the map draws. */
  readonly way: Bounds | null;
  /** What was pressed on the map is in sight. */
  readonly selectedByPointer: boolean;
};
type Movement = { readonly target: Target; readonly onBehalfOf: "view" | "reader" };

/** Whether the map looks there already, as after a movement that the reader made. */
function isAt(camera: View["camera"], map: MapView): boolean {
  const { zoom, lat, lng } = map.camera();
  return camera?.zoom === zoom && camera.lat === lat && camera.lng === lng;
}

/**
 * Where a change of the view moves the map; null where the map stays. Into a scene the map follows its words, which
 * must be laid out first: see `frameScene`.
 */
export function movementAfter(next: View, before: View, around: Surroundings): Movement | null {
  const { atlas, map, frame, way, selectedByPointer } = around;
  const changesScene = next.scene !== before.scene;
  if (changesScene && next.scene !== null) return null;
  if ((changesScene && next.camera === null) || (next.camera !== before.camera && !isAt(next.camera, map))) {
    return { target: targetOf(next, atlas, frame(), way), onBehalfOf: "view" };
  }
  // A new way is shown whole, and all routes where it is closed; a selection before it keeps the map where it is.
  if (next.way !== before.way && next.camera === null && next.selection === null && !next.lock) {
    return next.way === null || way ? { target: targetOf(next, atlas, frame(), way), onBehalfOf: "view" } : null;
  }
  if (next.camera !== before.camera || next.selection === before.selection || selectedByPointer || next.lock)
    return null;
  const target = selectionTarget(atlas, next.selection, frame());
  return target && isOutOfSight(target, map, frame()) ? { target, onBehalfOf: "reader" } : null;
}
