import type { PlaceId, RouteId, SourceId } from "../src/domain/ids";
import { sourceId } from "../src/domain/ids";
import type { Chainage, Place } from "../src/domain/place";
import type { CountryCode, Position, Segment } from "../src/domain/segment";
import type { RouteInput, SegmentInput, WayInput } from "./input/routeInput";
import { bordersAlong } from "./steps/bordersAlong";
import { type DrawnSegment, drawWay } from "./steps/drawWay";
import { estimateErrorKm } from "./steps/estimateError";
import { join, placeFinder } from "./steps/join";
import { lengthKm } from "./steps/measure";
import type { Area } from "./steps/naturalEarth";
import type { PlaceRow } from "./steps/readPlaces";
import { roundKm, roundPosition } from "./steps/round";

/** All that the build writes: the segments of each route in order, and every place with its kilometres. */
export type Atlas = {
  readonly layers: ReadonlyMap<RouteId, readonly Segment[]>;
  readonly places: readonly Place[];
};

/** From ordered named places to lines. Pure: the same input gives the same atlas, to the last digit. */
export function compile(
  routes: readonly RouteInput[],
  rows: readonly PlaceRow[],
  countries: ReadonlyMap<CountryCode, Area>,
): Atlas {
  const find = placeFinder(rows);
  const drawn = routes.flatMap(({ route, ways }) =>
    ways.flatMap((way) => drawWay(way, find, countries).map((piece) => ({ route, way, piece }))),
  );
  const layers = new Map(
    routes.map(({ route }) => [
      route,
      drawn.filter((one) => one.route === route).map((one) => toSegment(route, one.way, one.piece, find, countries)),
    ]),
  );
  const chainages = new Map<PlaceId, Chainage[]>();
  const borders = new Map<PlaceId, Position>();
  for (const { route, piece } of drawn) {
    for (const { place, km } of piece.stops) {
      const list = chainages.get(place) ?? [];
      list.push({ route, segment: piece.input.id, km: roundKm(km) });
      chainages.set(place, list);
    }
    const end = piece.line.at(-1);
    if (end !== undefined && find(piece.input.to).position === null) borders.set(piece.input.to, end);
  }
  const places = rows.map((row) => {
    const position = row.position ?? borders.get(row.id);
    if (position === undefined)
      throw new Error(`${row.id}: no position in places.csv and no line that crosses a border there`);
    const { id, kinds, country, rank, names, sources } = row;
    return {
      id,
      position: roundPosition(position),
      kinds,
      country,
      rank,
      names,
      chainage: chainages.get(id) ?? [],
      sources,
    };
  });
  return { layers, places };
}

function toSegment(
  route: RouteId,
  way: WayInput,
  { input, line }: DrawnSegment,
  find: (id: PlaceId) => PlaceRow,
  countries: ReadonlyMap<CountryCode, Area>,
): Segment {
  const nodes = join({ mode: way.mode, segments: [input] }, find);
  const length = lengthKm(line);
  // Waters have no border that a ship is seen to cross: a sea leg lies between its two countries.
  const borders = way.mode === "sea" ? [] : bordersAlong(input.id, line, input.countries, countries);
  return {
    id: input.id,
    route,
    mode: way.mode,
    from: input.from,
    to: input.to,
    countries: input.countries,
    ...(borders.length > 0 ? { borders } : {}),
    lengthKm: roundKm(length),
    publishedKm: input.publishedKm,
    method: input.method,
    errorKm: estimateErrorKm(way.mode, input.method, nodes, length),
    status: input.status,
    sources: segmentSources(input, find),
    ...(input.gaugeMm === undefined ? {} : { gaugeMm: input.gaugeMm }),
    ...(input.tracks === undefined ? {} : { tracks: input.tracks }),
    line,
  };
}

const handDrawn = sourceId("hand-drawn");

/** The sources of every position that the line is drawn by, each once, in a fixed order. */
function segmentSources(input: SegmentInput, find: (id: PlaceId) => PlaceRow): readonly SourceId[] {
  const named = [input.from, ...input.between.flatMap((step) => (step.kind === "bend" ? [] : [step.place])), input.to];
  const bends = input.between.some((step) => step.kind === "bend") && handDrawn !== null ? [handDrawn] : [];
  return [...new Set([...named.flatMap((id) => find(id).sources), ...bends])].sort();
}
