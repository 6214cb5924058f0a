import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bboxClip } from "@turf/turf";
import type { BBox, Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { CountryCode } from "../../src/domain/segment";

/** Land or country as Natural Earth draws it at 1:10 million. */
export type Area = Feature<Polygon | MultiPolygon>;

/** Natural Earth numbers countries by ISO 3166-1; only those whose borders a line crosses on land are needed. */
const numericCodes = [
  ["cn", "156"],
  ["kz", "398"],
  ["az", "031"],
  ["ge", "268"],
  ["tr", "792"],
] as const satisfies readonly (readonly [CountryCode, string])[];

const read = (file: string): Topology =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${file}`), "utf8"));

const isArea = (candidate: Feature): candidate is Area =>
  candidate.geometry.type === "Polygon" || candidate.geometry.type === "MultiPolygon";

/** Every feature of one object of a topology, as areas. */
function areas(topology: Topology, name: string): readonly Area[] {
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`world-atlas has no object "${name}"`);
  const shape = feature(topology, object);
  return (shape.type === "FeatureCollection" ? shape.features : [shape]).filter(isArea);
}

/** West, south, east, north of the seas that the routes cross: looking at the rest of Eurasia's coast takes seconds. */
const seas: BBox = [26, 38, 58, 49];

/** The land around the Black Sea and the Caspian, 1:10 million; neither sea is land in it. */
export const readLand = (): readonly Area[] =>
  areas(read("land-10m.json"), "land").flatMap((area) => {
    const clipped: Feature = bboxClip(area, seas);
    return isArea(clipped) ? [clipped] : [];
  });

/** Countries that lines run between on land, by code. */
export function readCountries(): ReadonlyMap<CountryCode, Area> {
  const all = areas(read("countries-10m.json"), "countries");
  const found = new Map<CountryCode, Area>();
  for (const [code, number] of numericCodes) {
    const area = all.find((candidate) => candidate.id === number);
    if (area === undefined) throw new Error(`Natural Earth has no country ${number}`);
    found.set(code, area);
  }
  return found;
}
