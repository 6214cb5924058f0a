import type { ContextId, RouteId } from "../domain/ids";
import type { LegendRow } from "./layer";
import { linesKey } from "./linesKey";

/** Stands in files and on paper alone: on the screen the card of distances says it. */
const measuredRow: LegendRow = {
  text: "measure.key",
  swatch: { kind: "dashed", color: (t) => t.ink.strong, width: 2 },
};

type Shown = {
  readonly layers: readonly (RouteId | ContextId)[];
  /** The points that are measured between; null while nothing is. */
  readonly measure: readonly unknown[] | null;
};

/** The rows that explain every line of a picture. */
export const pictureKey = ({ layers, measure }: Shown): readonly LegendRow[] => [
  ...linesKey(layers),
  ...(measure && measure.length > 1 ? [measuredRow] : []),
];
