import type { PlaceId } from "../../src/domain/ids";
import type { Position } from "../../src/domain/segment";
import type { Closeness, WayInput, Waypoint } from "../input/routeInput";
import type { PlaceRow } from "./readPlaces";

/** One known point of a way, in order: exact for a station or a bend, loose for a town that a pipeline passes. */
export type Node = { readonly place: PlaceId | null; readonly at: Position; readonly typicalKm: number };

/** How far a pipeline typically runs from a town, by what its sources say of it. */
export const typicalKm: Readonly<Record<Closeness, number>> = { close: 1, near: 3, district: 8 };

/** A bend that a hand keeps on a pipeline is no better known than a town near it; on rail and sea the line takes it exactly. */
const bendOnPipelineKm = 1.5;

/** Finds a place by its id. @throws when the table of places has no such row. */
export function placeFinder(rows: readonly PlaceRow[]): (id: PlaceId) => PlaceRow {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byId.get(id);
    if (row === undefined) throw new Error(`places.csv has no place "${id}"`);
    return row;
  };
}

/** Joins a way's segments into one list of known points. A border point between two segments has none: it is found on the line. */
export function join(way: WayInput, find: (id: PlaceId) => PlaceRow): readonly Node[] {
  const steps = way.segments.flatMap((segment, index): readonly Waypoint[] => [
    ...(index === 0 ? [{ kind: "on", place: segment.from } as const] : []),
    ...segment.between,
    { kind: "on", place: segment.to },
  ]);
  return steps.flatMap((step): readonly Node[] => {
    if (step.kind === "bend") {
      return [{ place: null, at: step.at, typicalKm: way.mode === "pipeline" ? bendOnPipelineKm : 0 }];
    }
    const { position } = find(step.place);
    if (position === null) return [];
    return [{ place: step.place, at: position, typicalKm: step.kind === "by" ? typicalKm[step.closeness] : 0 }];
  });
}
