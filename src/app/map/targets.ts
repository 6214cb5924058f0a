import type { Atlas } from "../../content/atlas";
import { assertNever } from "../../domain/assertNever";
import { type Bounds, boundsOf } from "../../domain/bounds";
import { linesOf } from "../../domain/contextLine";
import type { Place } from "../../domain/place";
import type { Position, Segment } from "../../domain/segment";
import { mainNamePx } from "../../layers/places";
import { appearsFrom } from "../../layers/signs";
import type { ScreenPoint } from "../../map/events";
import type { MapView, Padding, Target } from "../../map/view";
import type { Selection, View } from "../../state/view";
import { edge, type Frame, homePadding, isCovered, liftPx, type Spot, selectionPadding, wayPadding } from "./framing";
import { nameBox } from "./nameBox";
import { fitted, roomFor } from "./selectionRoom";

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
    case "context":
      return linesOf(atlas.context, selection.id);
    default:
      return assertNever(selection);
  }
}

/** The segments of what is selected. */
const selectedSegments = ({ routes, segments }: Atlas, { kind, id }: Selection): readonly Segment[] =>
  kind === "route" ? (routes.get(id) ?? []) : kind === "segment" ? [segments.get(id)].filter((one) => !!one) : [];

/** What must be seen of a selection: the ends of its lines, with the names of the ends of a segment and of main places. */
function spotsOf(atlas: Atlas, selection: Selection, { language = "en" }: Frame): readonly Spot[] {
  const ends = selectedSegments(atlas, selection).flatMap(({ line, from, to }) => [
    { position: line[0], place: atlas.places.get(from) },
    { position: line.at(-1), place: atlas.places.get(to) },
  ]);
  const isNamed = (place: Place | undefined): place is Place =>
    place !== undefined && (selection.kind === "segment" || place.rank === 1);
  const place = selection.kind === "place" ? atlas.places.get(selection.id) : undefined;
  return [...ends, { position: place?.position, place }].flatMap(({ position, place: end }): Spot[] =>
    position ? [{ position, name: isNamed(end) ? nameBox(end, language) : null }] : [],
  );
}

/** Where a view without a camera looks when nothing is selected: at all routes. */
export function homeTarget(atlas: Atlas, frame: Frame): Target {
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const padding = homePadding(frame, bounds);
  const { at, pxPerDegree } = fitted(bounds, padding, frame, Number.POSITIVE_INFINITY);
  const sizePx = mainNamePx(Math.log2((pxPerDegree * 360) / 512));
  const main = [...atlas.places.values()].filter(({ rank }) => rank === 1);
  const lift = frame.sheet
    ? 0
    : liftPx(
        frame,
        main.map((place) => ({ at: at(place.position), name: nameBox(place, frame.language ?? "en", sizePx) })),
      );
  const raised = Math.min(lift, Math.max(0, padding.top - edge));
  const lifted = { ...padding, top: padding.top - raised, bottom: padding.bottom + raised };
  return { kind: "bounds", bounds, padding: lifted, maxZoom: 9 };
}

/** Shows bounds whole beside the panel. */
const besidePanel = (bounds: Bounds, padding: Padding, maxZoom = nearestZoom): Target => ({
  kind: "bounds",
  bounds,
  padding,
  maxZoom,
});

/** Shows the selection whole; null for nothing selected. */
function selectionTarget(atlas: Atlas, selection: View["selection"], frame: Frame): Target | null {
  const lines = selection ? selectedLines(atlas, selection) : [];
  if (lines.length === 0) return null;
  const bounds = boundsOf(lines);
  const spots = selection ? spotsOf(atlas, selection, frame) : [];
  const maxZoom = Math.max(nearestZoom, appearanceOf(atlas, selection));
  return besidePanel(bounds, roomFor(bounds, spots, frame, (512 * 2 ** maxZoom) / 360, lines), maxZoom);
}

/** The zoom from which the map shows what is selected: small places come late. */
function appearanceOf(atlas: Atlas, selection: View["selection"]): number {
  const place = selection?.kind === "place" ? atlas.places.get(selection.id) : undefined;
  return place ? appearsFrom[place.rank] : 0;
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

/** True when an end of a selected line is on the screen, but it or its name is under the panel, the tools or the legend. */
function isEndCovered({ selection }: View, { atlas, map, frame }: Surroundings): boolean {
  const now = frame();
  const spots = selection ? spotsOf(atlas, selection, now) : [];
  return spots.some(({ position, name }) => isCovered(now, map.project(...position), name));
}

/** True when the middle of a selected segment is on the screen, but under the panel, the tools or the legend. */
function isMiddleCovered({ selection }: View, { atlas, map, frame }: Surroundings): boolean {
  if (selection?.kind !== "segment") return false;
  const line = atlas.segments.get(selection.id)?.line ?? [];
  const middle = line[Math.floor(line.length / 2)];
  return middle !== undefined && isCovered(frame(), map.project(...middle));
}

/** What a movement depends on besides the view. */
export type Surroundings = {
  readonly atlas: Atlas;
  readonly map: MapView;
  readonly frame: () => Frame;
  /** The bounds of the way that the map draws. */
  readonly way: Bounds | null;
};
/** Where the map moves, and whether the view then tells of it. */
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
export function movementAfter(next: View, before: View, { atlas, map, frame, way }: Surroundings): Movement | null {
  const changesScene = next.scene !== before.scene;
  if (changesScene && next.scene !== null) return null;
  const looksElsewhere =
    (changesScene && next.camera === null) || (next.camera !== before.camera && !isAt(next.camera, map));
  // A new way is shown whole, and all routes where it is closed; a selection before it keeps the map where it is.
  const changesWay =
    next.way !== before.way && next.camera === null && next.selection === null && !next.lock && (!next.way || way);
  if (!looksElsewhere && !changesWay) return null;
  return { target: targetOf(next, atlas, frame(), way), onBehalfOf: "view" };
}

/** Where the map moves so that a new selection can be seen beside what stands over the map, once that is laid out. */
export function movementTo(view: View, around: Surroundings): Movement | null {
  const { atlas, map, frame } = around;
  const target = view.lock ? null : selectionTarget(atlas, view.selection, frame());
  const isTooFar = map.camera().zoom < appearanceOf(atlas, view.selection);
  if (!target) return null;
  const isHidden = isEndCovered(view, around) || isMiddleCovered(view, around) || isOutOfSight(target, map, frame());
  if (!(isTooFar || isHidden)) return null;
  return { target, onBehalfOf: "reader" };
}

/** The same for what was pressed on the map: it is in sight but for a sheet that comes, and stays as near as it is. */
export function movementToPressed(view: View, at: ScreenPoint, around: Surroundings): Movement | null {
  const { atlas, map, frame } = around;
  const target = view.lock ? null : selectionTarget(atlas, view.selection, frame());
  if (target?.kind !== "bounds" || !view.selection) return null;
  const maxZoom = map.camera().zoom;
  if (isEndCovered(view, around)) return { target: { ...target, maxZoom }, onBehalfOf: "reader" };
  if (!isCovered(frame(), at)) return null;
  const far = ([lng, lat]: Position): number => {
    const { x, y } = map.project(lng, lat);
    return Math.hypot(x - at.x, y - at.y);
  };
  const [nearest] = selectedLines(atlas, view.selection)
    .flat()
    .sort((a, b) => far(a) - far(b));
  return nearest ? { target: { ...target, bounds: boundsOf([[nearest]]), maxZoom }, onBehalfOf: "reader" } : null;
}

/** Where the map shows something of the reader's own whole: a single point no nearer than other things, or as near as it is. */
export function movementToOwn(bounds: Bounds, { map, frame }: Surroundings, most?: number): Movement {
  const [west, south, east, north] = bounds;
  const maxZoom = most ?? Math.max(map.camera().zoom, 9);
  const corners: readonly Position[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  const spots = corners.map((position) => ({ position, name: null }));
  const padding = roomFor(bounds, spots, frame(), (512 * 2 ** maxZoom) / 360);
  return { target: besidePanel(bounds, padding, maxZoom), onBehalfOf: "reader" };
}

/** Where the map looks when its room has changed, as when a phone is turned. */
export function movementAfterResize(view: View, around: Surroundings): Movement | null {
  const { atlas, frame, way } = around;
  if (view.scene !== null) return null;
  if (view.camera === null) return { target: targetOf(view, atlas, frame(), way), onBehalfOf: "view" };
  return movementTo(view, around);
}
