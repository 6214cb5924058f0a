import { booleanPointInPolygon } from "@turf/turf";
import type { Position } from "../../src/domain/segment";
import type { Area } from "./naturalEarth";

/** The point at which a line first enters a country, and the index of the first vertex inside it. */
export type Crossing = { readonly at: Position; readonly index: number };

/**
 * Finds where a line that starts outside a country enters it, to about a metre.
 * Null where the line never does.
 */
export function enters(line: readonly Position[], country: Area): Crossing | null {
  const inside = ([lng, lat]: Position) => booleanPointInPolygon([lng, lat], country);
  const index = line.findIndex((position, i) => i > 0 && inside(position));
  const before = line[index - 1];
  const after = line[index];
  if (before === undefined || after === undefined || inside(before)) return null;
  let outer = before;
  let inner = after;
  for (let halving = 0; halving < 20; halving++) {
    const middle: Position = [(outer[0] + inner[0]) / 2, (outer[1] + inner[1]) / 2];
    if (inside(middle)) inner = middle;
    else outer = middle;
  }
  return { at: inner, index };
}
