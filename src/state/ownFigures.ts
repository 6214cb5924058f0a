import { createStore } from "zustand/vanilla";
import type { BroughtFigures, OwnFigureSet } from "../domain/ownFigures";

/**
 * What the reader has brought along in files of figures, the latest last. It is no part of the View: no link carries
 * it, and it ends with the page.
 */
export const ownFigures = createStore<readonly BroughtFigures[]>(() => []);

/** A file by which it is known: reading it again takes the place of what was read before. */
const nameOf = (reading: BroughtFigures): string => (reading.ok ? reading.set.name : reading.name);

/** Takes in what was read of a file, in the place of what was read under that name before. */
export function addFigureSet(reading: BroughtFigures): void {
  ownFigures.setState([...ownFigures.getState().filter((one) => nameOf(one) !== nameOf(reading)), reading], true);
}

/** Forgets what was read of a file. */
export function removeFigureSet(name: string): void {
  ownFigures.setState(
    ownFigures.getState().filter((one) => nameOf(one) !== name),
    true,
  );
}

let last: { readonly of: readonly BroughtFigures[]; readonly sets: readonly OwnFigureSet[] } = { of: [], sets: [] };

/** The sets that were read, the same list for as long as nothing comes or goes. */
export function figureSets(readings: readonly BroughtFigures[]): readonly OwnFigureSet[] {
  if (last.of !== readings) last = { of: readings, sets: readings.flatMap((one) => (one.ok ? [one.set] : [])) };
  return last.sets;
}
