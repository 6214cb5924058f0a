import type { FigureId } from "../domain/ids";
import type { OwnFigureSet } from "../domain/ownFigures";
import type { Atlas } from "./atlas";

/**
 * The atlas with what the reader has brought along, so that every panel, table, search and file sees it. The atlas's
 * own records stay as they are: nothing of the reader's refers to them but from its own side.
 */
export function withOwnFigures(atlas: Atlas, sets: readonly OwnFigureSet[]): Atlas {
  if (sets.length === 0) return atlas;
  return {
    ...atlas,
    own: sets,
    figures: [...atlas.figures, ...sets.flatMap(({ figures }) => figures)],
    sources: new Map([
      ...atlas.sources,
      ...sets.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
    ]),
  };
}

/** Which set a figure of the reader's own stands in; null for the atlas's own figures. */
export const setOf = ({ own = [] }: Pick<Atlas, "own">, id: FigureId): OwnFigureSet | null =>
  own.find((set) => id.startsWith(`${set.id}-`)) ?? null;
