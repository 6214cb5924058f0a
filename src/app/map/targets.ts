import type { Atlas } from "../../content/atlas";
import { assertNever } from "../../domain/assertNever";
import { boundsOf } from "../../domain/bounds";
import type { Position } from "../../domain/segment";
import type { MapView, Target } from "../../map/view";
import type { Selection, View } from "../../state/view";
import { type Frame, homePadding, isCovered, selectionPadding } from "./framing";

/** No nearer than this when something selected is shown whole: a short line still has its surroundings. */
const nearestZoom = 7.5;

/** The lines of what is selected; a place is a line of one point. */
function selectedLines(atlas: Atlas, selection: Selection): readonly (readonly Position[])[] {
  switch (selection.kind) {
    case "route":
      return (atlas.routes.get(selection.id) ?? []).map(({ line }) => line);
    case "segment": {
      const segment = atlas.segments.get(selection.id);
      return segment ? [segment.line] : [];
    }
    case "place": {
      const place = atlas.places.get(selection.id);
      return place ? [[place.position]] : [];
    }
    default:
      return assertNever(selection);
  }
}

/** Where a view without a camera looks when nothing is selected: at all routes. */
export function homeTarget(atlas: Atlas, frame: Frame): Target {
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  return { kind: "bounds", bounds, padding: homePadding(frame, bounds), maxZoom: 9 };
}

/** Shows the selection whole beside the panel; null for nothing selected. */
function selectionTarget(atlas: Atlas, selection: View["selection"], frame: Frame): Target | null {
  const lines = selection ? selectedLines(atlas, selection) : [];
  if (lines.length === 0) return null;
  return { kind: "bounds", bounds: boundsOf(lines), padding: selectionPadding(frame), maxZoom: nearestZoom };
}

/** Where a view looks: its camera, or its scene, or its selection whole, or all routes. */
export function targetOf(view: View, atlas: Atlas, frame: Frame): Target {
  if (view.camera) return { kind: "camera", camera: view.camera };
  if (view.scene !== null && frame.scene) return { kind: "camera", camera: frame.scene };
  return selectionTarget(atlas, view.selection, frame) ?? homeTarget(atlas, frame);
}

/** True when the middle of a target is off the map or under the panel. */
function isOutOfSight(target: Target, view: MapView, frame: Frame): boolean {
  if (target.kind === "camera") return false;
  const [west, south, east, north] = target.bounds;
  const { left, right, top, bottom } = selectionPadding(frame);
  const { x, y } = view.project((west + east) / 2, (south + north) / 2);
  return x < left || x > frame.width - right / 2 || y < top / 2 || y > frame.height - bottom;
}

/** True when an end of a selected line is on the screen, but under the panel, the tools or the legend. */
function isEndCovered({ selection }: View, { atlas, map, frame }: Surroundings): boolean {
  const now = frame();
  const ends = selection ? selectedLines(atlas, selection).flatMap((line) => [line.at(0), line.at(-1)]) : [];
  return ends.some((end) => end && isCovered(now, map.project(...end)));
}

export type Surroundings = { readonly atlas: Atlas; readonly map: MapView; readonly frame: () => Frame };
export type Movement = { readonly target: Target; readonly onBehalfOf: "view" | "reader" };

/** Whether the map looks there already, as after a movement that the reader made. */
function isAt(camera: View["camera"], map: MapView): boolean {
  const { zoom, lat, lng } = map.camera();
  return camera?.zoom === zoom && camera.lat === lat && camera.lng === lng;
}

/**
 * Where a change of the view moves the map; null where the map stays. Into a scene the map follows its words, which
 * must be laid out first: see `frameScene`.
 */
export function movementAfter(next: View, before: View, { atlas, map, frame }: Surroundings): Movement | null {
  const changesScene = next.scene !== before.scene;
  if (changesScene && next.scene !== null) return null;
  const looksElsewhere =
    (changesScene && next.camera === null) || (next.camera !== before.camera && !isAt(next.camera, map));
  if (!looksElsewhere) return null;
  return { target: targetOf(next, atlas, frame()), onBehalfOf: "view" };
}

/**
 * Where the map moves so that a new selection can be seen beside what stands over the map, once that is laid out;
 * null where it can be seen.
 *
 * @param isPressed on the map: it is in sight, and stays as near as it is
 */
export function movementTo(view: View, isPressed: boolean, around: Surroundings): Movement | null {
  const { atlas, map, frame } = around;
  const target = view.lock ? null : selectionTarget(atlas, view.selection, frame());
  if (target?.kind !== "bounds") return null;
  const hidden = isEndCovered(view, around) || (!isPressed && isOutOfSight(target, map, frame()));
  const maxZoom = isPressed ? map.camera().zoom : target.maxZoom;
  return hidden ? { target: { ...target, maxZoom }, onBehalfOf: "reader" } : null;
}

/** Where the map looks when its room has changed, as when a phone is turned. */
export function movementAfterResize(view: View, around: Surroundings): Movement | null {
  const { atlas, frame } = around;
  if (view.scene !== null) return null;
  if (view.camera === null) return { target: targetOf(view, atlas, frame()), onBehalfOf: "view" };
  return movementTo(view, false, around);
}
