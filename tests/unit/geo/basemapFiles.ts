import { readFileSync } from "node:fs";
import { booleanPointInPolygon, pointToLineDistance } from "@turf/turf";
import type { Feature, FeatureCollection, Geometry, LineString, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

const folder = new URL("../../../geo/basemap/", import.meta.url);

export const basemapText = {
  land: readFileSync(new URL("land.json", folder), "utf8"),
  water: readFileSync(new URL("water.json", folder), "utf8"),
  labels: readFileSync(new URL("labels.json", folder), "utf8"),
};

function features(text: string, name: string): Feature[] {
  const topology: Topology = JSON.parse(text);
  const object = topology.objects[name];
  if (object === undefined) throw new Error(`no object ${name}`);
  const decoded = feature(topology, object);
  return decoded.type === "FeatureCollection" ? decoded.features : [decoded];
}

const labels: FeatureCollection = JSON.parse(basemapText.labels);

/** The committed basemap as a reader of the map gets it. */
export const shown = {
  land: features(basemapText.land, "land"),
  borders: features(basemapText.land, "borders"),
  lakes: features(basemapText.water, "lakes"),
  rivers: features(basemapText.water, "rivers"),
  labels: labels.features,
};

/** Every line or ring of a geometry. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "Polygon":
    case "MultiLineString":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

const covers = (area: Feature, at: Position): boolean =>
  (area.geometry.type === "Polygon" || area.geometry.type === "MultiPolygon") &&
  booleanPointInPolygon(at, area.geometry);

/** What colour a reader sees at a position: a lake on land is water. */
export function groundAt(at: Position): "land" | "sea" | "lake" {
  if (shown.lakes.some((lake) => covers(lake, at))) return "lake";
  return shown.land.some((land) => covers(land, at)) ? "land" : "sea";
}

/** Kilometres to the nearest drawn border of a kind. */
export function kmToBorder(at: Position, kind: "international" | "dashed"): number {
  const lines = shown.borders.filter((f) => f.properties?.kind === kind).flatMap((f) => linesOf(f.geometry));
  const near = lines.filter((line) =>
    line.some(([lng = 0, lat = 0]) => Math.hypot(lng - (at[0] ?? 0), lat - (at[1] ?? 0)) < 8),
  );
  const distances = near.map((coordinates) => {
    const line: LineString = { type: "LineString", coordinates };
    return pointToLineDistance(at, { type: "Feature", properties: {}, geometry: line });
  });
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}
