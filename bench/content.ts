import { readFileSync } from "node:fs";
import type { Atlas, RawContent } from "../src/content/atlas";
import { files, parseContent } from "../src/content/parse";
import { type RouteId, routeIds } from "../src/domain/ids";
import { type Network, type PlaceRecord, type SegmentFeature, zigzagNetwork } from "./scale/network";

export type LineFile = { readonly type: "FeatureCollection"; readonly features: readonly SegmentFeature[] };

/** The compiled lines and places as files, the generated ones after the real ones. */
export type GeoFiles = {
  readonly layers: Readonly<Record<RouteId, LineFile>>;
  readonly places: readonly PlaceRecord[];
  /** Of the places, those that are generated. */
  readonly generated: readonly PlaceRecord[];
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A source that stands in sources.json: generated records name it, because every record must name one. */
const source = "openstreetmap";

/** @param extra how many generated segments to add to the real ones */
export function geoFiles(extra: number): GeoFiles {
  const network: Network = zigzagNetwork(extra, source);
  const layer = (route: RouteId): LineFile => {
    const file = read(files.layer(route)) as LineFile;
    return { ...file, features: [...file.features, ...network.layers[route]] };
  };
  const layers = Object.fromEntries(routeIds.map((route) => [route, layer(route)])) as GeoFiles["layers"];
  const places = [...(read(files.places) as readonly PlaceRecord[]), ...network.places];
  return { layers, places, generated: network.places };
}

/** The atlas that the page makes of these files. */
export function atlasOf({ layers, places }: GeoFiles): Atlas {
  const raw: RawContent = { figures: read(files.figures), sources: read(files.sources), places, layers };
  const parsed = parseContent(raw);
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ file, where, what }) => `${file} ${where} ${what}`).join("\n"));
  return parsed.atlas;
}
