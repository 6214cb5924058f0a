import type { PlaceId, RouteId, SourceId } from "../src/domain/ids";
import { sourceId } from "../src/domain/ids";
import type { Chainage, Place } from "../src/domain/place";
import type { CountryCode, Position, Segment } from "../src/domain/segment";
import type { RouteInput, SegmentInput, WayInput } from "./input/routeInput";
import { bordersAlong } from "./steps/bordersAlong";
import { type DrawnSegment, drawWay } from "./steps/drawWay";
import { estimateErrorKm } from "./steps/estimateError";
import { alongImported, type Imported, type ImportedLine } from "./steps/imported";
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

/**
 * From ordered named places to lines, or along the lines that were imported. Pure: the same input gives the same atlas,
 * to the last digit.
 */
export function compile(
  routes: readonly RouteInput[],
  rows: readonly PlaceRow[],
  countries: ReadonlyMap<CountryCode, Area>,
  imported: Imported = new Map(),
): Atlas {
  const find = placeFinder(rows);
  const drawn = routes.flatMap(({ route, ways }) =>
    ways.flatMap((way) =>
      drawWay(way, find, countries).map((piece) => {
        const survey = imported.get(piece.input.id);
        if (survey === undefined) return { route, way, piece, survey };
        const nodes = join({ mode: way.mode, segments: [piece.input] }, find);
        return { route, way, piece: alongImported(piece.input, survey.line, nodes), survey };
      }),
    ),
  );
  const layers = new Map(
    routes.map(({ route }) => [
      route,
      drawn
        .filter((one) => one.route === route)
        .map((one) => toSegment(route, one.way, one.piece, one.survey, find, countries)),
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
  survey: ImportedLine | undefined,
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
    method: survey ? "surveyed" : input.method,
    errorKm: survey?.errorKm ?? estimateErrorKm(way.mode, input.method, nodes, length),
    status: input.status,
    sources: survey ? surveySources(input, survey, find) : segmentSources(input, find),
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

/** The source of an imported line, and those of the two places that it was bound to. */
const surveySources = (
  { from, to }: SegmentInput,
  { source }: ImportedLine,
  find: (id: PlaceId) => PlaceRow,
): readonly SourceId[] => [...new Set([source, ...[from, to].flatMap((id) => find(id).sources)])].sort();
