import { type RouteId, routeIds } from "../../src/domain/ids";

type LngLat = [lng: number, lat: number];

/** A feature as `geo/layers/<route>.geojson` holds it. */
export type SegmentFeature = {
  readonly type: "Feature";
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: "LineString"; readonly coordinates: readonly LngLat[] };
};
/** A record as `geo/places.json` holds it. */
export type PlaceRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

export type Network = {
  readonly layers: Readonly<Record<RouteId, readonly SegmentFeature[]>>;
  readonly places: readonly PlaceRecord[];
};

const region = { west: 30, east: 84, south: 38, north: 51 };
/** As many pieces as the longest real way through the Middle Corridor, give or take. */
const segmentsPerChain = 40;
const pointsPerSegment = 5;
const segmentKm = 25;
const kmPerDegree = 111.2;

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const round = (degrees: number): number => Math.round(degrees * 100_000) / 100_000;
const fraction = (value: number): number => value - Math.floor(value);

/** A walk that keeps its course, zig-zagging, and turns back at the edge of the region. */
function walkFrom(start: LngLat, random: () => number): (points: number) => LngLat[] {
  const stepDegrees = segmentKm / (pointsPerSegment - 1) / kmPerDegree;
  let [lng, lat] = start;
  let course = random() * 2 * Math.PI;
  let side = 1;
  return (points) =>
    Array.from({ length: points }, () => {
      side = -side;
      course += (random() - 0.5) * 0.2;
      const angle = course + side * 0.5;
      if (lng < region.west || lng > region.east) course = Math.PI - course;
      if (lat < region.south || lat > region.north) course = -course;
      lng += (Math.cos(angle) * stepDegrees) / Math.cos((lat * Math.PI) / 180);
      lat += Math.sin(angle) * stepDegrees;
      lng = Math.min(Math.max(lng, region.west - 0.5), region.east + 0.5);
      lat = Math.min(Math.max(lat, region.south - 0.5), region.north + 0.5);
      return [round(lng), round(lat)];
    });
}

const mode: Readonly<Record<RouteId, string>> = {
  "middle-corridor": "rail",
  "dostyk-moiynty": "rail",
  btc: "pipeline",
  "baku-supsa": "pipeline",
};

/**
 * `count` further segments in chains of 40, spread evenly over the region and the four routes, in the shape of the
 * real files. The same count gives the same network.
 *
 * @param source id of a source that the atlas has
 */
export function zigzagNetwork(count: number, source: string): Network {
  const layers: Record<RouteId, SegmentFeature[]> = {
    "middle-corridor": [],
    "dostyk-moiynty": [],
    btc: [],
    "baku-supsa": [],
  };
  const places: PlaceRecord[] = [];
  const random = randomFrom(count);
  for (let chain = 0; chain * segmentsPerChain < count; chain++) {
    const route = routeIds[chain % routeIds.length] ?? "btc";
    // Steps of two irrational numbers cover a rectangle evenly, whatever the count.
    const start: LngLat = [
      region.west + fraction(chain * 0.754_877_666) * (region.east - region.west),
      region.south + fraction(chain * 0.569_840_291) * (region.north - region.south),
    ];
    const walk = walkFrom(start, random);
    const stop = (piece: number): string => `g${chain}x${piece}`;
    const pieces = Math.min(segmentsPerChain, count - chain * segmentsPerChain);
    let end: LngLat = [round(start[0]), round(start[1])];
    for (let piece = 0; piece < pieces; piece++) {
      const [from, to] = [stop(piece), stop(piece + 1)];
      const id = `${route}.${from}-${to}`;
      const line = [end, ...walk(pointsPerSegment - 1)];
      layers[route].push(featureOf(id, route, from, to, line, source));
      places.push(placeOf(from, end, route, id, source));
      end = line.at(-1) ?? end;
      if (piece === pieces - 1) places.push(placeOf(to, end, route, id, source));
    }
  }
  return { layers, places };
}

const featureOf = (
  id: string,
  route: RouteId,
  from: string,
  to: string,
  coordinates: readonly LngLat[],
  source: string,
): SegmentFeature => ({
  type: "Feature",
  id,
  properties: {
    route,
    mode: mode[route],
    from,
    to,
    countries: ["KZ"],
    lengthKm: segmentKm,
    publishedKm: null,
    method: "schematic",
    errorKm: 5,
    status: "operating",
    sources: [source],
  },
  geometry: { type: "LineString", coordinates },
});

const placeOf = (id: string, position: LngLat, route: RouteId, segment: string, source: string): PlaceRecord => ({
  id,
  position,
  // Also a border crossing, because the first view leaves sidings out, and a segment must end at places it knows.
  kinds: ["station", "borderCrossing"],
  country: "kz",
  rank: 4,
  names: { en: `Stop ${id}`, ru: `Остановка ${id}` },
  chainage: [{ route, segment, km: 0 }],
  sources: [source],
});
