import type { Position } from "geojson";
import type { Drawable } from "./geometry";

/** The lines and rings of a geometry, or its points as one list. */
export function positionsOf(drawable: Drawable): readonly (readonly Position[])[] {
  switch (drawable.type) {
    case "Point":
      return [[drawable.coordinates]];
    case "MultiPoint":
    case "LineString":
      return [drawable.coordinates];
    case "MultiLineString":
    case "Polygon":
      return drawable.coordinates;
    default:
      return drawable.coordinates.flat();
  }
}

export const countOf = (drawable: Drawable): number =>
  positionsOf(drawable).reduce((count, positions) => count + positions.length, 0);

/** A list in pieces of at most so many; of lines, each goes on from where the one before it ends. */
function cut(positions: Position[], most: number, shared: 0 | 1): Position[][] {
  const cuts: Position[][] = [];
  for (let from = 0; from < positions.length - shared; from += most - shared)
    cuts.push(positions.slice(from, from + most));
  return cuts;
}

/**
 * The same geometry in pieces of at most so many positions. Only an area that is larger by itself stays whole: cut
 * apart, it would be outlined along the cut.
 */
export function pieces(drawable: Drawable, most: number): readonly Drawable[] {
  if (countOf(drawable) <= most) return [drawable];
  switch (drawable.type) {
    case "MultiPoint":
      return cut(drawable.coordinates, most, 0).map((coordinates) => ({ type: "MultiPoint", coordinates }));
    case "LineString":
      return cut(drawable.coordinates, most, 1).map((coordinates) => ({ type: "LineString", coordinates }));
    case "MultiLineString":
      return drawable.coordinates.flatMap((line) => pieces({ type: "LineString", coordinates: line }, most));
    case "MultiPolygon":
      return drawable.coordinates.map((coordinates) => ({ type: "Polygon", coordinates }));
    default:
      return [drawable];
  }
}
