import { createParser, parseAsStringLiteral, type SingleParserBuilder } from "nuqs/server";
import { contextLineId, isContextId, isRouteId, type PlaceId, placeId, segmentId } from "../domain/ids";
import type { Position } from "../domain/segment";
import { languages } from "../i18n/languages";
import { parseTableChoice, type TableChoice, writeTableChoice } from "./tableChoice";
import {
  type Camera,
  chromes,
  defaultView,
  isDataVersion,
  layerIds,
  mostStops,
  panelIds,
  type Selection,
  themeChoices,
  type View,
} from "./view";

const flag = createParser<boolean>({
  parse: (text) => (text === "1" ? true : text === "0" ? false : null),
  serialize: (on) => (on ? "1" : "0"),
});

/** `zoom/lat/lng`; four decimals of a degree are 11 m, finer than any line here. */
const camera = createParser<Camera>({
  parse(text) {
    const parts = text.split("/");
    const [zoom, lat, lng] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
    if (parts.length !== 3 || zoom === undefined || lat === undefined || lng === undefined) return null;
    const sane = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180;
    return sane ? { zoom, lat, lng } : null;
  },
  serialize: ({ zoom, lat, lng }) =>
    [Number(zoom.toFixed(2)), Number(lat.toFixed(4)), Number(lng.toFixed(4))].join("/"),
  eq: (a, b) => a.zoom === b.zoom && a.lat === b.lat && a.lng === b.lng,
});

/**
 * Routes and context in the atlas's own order, whatever the order of the link; an empty list hides all. `nodes`, the places, may
 * stand among them and means nothing: a list without it, as older links have, shows places too; see `nodes=0`.
 */
const layers = createParser<View["layers"]>({
  parse(text) {
    const asked = text === "" ? [] : text.split(",").filter((id) => id !== "nodes");
    return asked.every((id) => isRouteId(id) || isContextId(id)) ? layerIds.filter((id) => asked.includes(id)) : null;
  },
  serialize: (ids) => ids.join(","),
  eq: (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
});

/** Ids tell their own kind: routes and context layers are known, what is within one has a dot, the rest are places. */
const selection = createParser<Selection>({
  parse(text) {
    if (isRouteId(text)) return { kind: "route", id: text };
    const segment = segmentId(text);
    if (segment) return { kind: "segment", id: segment };
    const context = isContextId(text) ? text : contextLineId(text);
    if (context) return { kind: "context", id: context };
    const place = placeId(text);
    return place ? { kind: "place", id: place } : null;
  },
  serialize: ({ id }) => id,
  eq: (a, b) => a.id === b.id,
});

/** Places in order; one after itself is no way. Whether lines link them is for the network to say. */
const way = createParser<readonly PlaceId[]>({
  parse(text) {
    const stops = text.split("~").map(placeId);
    const isWay =
      stops.length >= 2 && stops.length <= mostStops && stops.every((stop, index) => stop && stop !== stops[index - 1]);
    return isWay ? stops.filter((stop) => stop !== null) : null;
  },
  serialize: (stops) => stops.join("~"),
  eq: (a, b) => a.length === b.length && a.every((id, index) => id === b[index]),
});

/** Scenes are counted from 1, in digits alone; whether the story has that many is for the content to say. */
const scene = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
  serialize: String,
});

const table = createParser<TableChoice>({
  parse: parseTableChoice,
  serialize: writeTableChoice,
  eq: (a, b) => writeTableChoice(a) === writeTableChoice(b),
});

const dataVersion = createParser<string>({
  parse: (text) => (isDataVersion(text) ? text : null),
  serialize: (version) => version,
});

/** More points than this no hand has put. */
const mostPoints = 99;

/** `lat,lng~lat,lng`, in the order in which the points were put; empty where none has been yet. */
const points = createParser<NonNullable<View["measure"]>>({
  parse(text) {
    const read = (text === "" ? [] : text.split("~")).map((point) => {
      const [, lat = "", lng = ""] = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(point) ?? [];
      // Four decimals as in a camera; adding 0 makes 0 of −0.
      return [lng, lat].map((degrees) => (degrees === "" ? Number.NaN : Number(Number(degrees).toFixed(4)) + 0));
    });
    const sane = read.flatMap(([lng = Number.NaN, lat = Number.NaN]): Position[] =>
      Math.abs(lat) <= 85 && Math.abs(lng) <= 180 ? [[lng, lat]] : [],
    );
    return sane.length === read.length && read.length <= mostPoints ? sane : null;
  },
  serialize: (all) => all.map(([lng, lat]) => `${Number(lat.toFixed(4))},${Number(lng.toFixed(4))}`).join("~"),
  eq: (a, b) => a.length === b.length && a.every(([lng, lat], i) => lng === b[i]?.[0] && lat === b[i]?.[1]),
});

type Row<Value> = {
  readonly part: "search" | "hash";
  readonly name: string;
  readonly parser: SingleParserBuilder<NonNullable<Value>>;
};

/** One row a parameter. A field of View without a row does not compile. */
const rows: { readonly [Field in keyof View]: Row<View[Field]> } = {
  embed: { part: "search", name: "embed", parser: flag },
  ui: { part: "search", name: "ui", parser: parseAsStringLiteral(chromes) },
  lang: { part: "search", name: "lang", parser: parseAsStringLiteral(languages) },
  labels: { part: "search", name: "labels", parser: parseAsStringLiteral(languages) },
  theme: { part: "search", name: "theme", parser: parseAsStringLiteral(themeChoices) },
  keys: { part: "search", name: "keys", parser: flag },
  lock: { part: "search", name: "lock", parser: flag },
  api: { part: "search", name: "api", parser: flag },
  data: { part: "search", name: "data", parser: dataVersion },
  camera: { part: "hash", name: "map", parser: camera },
  layers: { part: "hash", name: "layers", parser: layers },
  nodes: { part: "hash", name: "nodes", parser: flag },
  measure: { part: "hash", name: "measure", parser: points },
  flows: { part: "hash", name: "flows", parser: flag },
  error: { part: "hash", name: "error", parser: flag },
  selection: { part: "hash", name: "sel", parser: selection },
  way: { part: "hash", name: "route", parser: way },
  panel: { part: "hash", name: "panel", parser: parseAsStringLiteral(panelIds) },
  table: { part: "hash", name: "table", parser: table },
  scene: { part: "hash", name: "scene", parser: scene },
};

/** Every parameter that a link may have, in the order in which links are written. */
export const parameters: readonly { readonly name: string; readonly part: "search" | "hash" }[] = Object.values(
  rows,
).map(({ name, part }) => ({ name, part }));

/** The two parts of an address that are ours. */
export type UrlParts = { readonly search: string; readonly hash: string };
/** A value in a link that means nothing here; the view has the default in its place. */
export type UrlProblem = { readonly parameter: string; readonly value: string };
/** Parameters of a link that this version does not know; they are written back untouched. */
export type Unknown = readonly { readonly part: "search" | "hash"; readonly name: string; readonly value: string }[];

/** What a link says, and what in it says nothing. */
export type ParsedUrl = { readonly view: View; readonly problems: readonly UrlProblem[]; readonly unknown: Unknown };

function readRow<Field extends keyof View>(
  field: Field,
  params: URLSearchParams,
  problems: UrlProblem[],
): Pick<View, Field> | null {
  const { name, parser } = rows[field];
  const text = params.get(name);
  if (text === null) return null;
  const value = parser.parse(text);
  if (value !== null) return { [field]: value } as Pick<View, Field>;
  problems.push({ parameter: name, value: text });
  return null;
}

/**
 * Reads a View from the two halves of an address. Never throws: a bad value becomes its default and a problem.
 * Whether the selected id exists is for the content to say, not for its shape: see `withExistingSelection`.
 */
export function parseUrl({ search, hash }: UrlParts): ParsedUrl {
  const params = {
    search: new URLSearchParams(search.replace(/^\?/, "")),
    hash: new URLSearchParams(hash.replace(/^#/, "")),
  };
  const problems: UrlProblem[] = [];
  let view = defaultView;
  const known = new Set<string>();
  for (const field of Object.keys(rows) as (keyof View)[]) {
    const { part, name } = rows[field];
    known.add(`${part} ${name}`);
    view = { ...view, ...readRow(field, params[part], problems) };
  }
  const unknown = (["search", "hash"] as const).flatMap((part) =>
    [...params[part]].filter(([name]) => !known.has(`${part} ${name}`)).map(([name, value]) => ({ part, name, value })),
  );
  return { view, problems, unknown };
}

/** Percent-encodes only what would end or split the parameter, so that links stay readable. */
const readable = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%7E/gi, "~");

function writeRow<Field extends keyof View>(field: Field, view: View): string | null {
  const { name, parser } = rows[field];
  const value = view[field];
  const usual = defaultView[field];
  if (value === null || (usual !== null && parser.eq(value, usual))) return null;
  return `${name}=${readable(parser.serialize(value))}`;
}

/** Writes a View as `?…` and `#…`, each empty when all is as usual; unknown parameters follow the known ones. */
export function formatUrl(view: View, unknown: Unknown = []): UrlParts {
  const part = (which: "search" | "hash", mark: string): string => {
    const pairs = (Object.keys(rows) as (keyof View)[])
      .filter((field) => rows[field].part === which)
      .map((field) => writeRow(field, view))
      .filter((pair) => pair !== null);
    for (const { part: home, name, value } of unknown) {
      if (home === which) pairs.push(`${readable(name)}=${readable(value)}`);
    }
    return pairs.length > 0 ? mark + pairs.join("&") : "";
  };
  return { search: part("search", "?"), hash: part("hash", "#") };
}
