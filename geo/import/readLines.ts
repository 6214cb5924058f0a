import type { Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";
import { isRecord, parseJson } from "./json";

/** The lines of a file as they lie in it, in any order and direction. */
export type FileLines = { readonly lines: readonly (readonly Position[])[]; readonly notes: readonly string[] };
export type Read =
  | ({ readonly ok: true } & FileLines)
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/** A heap of tracks of a whole country has about half as many. */
const mostPositions = 2_000_000;
/** Collections within collections deeper than this no program writes. */
const deepest = 16;
/** More broken positions than these are told by their number. */
const mostTold = 5;

const passedOver = ["Point", "MultiPoint", "Polygon", "MultiPolygon"];

type Heap = {
  readonly lines: Position[][];
  readonly skipped: Map<string, number>;
  readonly problems: Problem[];
  positions: number;
  readonly most: number;
};

/** Reads every line of a GeoJSON text. Whatever the text is, the answer is its lines or what is wrong with it. */
export function readLines(text: string, most = mostPositions): Read {
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const root = parsed.value;
  const foreign = foreignFormat(root);
  if (foreign !== null) return refuse({ where: "the file", what: foreign });
  const heap: Heap = { lines: [], skipped: new Map(), problems: [], positions: 0, most };
  collect(root, "", 0, heap);
  const [first, ...rest] = heap.problems;
  if (first !== undefined) {
    const more = rest.length - mostTold + 1;
    const untold = more > 0 ? [{ where: "the file", what: `has ${more} more faults of this kind` }] : [];
    return { ok: false, problems: [first, ...rest.slice(0, mostTold - 1), ...untold] };
  }
  const skipped = [...heap.skipped].map(([type, count]) => `${count} × ${type}`).join(", ");
  if (heap.lines.length === 0)
    return refuse({
      where: "the file",
      what: skipped === "" ? "holds no geometry at all" : `holds ${skipped}, and no LineString or MultiLineString`,
    });
  return { ok: true, lines: heap.lines, notes: skipped === "" ? [] : [`passed over what is no line: ${skipped}`] };
}

const refuse = (problem: Problem): Read => ({ ok: false, problems: [problem] });

/** What a file is if it is not GeoJSON, and what makes it so. */
function foreignFormat(root: unknown): string | null {
  if (!isRecord(root)) return "is JSON, but no GeoJSON object";
  if (Array.isArray(root.elements) && root.type === undefined)
    return 'is what Overpass answers, not GeoJSON; convert it: "osmtogeojson file.json > file.geojson"';
  if (root.type === "Topology") return "is TopoJSON, not GeoJSON; convert it with topo2geo";
  if (typeof root.type !== "string") return 'is JSON without a "type", so no GeoJSON';
  return crsFault(root.crs);
}

/** GeoJSON is WGS 84; the older `crs` member may only say the same. */
function crsFault(crs: unknown): string | null {
  if (crs === undefined || crs === null) return null;
  const name = isRecord(crs) && isRecord(crs.properties) ? crs.properties.name : undefined;
  if (typeof name === "string" && /(CRS:?84|EPSG:(.*:)?4326|WGS ?84)$/i.test(name)) return null;
  const said = typeof name === "string" ? `"${name}"` : JSON.stringify(crs).slice(0, 80);
  return `says that its coordinate system is ${said}, not WGS 84; convert it: "ogr2ogr -t_srs EPSG:4326 new.geojson file"`;
}

function collect(value: unknown, where: string, depth: number, heap: Heap): void {
  const fault = (what: string) => heap.problems.push({ where: where === "" ? "the file" : where, what });
  if (!isRecord(value)) {
    fault("is no GeoJSON object");
    return;
  }
  if (depth > deepest) {
    fault(`is nested more than ${deepest} deep`);
    return;
  }
  const below = (member: string) => (where === "" ? member : `${where}.${member}`);
  const each = (member: "features" | "geometries") => {
    const list = value[member];
    if (!Array.isArray(list)) fault(`is a ${value.type} without a list of ${member}`);
    else for (const [index, one] of list.entries()) collect(one, `${below(member)}[${index}]`, depth + 1, heap);
  };
  switch (value.type) {
    case "FeatureCollection":
      each("features");
      return;
    case "GeometryCollection":
      each("geometries");
      return;
    case "Feature":
      if (value.geometry !== null) collect(value.geometry, below("geometry"), depth + 1, heap);
      return;
    case "LineString":
      addLine(value.coordinates, below("coordinates"), heap);
      return;
    case "MultiLineString":
      if (!Array.isArray(value.coordinates)) fault("is a MultiLineString without coordinates");
      else
        for (const [index, line] of value.coordinates.entries())
          addLine(line, `${below("coordinates")}[${index}]`, heap);
      return;
    default:
      if (typeof value.type === "string" && passedOver.includes(value.type))
        heap.skipped.set(value.type, (heap.skipped.get(value.type) ?? 0) + 1);
      else fault(`has the type ${JSON.stringify(value.type) ?? "undefined"}, which GeoJSON does not know`);
  }
}

function addLine(value: unknown, where: string, heap: Heap): void {
  const fault = (at: string, what: string) => heap.problems.push({ where: at, what });
  if (!Array.isArray(value)) {
    fault(where, "is no list of positions");
    return;
  }
  heap.positions += value.length;
  if (heap.positions > heap.most) {
    if (heap.positions - value.length <= heap.most)
      fault("the file", `has more than ${heap.most} positions; cut it to the surroundings of the route`);
    return;
  }
  const line: Position[] = [];
  for (const [index, one] of value.entries()) {
    const [lng, lat]: readonly unknown[] = Array.isArray(one) ? one : [];
    if (typeof lng !== "number" || typeof lat !== "number" || !Number.isFinite(lng) || !Number.isFinite(lat)) {
      fault(`${where}[${index}]`, `is ${(JSON.stringify(one) ?? "nothing").slice(0, 60)}, not [longitude, latitude]`);
      return;
    }
    line.push([lng, lat]);
  }
  if (line.length < 2) fault(where, `is a line of ${line.length} positions; it needs two`);
  else heap.lines.push(line);
}
