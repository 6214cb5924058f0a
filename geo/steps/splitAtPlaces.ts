import type { Position } from "../../src/domain/segment";

/**
 * Cuts a line at the vertices with the given indices: each is the end of one part and the start of the next.
 * @param cuts ascending, without the first and the last vertex of the line
 */
export function splitAtPlaces(line: readonly Position[], cuts: readonly number[]): readonly (readonly Position[])[] {
  const starts = [0, ...cuts];
  return starts.map((start, part) => line.slice(start, (starts[part + 1] ?? line.length - 1) + 1));
}
