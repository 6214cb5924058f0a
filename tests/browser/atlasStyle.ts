import { readFileSync } from "node:fs";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { homePadding } from "../../src/app/map/framing";
import { parseContent } from "../../src/content/parse";
import { boundsOf } from "../../src/domain/bounds";
import { routeIds } from "../../src/domain/ids";
import { buildStyle } from "../../src/layers/buildStyle";
import { routeFeatures } from "../../src/layers/features";
import { type Camera, cameraForBounds } from "../../src/picture/projection";
import { type ThemeId, themes } from "../../src/theme/tokens";

const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));

const content = parseContent({
  figures: read("src/content/figures.json"),
  sources: read("src/content/sources.json"),
  places: read("geo/places.json"),
  layers: {
    "middle-corridor": read("geo/layers/middle-corridor.geojson"),
    "dostyk-moiynty": read("geo/layers/dostyk-moiynty.geojson"),
    btc: read("geo/layers/btc.geojson"),
    "baku-supsa": read("geo/layers/baku-supsa.geojson"),
  },
});
if (!content.ok) throw new Error(JSON.stringify(content.problems.slice(0, 3)));
const { atlas } = content;

const topology = { land: read("geo/basemap/land.json") as Topology, water: read("geo/basemap/water.json") as Topology };
function decoded(from: Topology, name: string): FeatureCollection {
  const object = from.objects[name];
  if (!object) throw new Error(`The basemap has no "${name}"`);
  const made = feature(from, object);
  return made.type === "FeatureCollection" ? made : { type: "FeatureCollection", features: [made] };
}
const ground = {
  land: decoded(topology.land, "land"),
  borders: decoded(topology.land, "borders"),
  lakes: decoded(topology.water, "lakes"),
  rivers: decoded(topology.water, "rivers"),
  labels: read("geo/basemap/labels.json") as FeatureCollection,
};
const routes = routeFeatures(atlas.routes, atlas.places.values());

/** The atlas's style as the built page has it, read from the files that the build reads. */
export const atlasStyle = (theme: ThemeId): StyleSpecification =>
  buildStyle({ tokens: themes[theme], language: "en", layers: routeIds, nodes: true, ground, routes });

/** The camera of the first view where nothing lies over the map. */
export function homeCamera(size: { readonly width: number; readonly height: number }): Camera {
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const camera = cameraForBounds(bounds, homePadding({ ...size, panel: null, sheet: false }, bounds), size, 9);
  if (!camera) throw new Error("The routes do not fit into the window");
  return camera;
}
