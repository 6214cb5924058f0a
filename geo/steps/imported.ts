import type { SegmentId, SourceId } from "../../src/domain/ids";
import { segmentId, sourceId } from "../../src/domain/ids";
import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import type { SegmentInput } from "../input/routeInput";
import type { DrawnSegment, Stop } from "./drawWay";
import type { Node } from "./join";
import { kmAlong } from "./measure";

/** How far places lie from a line, in kilometres: half of them, nine in ten, all of them within. */
export type Measured = {
  readonly places: number;
  readonly medianKm: number;
  readonly p90Km: number;
  readonly maxKm: number;
};

/** Where an imported line comes from. */
export type Provenance = {
  readonly source: SourceId;
  readonly licence: string;
  /** The day of the import. */
  readonly imported: string;
  /** The name of the file that it was found in. */
  readonly file: string;
};

/** The line of one segment from a file that somebody had, as it is kept in `geo/input/imported/`. */
export type ImportedLine = Provenance &
  Measured & { readonly id: SegmentId; readonly errorKm: number; readonly line: readonly Position[] };

/** Imported lines by segment; where there is none the segment is drawn through its places. */
export type Imported = ReadonlyMap<SegmentId, ImportedLine>;

/** The file of a route's imported lines, one segment to a line. */
export const importedText = (lines: readonly ImportedLine[]): string =>
  `{"type":"FeatureCollection","features":[\n${lines
    .map(({ id, line, ...properties }) =>
      JSON.stringify({ type: "Feature", id, properties, geometry: { type: "LineString", coordinates: line } }),
    )
    .join(",\n")}\n]}\n`;

type StoredFeature = {
  readonly id: string;
  readonly properties: Omit<ImportedLine, "id" | "line" | "source"> & { readonly source: string };
  readonly geometry: { readonly coordinates: readonly Position[] };
};

/** Reads such a file again. @throws where an id is none: the file is written by the import alone */
export function readImported(text: string): readonly ImportedLine[] {
  const { features }: { readonly features: readonly StoredFeature[] } = JSON.parse(text);
  return features.map(({ id, properties, geometry }) => {
    const [segment, source] = [segmentId(id), sourceId(properties.source)];
    if (segment === null || source === null) throw new Error(`imported line "${id}": its id or its source is none`);
    return { ...properties, source, id: segment, line: geometry.coordinates };
  });
}

/** A segment along its imported line; its exact places stand at the vertices nearest to them, in order. */
export function alongImported(input: SegmentInput, line: readonly Position[], nodes: readonly Node[]): DrawnSegment {
  const km = kmAlong(line);
  const last = line.length - 1;
  let from = 1;
  const inner = nodes.slice(1, -1).flatMap(({ place, at, typicalKm }): readonly Stop[] => {
    if (place === null || typicalKm > 0) return [];
    let nearest = from;
    for (let i = from; i < last; i++) {
      if (distanceTo(line[i], at) < distanceTo(line[nearest], at)) nearest = i;
    }
    from = nearest;
    return [{ place, km: km[nearest] ?? 0 }];
  });
  return { input, line, stops: [{ place: input.from, km: 0 }, ...inner, { place: input.to, km: km[last] ?? 0 }] };
}

const distanceTo = (vertex: Position | undefined, at: Position): number =>
  vertex === undefined ? Number.POSITIVE_INFINITY : distanceKm(vertex, at);
