import type { Figure, FigureOrigin, Quantity } from "../../domain/figure";

export type ByOrigin = Readonly<Record<FigureOrigin, readonly Figure[]>>;

/** The four origins kept apart, each in the order given. */
export const byOrigin = (figures: readonly Figure[]): ByOrigin => ({
  article: figures.filter(({ origin }) => origin === "article"),
  derived: figures.filter(({ origin }) => origin === "derived"),
  own: figures.filter(({ origin }) => origin === "own"),
  context: figures.filter(({ origin }) => origin === "context"),
});

/** Figures of one kind stand together, kinds in the order of their first figure; what has no number comes last. */
export function byQuantity(figures: readonly Figure[]): readonly (readonly [Quantity, readonly Figure[]])[] {
  const wordless: ReadonlySet<Quantity> = new Set(["event", "statement"]);
  const kinds = [...new Set(figures.map(({ quantity }) => quantity))];
  const ordered = [...kinds.filter((kind) => !wordless.has(kind)), ...kinds.filter((kind) => wordless.has(kind))];
  return ordered.map((kind) => [kind, figures.filter(({ quantity }) => quantity === kind)]);
}
