import * as v from "valibot";
import { type ContextLine, contextKinds, contextStatuses, notDrawnReasons } from "../domain/contextLine";
import { type ContextId, type ContextLineId, contextIds, contextLineId, contextOf } from "../domain/ids";
import type { Problem } from "./atlas";
import { parseFeatures } from "./parse";
import { names, positions, sources } from "./schema";

const contextSchema = v.pipe(
  v.object(
    {
      type: v.literal("Feature", "must be Feature"),
      id: v.custom<ContextLineId>(
        (value) => typeof value === "string" && contextLineId(value) !== null,
        "must be the id of a line of a context layer",
      ),
      properties: v.object(
        {
          kind: v.picklist(contextKinds, `must be one of ${contextKinds.join(", ")}`),
          status: v.picklist(contextStatuses, `must be one of ${contextStatuses.join(", ")}`),
          names,
          through: v.array(names, "must be a list of names"),
          notDrawn: v.nullable(v.picklist(notDrawnReasons, "must be a known reason or null")),
          sources,
        },
        "must be the properties of a line of a context layer",
      ),
      geometry: v.nullable(
        v.object(
          { type: v.literal("LineString", "must be LineString"), coordinates: positions },
          "must be a LineString or null",
        ),
      ),
    },
    "must be a feature",
  ),
  v.check(
    ({ geometry, properties }) => (geometry === null) === (properties.notDrawn !== null),
    "must either be drawn or say why it is not",
  ),
  v.transform(
    ({ id, properties, geometry }): ContextLine => ({
      id,
      layer: contextOf(id),
      ...properties,
      line: geometry?.coordinates ?? null,
    }),
  ),
);

/** What came of reading the context layers: their lines in the order of the files, or every fault found in them. */
export type ParsedContext =
  | { readonly ok: true; readonly lines: readonly ContextLine[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Takes any JSON values and never throws. A layer that is not among them has no lines. */
export function parseContext(layers: Readonly<Partial<Record<ContextId, unknown>>>): ParsedContext {
  const parsed = contextIds
    .filter((layer) => layer in layers)
    .map((layer) => parseFeatures(contextSchema, layers[layer], `geo/layers/${layer}.geojson`));
  const problems = parsed.flatMap((layer) => layer.problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lines: parsed.flatMap(({ items }) => items) };
}
