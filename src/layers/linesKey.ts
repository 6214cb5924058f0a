import { type ContextId, isContextId, type RouteId } from "../domain/ids";
import { contextLegend } from "./contextLegend";
import { legend } from "./index";
import type { LegendRow } from "./layer";

/** The rows that explain the lines of the shown layers: the routes first, then what stands beside them. */
export const linesKey = (layers: readonly (RouteId | ContextId)[]): readonly LegendRow[] => [
  ...legend.filter(({ layer }) => layers.includes(layer)).flatMap(({ rows }) => rows),
  ...layers.filter(isContextId).flatMap((layer) => contextLegend[layer]),
];
