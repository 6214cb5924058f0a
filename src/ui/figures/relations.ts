import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import type { FigureId } from "../../domain/ids";

export type Relations = {
  /** Figures that count the same and disagree, in the order that the record names them. */
  readonly conflicts: readonly Figure[];
  /** What came of this plan. */
  readonly outcomes: readonly Figure[];
  /** The plan that this figure answers. */
  readonly plan: Figure | null;
  /** What a derived value was computed from. */
  readonly inputs: readonly Figure[];
};

/** The figures that belong beside this one. */
export function relationsOf(atlas: Atlas, figure: Figure): Relations {
  const find = (id: FigureId): Figure => {
    const found = atlas.figures.find((one) => one.id === id);
    if (!found) throw new Error(`${figure.id} names a figure that is not there: ${id}`);
    return found;
  };
  return {
    conflicts: (figure.conflictsWith ?? []).map(find),
    outcomes: atlas.figures.filter((one) => one.outcomeOf === figure.id),
    plan: figure.outcomeOf === undefined ? null : find(figure.outcomeOf),
    inputs: (figure.from ?? []).map(find),
  };
}
