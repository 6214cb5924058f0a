import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import type { FigureId } from "../../domain/ids";
import type { FigureFault } from "../../domain/ownFigures";
import { cut, faultOf, type RawRecord } from "./record";
import { wordsIn } from "./values";

type Relations = Pick<Figure, "from" | "conflictsWith" | "outcomeOf" | "supersedes">;

/**
 * What a figure of the file refers to. Within the file, anything; of the atlas only what changes nothing there: a
 * figure may be computed from one of its values or disagree with it, but neither take its place nor be its outcome.
 */
export function relationsOf(
  { line, record, entries }: RawRecord,
  own: FigureId,
  inFile: ReadonlyMap<string, FigureId>,
  atlas: Atlas,
): { readonly relations: Relations; readonly faults: readonly FigureFault[] } {
  const faults: FigureFault[] = [];
  const found = (
    field: "from" | "conflictsWith" | "outcomeOf" | "supersedes",
    isWide: boolean,
  ): readonly FigureId[] => {
    const entry = entries.get(field);
    return wordsIn(entry?.value).flatMap((text) => {
      const id =
        inFile.get(text) ??
        (isWide ? atlas.figures.find((one) => one.id === text && one.origin !== "own")?.id : undefined);
      if (id !== undefined && id !== own) return [id];
      faults.push(faultOf("ignored", { line, record, field: entry?.name ?? field, detail: cut(text) }));
      return [];
    });
  };
  const [from, conflictsWith] = [found("from", true), found("conflictsWith", true)];
  const [supersedes, [outcomeOf]] = [found("supersedes", false), found("outcomeOf", false)];
  return {
    relations: {
      ...(from.length > 0 ? { from } : {}),
      ...(conflictsWith.length > 0 ? { conflictsWith } : {}),
      ...(outcomeOf ? { outcomeOf } : {}),
      ...(supersedes.length > 0 ? { supersedes } : {}),
    },
    faults,
  };
}
