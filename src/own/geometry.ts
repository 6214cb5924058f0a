import type { Geometry, Position } from "geojson";
import type { OwnFaultKind, OwnShape } from "../domain/ownData";
import { quoted } from "./quoted";

/** What the map can draw of a feature. */
export type Drawable = Exclude<Geometry, { type: "GeometryCollection" }>;

/** Why a geometry cannot be drawn. */
export type Flaw = { readonly kind: OwnFaultKind; readonly detail: string | null };

export const isFlaw = (one: object): one is Flaw => "kind" in one;

const flaw = (kind: OwnFaultKind, detail: string | null = null): Flaw => ({ kind, detail });

export const shapeOf = ({ type }: Drawable): OwnShape =>
  type.endsWith("Point") ? "point" : type.endsWith("LineString") ? "line" : "area";

/** Six decimals are a tenth of a metre, which no zoom of the map shows. */
const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** A position as the map draws it: in degrees, without height. */
export function position(lng: unknown, lat: unknown, told: () => string): Position | Flaw {
  if (typeof lng !== "number" || typeof lat !== "number" || !Number.isFinite(lng) || !Number.isFinite(lat))
    return flaw("badPosition", quoted(told()));
  const [x, y] = [round(lng), round(lat)];
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : flaw("outOfRange", quoted(told()));
}

function jsonPosition(value: unknown): Position | Flaw {
  const told = () => JSON.stringify(value) ?? "";
  return Array.isArray(value) ? position(value[0], value[1], told) : flaw("badPosition", quoted(told()));
}

/** A list of what can each be flawed; the first flaw stands for all. */
function each<One extends object>(values: unknown, read: (value: unknown) => One | Flaw): One[] | Flaw {
  if (!Array.isArray(values)) return flaw("badPosition", quoted(JSON.stringify(values) ?? ""));
  if (values.length === 0) return flaw("noGeometry");
  const all: One[] = [];
  for (const value of values) {
    const one = read(value);
    if (isFlaw(one)) return one;
    all.push(one);
  }
  return all;
}

function line(value: unknown): Position[] | Flaw {
  const positions = each(value, jsonPosition);
  return isFlaw(positions) || positions.length > 1 ? positions : flaw("tooFewPositions", "1");
}

const isSame = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function ring(value: unknown): Position[] | Flaw {
  const positions = each(value, jsonPosition);
  if (isFlaw(positions)) return positions;
  const [first] = positions;
  // What was left open can only be meant closed.
  if (first && !isSame(first, positions.at(-1))) positions.push([...first]);
  return positions.length > 3 ? positions : flaw("tooFewPositions", String(positions.length));
}

const polygon = (value: unknown): Position[][] | Flaw => each(value, ring);

const readers: Readonly<Record<string, (coordinates: unknown) => Drawable | Flaw>> = {
  Point: (value) => made(jsonPosition(value), (coordinates) => ({ type: "Point", coordinates })),
  MultiPoint: (value) => made(each(value, jsonPosition), (coordinates) => ({ type: "MultiPoint", coordinates })),
  LineString: (value) => made(line(value), (coordinates) => ({ type: "LineString", coordinates })),
  MultiLineString: (value) => made(each(value, line), (coordinates) => ({ type: "MultiLineString", coordinates })),
  Polygon: (value) => made(polygon(value), (coordinates) => ({ type: "Polygon", coordinates })),
  MultiPolygon: (value) => made(each(value, polygon), (coordinates) => ({ type: "MultiPolygon", coordinates })),
};

function made<Read extends object>(read: Read | Flaw, make: (read: Read) => Drawable): Drawable | Flaw {
  return isFlaw(read) ? read : make(read);
}

/** Whether a geometry has such a name. */
export const isGeometryType = (type: unknown): boolean =>
  type === "GeometryCollection" || (typeof type === "string" && Object.hasOwn(readers, type));

/** Collections within collections: nobody draws more, and each takes room on the stack. */
const deepest = 16;

/**
 * What GeoJSON, and what the other formats read into the same form, gives as a geometry; a collection gives several.
 *
 * @param value as JSON gave it, which may be anything
 */
export function drawables(value: unknown, depth = 0): Drawable[] | Flaw {
  if (typeof value !== "object" || value === null) return flaw("noGeometry");
  const type = "type" in value ? value.type : null;
  if (type === "GeometryCollection" && depth < deepest) {
    const members = each("geometries" in value ? value.geometries : [], (one) => drawables(one, depth + 1));
    return isFlaw(members) ? members : members.flat();
  }
  const reader = typeof type === "string" && Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!reader) return flaw("unknownGeometry", quoted(typeof type === "string" ? type : (JSON.stringify(type) ?? "")));
  if (!("coordinates" in value)) return flaw("noGeometry");
  const drawable = reader(value.coordinates);
  return isFlaw(drawable) ? drawable : [drawable];
}
