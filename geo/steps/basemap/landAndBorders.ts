import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import { type BorderKind, borderRule, drawn, inBox, moved, partOf, type Territory } from "./borderPolicy";
import { bendWeight, type Grain, toleranceKm } from "./detail";
import { cutAtAntimeridian, insideRing, type Ring, ringKm2, wound } from "./rings";

/** Natural Earth's countries as world-atlas ships them: one polygon or several each, with the country's name. */
export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

type Piece = TopoMultiPolygon<Territory>;

/** One feature for all land, without countries: the client fills it in one colour. */
export type LandAndBorders = {
  readonly land: Feature<MultiPolygon>;
  readonly borders: readonly Feature<MultiLineString, { kind: Exclude<BorderKind, "none"> }>[];
};

/** Box of a polygon's exterior, from the arcs themselves: enough to tell Crimea from the rest of Russia. */
function exteriorPoints(topology: Countries, polygon: number[][]): Position[] {
  const { scale = [1, 1], translate = [0, 0] } = topology.transform ?? {};
  return (polygon[0] ?? []).flatMap((index) => {
    const points: Position[] = [];
    let [x, y] = [0, 0];
    for (const [dx = 0, dy = 0] of topology.arcs[index < 0 ? ~index : index] ?? []) {
      x += dx;
      y += dy;
      points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
    }
    return points;
  });
}

/** Every polygon with its territory and the state that the policy draws it in. */
export function territories(topology: Countries): Piece[] {
  return topology.objects.countries.geometries.flatMap((geometry) => {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") return [];
    const name = geometry.properties?.name ?? "";
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const given = moved.filter((move) => move.from === name);
    const goesTo = (polygon: number[][]) =>
      given.find((move) => exteriorPoints(topology, polygon).every((p) => inBox(move.within, p)))?.to;
    const own = { name, state: partOf.get(name)?.state ?? name };
    return [undefined, ...given.map((move) => move.to)].map(
      (to): Piece => ({
        type: "MultiPolygon",
        arcs: polygons.filter((polygon) => goesTo(polygon) === to),
        properties: to === undefined ? own : { name: to, state: to },
      }),
    );
  });
}

const isPolygon = (geometry: { type: string }): geometry is TopoPolygon | TopoMultiPolygon =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** Leaves out islands and pools that would be specks at the scale they can be seen at. */
const worthDrawing =
  (grain: Grain) =>
  (ring: Ring): boolean =>
    ring.length >= 4 && ringKm2(ring) > 3 * toleranceKm(ring[0] ?? [0, 0], grain) ** 2;

function landOf(topology: Countries, pieces: Piece[], grain: Grain): Feature<MultiPolygon> {
  const merged = merge(topology, pieces.filter(isPolygon));
  const keeps = worthDrawing(grain);
  const coordinates = merged.coordinates.flatMap(([exterior = [], ...holes]) => {
    const kept = holes.filter(keeps);
    return cutAtAntimeridian(exterior)
      .filter(keeps)
      .map((part) => [
        wound(part, "exterior"),
        ...kept.filter((hole) => insideRing(part, hole[0] ?? [0, 0])).map((hole) => wound(hole, "hole")),
      ]);
  });
  return { type: "Feature", properties: {}, geometry: { type: "MultiPolygon", coordinates } };
}

/** Splits a line where it enters or leaves the part that a rule speaks of. */
function splitByKind(line: Position[], kindAt: (p: Position) => BorderKind): [BorderKind, Position[]][] {
  const parts: [BorderKind, Position[]][] = [];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1];
    if (from === undefined) continue;
    const kind = kindAt([((from[0] ?? 0) + (to[0] ?? 0)) / 2, ((from[1] ?? 0) + (to[1] ?? 0)) / 2]);
    const last = parts.at(-1);
    if (last?.[0] === kind) last[1].push(to);
    else parts.push([kind, [from, to]]);
  }
  return parts;
}

function bordersOf(topology: Countries, pieces: Piece[]): LandAndBorders["borders"] {
  const collection: GeometryCollection<Territory> = { type: "GeometryCollection", geometries: pieces };
  const rules = new Map<string, ReturnType<typeof borderRule>>();
  const keyOf = (a: Territory, b: Territory): string => {
    const rule = borderRule(a, b);
    const key = `${rule.kind} ${rule.within ?? ""}`;
    rules.set(key, rule);
    return key;
  };
  const territoryOf = new Map<object, Territory | undefined>(pieces.map((piece) => [piece, piece.properties]));
  const between = (one: object, other: object): string => {
    const [a, b] = [territoryOf.get(one), territoryOf.get(other)];
    return one === other || a === undefined || b === undefined ? "none" : keyOf(a, b);
  };
  // A first pass only to learn which rules occur; the mesh asks for each pair of neighbours.
  mesh(topology, collection, (a, b) => between(a, b) === "");
  const lines = [...rules].flatMap(([key, rule]) =>
    mesh(topology, collection, (a, b) => between(a, b) === key).coordinates.flatMap((line) =>
      splitByKind(line, (p) => (rule.within === undefined || inBox(rule.within, p) ? rule.kind : "international")),
    ),
  );
  const added = drawn.map(({ kind, line }): [BorderKind, Position[]] => [kind, line.map((p) => [...p])]);
  const all = [...lines, ...added];
  return (["international", "dashed"] as const).map((kind) => ({
    type: "Feature",
    properties: { kind },
    geometry: { type: "MultiLineString", coordinates: all.filter(([k]) => k === kind).map(([, line]) => line) },
  }));
}

/** Land and borders from one simplified topology, so that they meet exactly. */
export function landAndBorders(countries: Countries, grain: Grain): LandAndBorders {
  const pieces = territories(countries);
  const topology = simplify(presimplify(countries, bendWeight(grain)), 1);
  return { land: landOf(topology, pieces, grain), borders: bordersOf(topology, pieces) };
}
