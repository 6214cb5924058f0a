import type { Atlas } from "../compile";
import type { Area } from "../steps/naturalEarth";
import { bordersOnLine } from "./bordersOnLine";
import { clearOfLand } from "./clearOfLand";
import { endsAtPlaces } from "./endsAtPlaces";
import { insideBounds } from "./insideBounds";
import { lengthNearPublished } from "./lengthNearPublished";
import { noGaps } from "./noGaps";
import type { BuiltFile, Problem } from "./problem";
import { smallEnough } from "./smallEnough";
import { stationsOnLine } from "./stationsOnLine";
import { uniqueIds } from "./uniqueIds";

/** Every check of lines and places, in one list. */
export function checkAtlas({ layers, places }: Atlas, land: readonly Area[]): readonly Problem[] {
  const segments = [...layers.values()].flat();
  return [
    ...uniqueIds(segments, places),
    ...[...layers.values()].flatMap(noGaps),
    ...endsAtPlaces(segments, places),
    ...stationsOnLine(segments, places),
    ...lengthNearPublished(segments),
    ...bordersOnLine(segments),
    ...insideBounds(segments, places),
    ...clearOfLand(segments, land),
  ];
}

export const checkFiles = (files: readonly BuiltFile[]): readonly Problem[] => smallEnough(files);
