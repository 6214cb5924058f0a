import { distanceKm } from "../../src/domain/network/sphere";
import type { Position } from "../../src/domain/segment";
import type { Problem } from "../checks/problem";

/** Farther than this from the route nothing in a file can be its line. */
const nearKm = 25;
/** So many positions of the file say where it lies, and so many of the route where that is. */
const samples = 120;
const routeSamples = 400;
/** Of a heap in which the route is but a needle, so many are looked at before it is sent away. */
const mostLookedAt = 20_000;

/**
 * Whether lines lie where a route runs. Projected or swapped coordinates are told apart from another part of the
 * world by looking whether they would lie right if they were turned back.
 *
 * @param drawn positions along the route as it is drawn now
 */
export function whereabouts(lines: readonly (readonly Position[])[], drawn: readonly Position[]): readonly Problem[] {
  const route = sample([drawn], routeSamples);
  const all = sample(lines, samples);
  const beyond = all.find(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (beyond !== undefined) return [{ where: "the file", what: projected(all, beyond, route) }];
  const near = share(all, route);
  const turned = share(all.map(swap), route);
  if (turned > 0.3 && turned > 2 * near)
    return [
      {
        where: "the file",
        what: `gives latitude before longitude, as in ${say(all[0])}; GeoJSON wants longitude first: [longitude, latitude]`,
      },
    ];
  if (near > 0 || sample(lines, mostLookedAt).some((at) => kmTo(at, route) <= nearKm)) return [];
  const [closest, km] = all
    .map((at): readonly [Position, number] => [at, kmTo(at, route)])
    .reduce((best, one) => (one[1] < best[1] ? one : best));
  return [
    {
      where: "the file",
      what: `lies elsewhere: its nearest position, ${say(closest)}, is ${Math.round(km)} km from the route`,
    },
  ];
}

const swap = ([lng, lat]: Position): Position => [lat, lng];
const say = (at: Position | undefined): string => (at ?? []).map((number) => Number(number.toFixed(4))).join(", ");

/** Positions spread evenly over all lines, about as many as are asked for. */
function sample(lines: readonly (readonly Position[])[], howMany: number): readonly Position[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const step = Math.max(1, Math.floor(total / howMany));
  let index = 0;
  return lines.flatMap((line) => line.filter(() => index++ % step === 0));
}

const kmTo = (at: Position, route: readonly Position[]): number =>
  route.reduce((least, one) => Math.min(least, distanceKm(at, one)), Number.POSITIVE_INFINITY);

/** The part of positions that lie near the route; a latitude that is none lies nowhere. */
const share = (all: readonly Position[], route: readonly Position[]): number =>
  all.filter((at) => Math.abs(at[1]) <= 90 && kmTo(at, route) <= nearKm).length / all.length;

function projected(all: readonly Position[], example: Position, route: readonly Position[]): string {
  const isMercator = share(all.map(fromWebMercator), route) > 0;
  const system = isMercator ? "Web Mercator (EPSG:3857)" : "a projection or another coordinate system";
  return `is in ${system}, not in degrees, as in ${say(example)}; convert it: "ogr2ogr -t_srs EPSG:4326 new.geojson file"`;
}

const earthRadius = 6_378_137;
const fromWebMercator = ([x, y]: Position): Position => [
  (x / earthRadius) * (180 / Math.PI),
  (2 * Math.atan(Math.exp(y / earthRadius)) - Math.PI / 2) * (180 / Math.PI),
];
