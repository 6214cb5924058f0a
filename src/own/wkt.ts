import { type Drawable, drawables, type Flaw } from "./geometry";
import { quoted } from "./quoted";

/** Names of geometries in WKT and in GeoJSON, and how many lists its positions lie in. */
const types: Readonly<Record<string, readonly [name: string, depth: number]>> = {
  POINT: ["Point", 0],
  LINESTRING: ["LineString", 1],
  LINEARRING: ["LineString", 1],
  MULTIPOINT: ["MultiPoint", 1],
  POLYGON: ["Polygon", 2],
  MULTILINESTRING: ["MultiLineString", 2],
  MULTIPOLYGON: ["MultiPolygon", 3],
};

const tokens = /\s*([(),]|[^\s(),]+)/y;
/** More brackets within brackets than any geometry has. */
const deepest = 16;

class NoWkt extends Error {}

/** Reads what stands between brackets: positions, or lists of them. */
function reader(text: string) {
  let next = "";
  const advance = (): string => {
    const before = next;
    next = tokens.exec(text)?.[1] ?? "";
    return before;
  };
  tokens.lastIndex = 0;
  advance();

  function expect(sign: string): void {
    if (advance() !== sign) throw new NoWkt();
  }

  function position(): readonly unknown[] {
    const numbers: unknown[] = [];
    // What is no number is quoted by whoever looks at the position.
    while (next !== "" && next !== "," && next !== ")" && next !== "(") {
      const word = advance();
      numbers.push(Number.isNaN(Number(word)) ? word : Number(word));
    }
    if (numbers.length === 0) throw new NoWkt();
    return numbers;
  }

  function list(depth: number): unknown {
    if (depth === 0) return position();
    if (isEmpty()) return [];
    if (!opens()) throw new NoWkt();
    const all: unknown[] = [];
    do {
      advance();
      // Points of several may stand in brackets of their own, or not.
      const isOwn = depth === 1 && next === "(";
      if (isOwn) advance();
      all.push(list(depth - 1));
      if (isOwn) expect(")");
    } while (next === ",");
    expect(")");
    return all;
  }

  const opens = (): boolean => next === "(";

  function isEmpty(): boolean {
    const empty = /^empty$/i.test(next);
    if (empty) advance();
    return empty;
  }

  function collection(depth: number): unknown {
    const geometries: unknown[] = [];
    if (isEmpty()) return { type: "GeometryCollection", geometries };
    if (!opens()) throw new NoWkt();
    do {
      advance();
      geometries.push(geometry(depth + 1));
    } while (next === ",");
    expect(")");
    return { type: "GeometryCollection", geometries };
  }

  function geometry(depth: number): unknown {
    if (depth > deepest) throw new NoWkt();
    const word = advance().toUpperCase();
    // "POINT Z", "POINT ZM" and "POINTZ" give heights and measures besides.
    if (/^(?:Z|M|ZM)$/i.test(next)) advance();
    const name = Object.hasOwn(types, word) ? word : word.replace(/(?:ZM|Z|M)$/, "");
    if (name === "GEOMETRYCOLLECTION") return collection(depth);
    const known = Object.hasOwn(types, name) ? types[name] : undefined;
    if (!known) return { type: word };
    const [type, lists] = known;
    if (isEmpty()) return null;
    if (next !== "(") throw new NoWkt();
    if (lists > 0) return { type, coordinates: list(lists) };
    advance();
    const coordinates = position();
    expect(")");
    return { type, coordinates };
  }

  return { geometry, isOver: () => next === "" };
}

/** Reads a geometry as well-known text, as databases write it; with `SRID=4326;` before it or not. */
export function readWkt(text: string): readonly Drawable[] | Flaw {
  if (text.trim() === "") return { kind: "noGeometry", detail: null };
  const [told = "", srid] = /^\s{0,9}SRID\s?=\s?(\d{1,9})\s?;/i.exec(text) ?? [];
  if (srid !== undefined && srid !== "4326") return { kind: "otherReferenceSystem", detail: `EPSG:${srid}` };
  try {
    const { geometry, isOver } = reader(text.slice(told.length));
    const read = geometry(0);
    const isUnknown = typeof read === "object" && read !== null && !("coordinates" in read || "geometries" in read);
    if (!isOver() && !isUnknown) throw new NoWkt();
    return drawables(read);
  } catch (fault) {
    if (!(fault instanceof NoWkt)) throw fault;
    return { kind: "badPosition", detail: quoted(text) };
  }
}
