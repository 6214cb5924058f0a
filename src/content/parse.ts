import * as v from "valibot";
import { type RouteId, routeIds } from "../domain/ids";
import type { Segment } from "../domain/segment";
import type { Atlas, ParsedContent, Problem, RawContent } from "./atlas";
import { findBrokenReferences } from "./references";
import { featureSchema, figureSchema, placeSchema, sourceSchema } from "./schema";

/** Where each part of the content lives, for whoever has to mend it. */
export const files = {
  figures: "src/content/figures.json",
  sources: "src/content/sources.json",
  places: "geo/places.json",
  layer: (route: RouteId): string => `geo/layers/${route}.geojson`,
} as const;

/** Names a record by its place in the list and, where it has one, its id. */
const whereIs = (prefix: string, index: number, path: string | null, record: unknown): string => {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : null;
  return `${prefix}[${index}]${path === null ? "" : `.${path}`}${typeof id === "string" ? ` (${id})` : ""}`;
};

/** One sentence on the fault, whatever way valibot found it. */
function tellFault(issue: v.BaseIssue<unknown>): string {
  if (issue.received === "undefined") return "The field is missing.";
  if (issue.expected === "never") return `The field ${issue.received} is not known here.`;
  return `The value ${issue.message}; it is ${issue.received}.`;
}

type Item<Schema extends v.GenericSchema> = v.InferOutput<Schema>;
type List<T> = { readonly items: readonly T[]; readonly problems: readonly Problem[] };

/** Parses record by record, so that one broken record does not hide the next one's fault. */
export function parseList<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
  prefix = "",
): List<Item<Schema>> {
  if (!Array.isArray(value)) {
    return { items: [], problems: [{ file, where: prefix || "(root)", what: "The value must be a list of records." }] };
  }
  const items: Item<Schema>[] = [];
  const problems: Problem[] = [];
  for (const [index, record] of value.entries()) {
    const result = v.safeParse(schema, record);
    if (result.success) items.push(result.output);
    else {
      for (const issue of result.issues) {
        const where = whereIs(prefix, index, v.getDotPath(issue), record);
        problems.push({ file, where, what: tellFault(issue) });
      }
    }
  }
  return { items, problems };
}

/** Parses the features of a GeoJSON file, one by one. */
export function parseFeatures<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  file: string,
): List<Item<Schema>> {
  const isCollection = typeof value === "object" && value !== null && "features" in value;
  if (!isCollection) {
    return { items: [], problems: [{ file, where: "(root)", what: "The file must be a GeoJSON FeatureCollection." }] };
  }
  return parseList(schema, value.features, file, "features");
}

const parseLayer = (route: RouteId, value: unknown): List<Segment> =>
  parseFeatures(featureSchema, value, files.layer(route));

/** Later records of a repeated id are refused rather than allowed to win in silence. */
export function findRepeats(records: readonly { readonly id: string }[], file: string): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, where: id, what: `The id ${id} is used twice.` }];
  });
}

const byId = <Id, T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(records.map((record) => [record.id, record]));

/**
 * Turns the content files into an atlas that the rest of the code may trust, or into every fault found in them.
 * Takes any JSON value and never throws. References are checked only once every record has its right shape.
 */
export function parseContent(raw: RawContent): ParsedContent {
  const figures = parseList(figureSchema, raw.figures, files.figures);
  const sources = parseList(sourceSchema, raw.sources, files.sources);
  const places = parseList(placeSchema, raw.places, files.places);
  const layers = routeIds.map((route) => ({
    route,
    file: files.layer(route),
    ...parseLayer(route, raw.layers[route]),
  }));

  const malformed = [
    ...figures.problems,
    ...sources.problems,
    ...places.problems,
    ...layers.flatMap((layer) => layer.problems),
    ...findRepeats(figures.items, files.figures),
    ...findRepeats(sources.items, files.sources),
    ...findRepeats(places.items, files.places),
    ...layers.flatMap((layer) => findRepeats(layer.items, layer.file)),
  ];
  if (malformed.length > 0) return { ok: false, problems: malformed };

  const atlas: Atlas = {
    routes: new Map(layers.map((layer) => [layer.route, layer.items])),
    segments: byId(layers.flatMap((layer) => layer.items)),
    places: byId(places.items),
    figures: figures.items,
    sources: byId(sources.items),
    context: [],
  };
  const broken = findBrokenReferences(atlas, files);
  return broken.length > 0 ? { ok: false, problems: broken } : { ok: true, atlas };
}
