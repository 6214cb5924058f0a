import type { PlaceId } from "../../src/domain/ids";
import type { CountryCode, Position } from "../../src/domain/segment";
import type { SegmentInput, WayInput } from "../input/routeInput";
import { catmullRomSpans } from "./catmullRom";
import { alongGreatCircle } from "./greatCircle";
import { join, type Node } from "./join";
import { kmAlong } from "./measure";
import type { Area } from "./naturalEarth";
import { passBy } from "./passBy";
import type { PlaceRow } from "./readPlaces";
import { roundPosition } from "./round";
import { simplify } from "./simplify";
import { enters } from "./splitAtBorders";
import { splitAtPlaces } from "./splitAtPlaces";

/** A place that stands on a segment's line, with kilometres from the segment's start. */
export type Stop = { readonly place: PlaceId; readonly km: number };

export type DrawnSegment = {
  readonly input: SegmentInput;
  readonly line: readonly Position[];
  readonly stops: readonly Stop[];
};

type Vertex = { readonly at: Position; readonly place: PlaceId | null };

/**
 * Draws one way as a single curve and cuts it into its segments.
 * Railways and sea legs run through their points, pipelines past them.
 */
export function drawWay(
  way: WayInput,
  find: (id: PlaceId) => PlaceRow,
  countries: ReadonlyMap<CountryCode, Area>,
): readonly DrawnSegment[] {
  let vertices = drawCurve(way, join(way, find));
  for (const [index, segment] of way.segments.slice(0, -1).entries()) {
    if (find(segment.to).position !== null) continue;
    vertices = insertBorder(vertices, segment.to, way.segments[index + 1]?.countries[0], countries);
  }
  const cuts = way.segments.slice(0, -1).map(({ id, to }) => {
    const index = vertices.findIndex((vertex) => vertex.place === to);
    if (index < 1) throw new Error(`${id}: its end "${to}" is not on the line`);
    return index;
  });
  const parts = splitAtPlaces(
    vertices.map((vertex) => vertex.at),
    cuts,
  );
  const starts = [0, ...cuts];
  return way.segments.map((input, part) => {
    const line = parts[part] ?? [];
    const start = starts[part] ?? 0;
    const km = kmAlong(line);
    const stops = line.flatMap((_, i) => {
      const place = vertices[start + i]?.place ?? null;
      return place === null ? [] : [{ place, km: km[i] ?? 0 }];
    });
    return { input, line, stops };
  });
}

/** The curve's vertices; those that lie exactly on a place carry its id. */
function drawCurve(way: WayInput, nodes: readonly Node[]): readonly Vertex[] {
  if (way.mode === "sea") return drawSea(nodes);
  const controls = way.mode === "pipeline" ? passBy(pulls(nodes)) : nodes.map((node) => node.at);
  const spans = catmullRomSpans(controls.map(roundPosition)).map((span) => simplify(span).map(roundPosition));
  const named = (index: number): PlaceId | null =>
    nodes[index]?.typicalKm === 0 ? (nodes[index]?.place ?? null) : null;
  return spans.flatMap((span, index): readonly Vertex[] =>
    span.slice(index === 0 ? 0 : 1).map((at, i, list) => ({
      at,
      place: i === list.length - 1 ? named(index + 1) : index === 0 && i === 0 ? named(0) : null,
    })),
  );
}

const pulls = (nodes: readonly Node[]) => nodes.map(({ at, typicalKm }) => ({ at, typicalKm }));

/** A sea leg is one curve between two ports, without a place on its way. */
function drawSea(nodes: readonly Node[]): readonly Vertex[] {
  const curve = catmullRomSpans(alongGreatCircle(nodes.map((node) => node.at)).map(roundPosition)).flatMap(
    (span, index) => (index === 0 ? span : span.slice(1)),
  );
  const line = simplify(curve).map(roundPosition);
  return line.map((at, i) => ({
    at,
    place: i === 0 ? (nodes[0]?.place ?? null) : i === line.length - 1 ? (nodes.at(-1)?.place ?? null) : null,
  }));
}

/** Adds the border point where the line enters the next country. */
function insertBorder(
  vertices: readonly Vertex[],
  border: PlaceId,
  into: CountryCode | undefined,
  countries: ReadonlyMap<CountryCode, Area>,
): readonly Vertex[] {
  const country = into === undefined ? undefined : countries.get(into);
  const crossing =
    country === undefined
      ? null
      : enters(
          vertices.map((vertex) => vertex.at),
          country,
        );
  if (crossing === null) throw new Error(`${border}: the line does not enter ${into ?? "a country"}`);
  return vertices.toSpliced(crossing.index, 0, { at: roundPosition(crossing.at), place: border });
}
