import type { Position } from "geojson";

/** Ports, terminals and straits that people zoom into: the coast is kept at the finest grain around them. */
const harbours: readonly Position[] = [
  [51.22, 43.6], // Aktau
  [51.44, 43.17], // Kuryk
  [49.42, 39.94], // Alat and Sangachal
  [50.1, 40.35], // Absheron
  [41.66, 42.12], // Poti and Supsa
  [41.65, 41.65], // Batumi
  [28.66, 44.17], // Constanța
  [29.05, 41.1], // Bosporus
  [35.85, 36.8], // Ceyhan's bay
];

/**
 * The corridor's bends, some 200 km apart, and the north shore of the Black Sea, which every view of it shows:
 * near enough to know how far a coast or border is from a route.
 */
const corridor: readonly Position[] = [
  [82.5, 45.2],
  [79.7, 46.9],
  [77.4, 46.9],
  [75, 46.9],
  [73.4, 47.2],
  [72.8, 48.8],
  [70.2, 48.5],
  [67.7, 47.8],
  [65, 47.7],
  [62.3, 47.2],
  [59.6, 47.8],
  [57.4, 46.2],
  [55.2, 45.3],
  [53.2, 44.3],
  [80.3, 44.2],
  [78.3, 43.7],
  [76.9, 43.3],
  [74.5, 43.8],
  [73.6, 45.6],
  [51, 42],
  [50.9, 40.6],
  [47.1, 40.6],
  [45.2, 41.4],
  [43.6, 42],
  [43.2, 40.7],
  [41.3, 39.9],
  [39.2, 39.8],
  [37, 39.7],
  [36, 37.5],
  [35.5, 38.7],
  [32.9, 39.9],
  [30.5, 39.8],
  [27.8, 41.2],
  [38.5, 43],
  [35, 43.5],
  [31.5, 43.9],
  [31.3, 46.3],
  [33.9, 45.6],
  [36.5, 45.8],
];

const kmPerDegree = 111.2;

/** Kilometres between two positions, good to a few percent within the region and in order of magnitude beyond. */
function roughDistanceKm([lngA = 0, latA = 0]: Position, [lngB = 0, latB = 0]: Position): number {
  const turn = Math.abs(lngA - lngB);
  const dLng = Math.min(turn, 360 - turn) * Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot(dLng, latA - latB) * kmPerDegree;
}

const nearestKm = (from: Position, places: readonly Position[]): number =>
  Math.min(...places.map((place) => roughDistanceKm(from, place)));

/** How much coarser than the finest grain a line may be drawn; one knob for the weight of the whole basemap. */
export type Grain = {
  /** Beside a harbour, km. A screen pixel at zoom 8 and 42° north is 0.23 km. */
  readonly harbourKm: number;
  /** Along the corridor, km. */
  readonly corridorKm: number;
  /** Kilometres of tolerance gained by each kilometre of distance. */
  readonly growth: number;
  /** At the far side of the world, km. */
  readonly farKm: number;
};

/**
 * The size, in km, of a detail that may be left out at a position: fine at the ports, growing with the
 * distance to the routes, so that the far side of the world costs next to nothing.
 */
export function toleranceKm(at: Position, grain: Grain): number {
  const toCorridor = Math.min(nearestKm(at, corridor), nearestKm(at, harbours));
  const wide = Math.min(grain.farKm, grain.corridorKm + grain.growth * Math.max(0, toCorridor - 120));
  const toHarbour = nearestKm(at, harbours);
  const near = grain.harbourKm + 0.012 * Math.max(0, toHarbour - 50);
  return Math.min(wide, near);
}

type Triangle = readonly [Position, Position, Position];

/** The two sides that meet at a triangle's middle corner, in km on a plane at its latitude. */
function sidesKm([a, b, c]: Triangle): readonly [Position, Position] {
  const [bLng = 0, bLat = 0] = b;
  const shrink = Math.cos((bLat * Math.PI) / 180);
  const side = ([lng = 0, lat = 0]: Position): Position => [
    (lng - bLng) * shrink * kmPerDegree,
    (lat - bLat) * kmPerDegree,
  ];
  return [side(a), side(c)];
}

/**
 * Weight of a bend for Visvalingam's algorithm: its area in units of the tolerance there; below 1 it is too
 * small to be seen. Sharp bends weigh less, as in Mapshaper's weighted variant (0.7 of the cosine): otherwise
 * narrow inlets are left as needles.
 */
export const bendWeight =
  (grain: Grain) =>
  (triangle: Triangle): number => {
    const [[ax = 0, ay = 0], [cx = 0, cy = 0]] = sidesKm(triangle);
    const area = Math.abs(ax * cy - cx * ay) / 2;
    const lengths = Math.hypot(ax, ay) * Math.hypot(cx, cy);
    const cosine = lengths === 0 ? 1 : (ax * cx + ay * cy) / lengths;
    return (area * (1 - 0.7 * cosine)) / toleranceKm(triangle[1], grain) ** 2;
  };
