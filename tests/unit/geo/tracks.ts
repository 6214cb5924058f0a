import type { Position as Coordinates, FeatureCollection, LineString, Point } from "geojson";
import type { Atlas } from "../../../geo/compile";
import { lengthKm } from "../../../geo/steps/measure";
import { planeAround } from "../../../geo/steps/plane";
import type { RouteId } from "../../../src/domain/ids";
import type { Position } from "../../../src/domain/segment";

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A point beside a line: `km` to the left of the way from `a` to `b`, starting at `at`. */
export function beside(at: Position, a: Position, b: Position, km: number): Position {
  const { toPlane, toPosition } = planeAround(at);
  const [from, to] = [toPlane(a), toPlane(b)];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy) || 1;
  return toPosition([(-dy / long) * km, (dx / long) * km]);
}

const round = ([lng, lat]: Position): Position => [Number(lng.toFixed(7)), Number(lat.toFixed(7))];

/** Points along a line at most `stepKm` apart, each with its part of the whole. */
function walk(line: readonly Position[], stepKm: number): readonly { readonly at: Position; readonly part: number }[] {
  const total = lengthKm(line);
  let so = 0;
  const points = line.flatMap((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return [{ at: to, part: 0 }];
    const km = lengthKm([from, to]);
    const steps = Math.max(1, Math.ceil(km / stepKm));
    const found = Array.from({ length: steps }, (_, i) => {
      const part = (i + 1) / steps;
      const at: Position = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
      return { at, part: (so + km * part) / total };
    });
    so += km;
    return found;
  });
  return points;
}

/** A leg between two stations that winds as a track does, once to either side, and passes its ends by `offKm`. */
function winding(leg: readonly Position[], swing: number, offKm: readonly [number, number]): readonly Position[] {
  const km = lengthKm(leg);
  const points = walk(leg, 0.4);
  // A long leg, as those of pipelines are, winds every 20 km.
  const turns = Math.max(1, Math.round(km / 20));
  return points.map(({ at, part }, index) => {
    const [a, b] = [points[Math.max(0, index - 1)]?.at ?? at, points[Math.min(points.length - 1, index + 1)]?.at ?? at];
    const off = offKm[0] + (offKm[1] - offKm[0]) * part;
    return round(beside(at, a, b, off + swing * (km / turns) * Math.sin(2 * Math.PI * turns * part)));
  });
}

/**
 * What a survey of a segment could be: it winds until it is as long as what is published of it, and passes every
 * station at up to `offKm`, the same at the joints whichever segment is asked for.
 */
export function surveyed(atlas: Atlas, id: string, offKm = 0.12): readonly Position[] {
  const segment = [...atlas.layers.values()].flat().find((one) => one.id === id);
  if (segment === undefined) throw new Error(`no segment ${id}`);
  const { line } = segment;
  const stations = atlas.places
    .filter(({ chainage }) => chainage.some((one) => one.segment === id))
    .map(({ id: place, position }) => ({
      place,
      index: line.findIndex(([lng, lat]) => lng === position[0] && lat === position[1]),
    }))
    .sort((a, b) => a.index - b.index);
  const offOf = (place: string): number =>
    offKm * (2 * chance([...place].reduce((s, c) => s * 31 + c.charCodeAt(0), 7))() - 1);
  const drawn = (swing: number): readonly Position[] =>
    stations.slice(1).flatMap(({ place, index }, i) => {
      const before = stations[i];
      if (before === undefined) return [];
      const leg = winding(line.slice(before.index, index + 1), swing, [offOf(before.place), offOf(place)]);
      return i === 0 ? leg : leg.slice(1);
    });
  const wanted = segment.publishedKm;
  if (wanted === null) return drawn(0.01);
  let [least, most] = [0, 0.3];
  for (let halving = 0; halving < 20; halving++) {
    const middle = (least + most) / 2;
    if (lengthKm(drawn(middle)) < wanted) least = middle;
    else most = middle;
  }
  return drawn(least);
}

/** Segments in a row as one track; where two meet, the second goes on from the end of the first. */
export const surveyedRow = (atlas: Atlas, route: RouteId, names: string): readonly Position[] =>
  names.split(" ").flatMap((name, index) => {
    const line = surveyed(atlas, `${route}.${name}`);
    return index === 0 ? line : line.slice(1);
  });

/** A line in pieces: cut at the given vertices, each piece turned round or not. */
export function pieces(
  line: readonly Position[],
  random: () => number,
  howMany: number,
): readonly (readonly Position[])[] {
  const cuts = [
    ...new Set([
      0,
      line.length - 1,
      ...Array.from({ length: howMany - 1 }, () => 1 + Math.floor(random() * (line.length - 2))),
    ]),
  ].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, index) => {
    const piece = line.slice(cuts[index], cut + 1);
    return random() < 0.5 ? piece.toReversed() : piece;
  });
}

export function shuffled<Item>(items: readonly Item[], random: () => number): readonly Item[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [one, other] = [list[i], list[j]];
    if (one !== undefined && other !== undefined) [list[i], list[j]] = [other, one];
  }
  return list;
}

/** What lies beside a track in an OpenStreetMap export: a second track, sidings, stubs of yards, branches. */
export function clutter(line: readonly Position[], random: () => number): readonly (readonly Position[])[] {
  const at = (index: number): Position => line[Math.min(line.length - 1, Math.max(0, index))] ?? [0, 0];
  const parallel = (from: number, to: number, km: number): readonly Position[] =>
    line.slice(from, to + 1).map((position, i) => round(beside(position, at(from + i - 1), at(from + i + 1), km)));
  const second = parallel(0, line.length - 1, 0.008);
  // A second track is joined to the first here and there.
  const crossovers = Array.from({ length: 12 }, () => {
    const index = Math.floor(random() * (line.length - 1));
    return [at(index), second[index + 1] ?? at(index)];
  });
  const sidings = Array.from({ length: 15 }, () => {
    const from = Math.floor(random() * (line.length - 6));
    return [at(from), ...parallel(from + 1, from + 4, 0.02 + 0.06 * random()), at(from + 5)];
  });
  const stubs = Array.from({ length: 15 }, () => {
    const from = Math.floor(random() * (line.length - 6));
    return [at(from), ...parallel(from + 1, from + 3, -0.03 - 0.1 * random())];
  });
  const branches = Array.from({ length: 6 }, () => {
    const from = Math.floor(random() * line.length);
    const [dx, dy] = [random() - 0.5, random() - 0.5];
    return Array.from(
      { length: 20 },
      (_, i): Position => round([at(from)[0] + dx * 0.05 * i, at(from)[1] + dy * 0.05 * i]),
    );
  });
  return [second, ...crossovers, ...sidings, ...stubs, ...branches];
}

/** Two pieces with nothing between them for `km` around a vertex. */
export function torn(line: readonly Position[], index: number, km: number): readonly (readonly Position[])[] {
  const at = line[index] ?? [0, 0];
  const near = (position: Position): boolean => lengthKm([position, at]) <= km / 2;
  const first = line.findIndex((position, i) => i <= index && near(position));
  const last = line.findLastIndex((position, i) => i >= index && near(position));
  const edge = (inner: Position, outer: Position): Position => {
    const { toPlane, toPosition } = planeAround(at);
    let [a, b] = [toPlane(inner), toPlane(outer)];
    for (let halving = 0; halving < 30; halving++) {
      const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
      if (Math.hypot(...middle) < km / 2) a = middle;
      else b = middle;
    }
    return toPosition(a);
  };
  const [before, after] = [line.slice(0, first), line.slice(last + 1)];
  return [
    [...before, edge(line[first] ?? at, before.at(-1) ?? at)],
    [edge(line[last] ?? at, after[0] ?? at), ...after],
  ];
}

/** A line whose ends are where a careless hand has cut it, each up to `km` from where it was. */
export function cutCarelessly(line: readonly Position[], random: () => number, km: number): readonly Position[] {
  const moved = (at: Position): Position => {
    const { toPosition } = planeAround(at);
    const [turn, off] = [2 * Math.PI * random(), km * random()];
    return round(toPosition([Math.cos(turn) * off, Math.sin(turn) * off]));
  };
  return line.map((at, index) => (index === 0 || index === line.length - 1 ? moved(at) : at));
}

/** The text of a file with these lines, as osmtogeojson writes it: a feature a way, and stations as points. */
export function fileOf(lines: readonly (readonly Position[])[]): string {
  const coordinates = (line: readonly Position[]): Coordinates[] => line.map(([lng, lat]) => [lng, lat]);
  const collection: FeatureCollection<LineString | Point> = {
    type: "FeatureCollection",
    features: [
      { type: "Feature", properties: { railway: "station" }, geometry: { type: "Point", coordinates: [77, 46] } },
      ...lines.map((line, index) => ({
        type: "Feature" as const,
        id: `way/${index}`,
        properties: { railway: "rail" },
        geometry: { type: "LineString" as const, coordinates: coordinates(line) },
      })),
    ],
  };
  return JSON.stringify(collection);
}
