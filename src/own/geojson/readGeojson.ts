import { type Collected, sayingNothing } from "../collect";
import { drawables, isGeometryType } from "../geometry";
import type { Said } from "../keepFeatures";
import { quoted } from "../quoted";
import type { TextReader } from "../text/reader";
import { splitter } from "./split";

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asText = (value: unknown): string =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : (JSON.stringify(value) ?? "");

/** What a feature says of itself. */
function saidBy(feature: JsonObject): Said {
  const said = isObject(feature.properties) ? feature.properties : {};
  const [keys, values] = [Object.keys(said), Object.values(said).map(asText)];
  const id = asText(feature.id);
  return id === "" || Object.hasOwn(said, "id") ? { keys, values } : { keys: ["id", ...keys], values: [id, ...values] };
}

/** What something says it is, where it says so. */
const typeOf = (value: unknown): string | null => quoted(asText(isObject(value) ? value.type : value)) || null;

/** WGS 84 by the names that it goes by in files of the time when they could name another. */
const isWgs84 = (name: string): boolean => /\b(?:CRS:{1,2}84|OGC:.*CRS84|EPSG:{1,2}4326|WGS ?84)\b/i.test(name);

function namedSystem(crs: unknown): string | null {
  if (!isObject(crs)) return null;
  const name = isObject(crs.properties) ? asText(crs.properties.name ?? crs.properties.code) : "";
  return name || asText(crs.type);
}

/** Where in a text JSON.parse has stopped, as the browsers tell it; else the line where the text begins. */
function faultLine(fault: unknown, text: string, line: number): number {
  const told = fault instanceof Error ? fault.message : "";
  const at = /position (\d+)/.exec(told)?.[1];
  const lead = text.slice(0, text.search(/\S/));
  const newlines = (part: string): number => part.split("\n").length - 1;
  if (at !== undefined) return line + newlines(text.slice(lead.length, Number(at)));
  const down = /line (\d+) column/.exec(told)?.[1];
  return down === undefined ? line : line + Number(down) - 1 - newlines(lead);
}

/** Reads GeoJSON: one collection, one feature or geometry, or one after the other. */
export function readGeojson(into: Collected): TextReader {
  let hasFeatures = false;
  let isLoose = false;

  /** The value of a text; undefined where it is none, which is told. */
  function parse(text: string, line: number, inFeature: boolean): unknown {
    try {
      return JSON.parse(text);
    } catch (fault) {
      const flaw = { kind: "syntax", detail: quoted(text.slice(0, 200)) } as const;
      const at = faultLine(fault, text, line);
      if (inFeature) into.feature(flaw, at, sayingNothing);
      else into.fault(flaw, at);
      return undefined;
    }
  }

  function feature(value: JsonObject, line: number): void {
    const isBare = isGeometryType(value.type);
    const geometry = isBare ? value : value.geometry;
    into.feature(drawables(geometry), line, isBare ? sayingNothing : () => saidBy(value));
  }

  function element(text: string, line: number): void {
    const value = parse(text, line, true);
    if (value === undefined) return;
    hasFeatures = true;
    if (isObject(value) && (value.type === "Feature" || isGeometryType(value.type))) feature(value, line);
    else if (isObject(value) && ("subject" in value || "segment" in value) && !("geometry" in value)) into.figures();
    else into.feature({ kind: "unknownGeometry", detail: typeOf(value) }, line, sayingNothing);
  }

  function root(text: string, line: number, hadList: boolean): void {
    const value = parse(text, line, !hadList);
    if (!isObject(value)) return;
    const system = namedSystem(value.crs);
    if (system !== null && !isWgs84(system)) into.fault({ kind: "otherReferenceSystem", detail: quoted(system) }, line);
    // After a fault, what stands behind the features seems to stand by itself.
    if (hadList || (isLoose && value.type === undefined)) return;
    if (value.type === "Feature" || isGeometryType(value.type)) feature(value, line);
    else if (value.type !== "FeatureCollection") into.fault({ kind: "unknownFormat", detail: typeOf(value) }, line);
  }

  return splitter({
    element,
    root,
    key(key) {
      if (key === "figures" && !hasFeatures) into.figures();
    },
    broken(line, near, inFeature) {
      isLoose = true;
      const flaw = { kind: "syntax", detail: quoted(near) } as const;
      if (inFeature) into.feature(flaw, line, sayingNothing);
      else into.fault(flaw, line);
    },
  });
}
