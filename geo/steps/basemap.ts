import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { GeoJsonObject } from "geojson";
import { quantize } from "topojson-client";
import type { Transform } from "topojson-specification";
import type { Grain } from "./basemap/detail";
import { buildLabels } from "./basemap/labels";
import { type Countries, landAndBorders } from "./basemap/landAndBorders";
import { topologyOf } from "./basemap/topology";
import { type Lake, type River, simplifyWaters } from "./basemap/waters";

const input = new URL("../input/natural-earth/", import.meta.url);

/** Tuned so that the whole basemap stays within 60 kB gzipped; the test holds it there. */
const landGrain: Grain = { harbourKm: 0.4, corridorKm: 2.6, growth: 0.04, farKm: 90 };
const waterGrain: Grain = { harbourKm: 1, corridorKm: 2.6, growth: 0.018, farKm: 28 };

/** The grid of world-atlas itself (about 300 m): a finer one would only store its rounding. */
const grid: Transform = { scale: [360 / 99_999, 0.0016885772698826986], translate: [-180, -85.22193775799991] };

async function readJson<T>(address: URL | string): Promise<T> {
  const parsed: T = JSON.parse(await readFile(address, "utf8"));
  return parsed;
}

function encode(objects: Record<string, GeoJsonObject>): string {
  return `${JSON.stringify(quantize(topologyOf(objects), grid))}\n`;
}

const collection = (features: readonly GeoJsonObject[]): GeoJsonObject & { features: GeoJsonObject[] } => ({
  type: "FeatureCollection",
  features: [...features],
});

/**
 * The basemap as texts to write, paths relative to the repository's root:
 * `land.json` (TopoJSON: `land`, `borders`), `water.json` (TopoJSON: `lakes`, `rivers`) and `labels.json` (GeoJSON).
 * Deterministic: the same inputs give the same bytes.
 */
export async function buildBasemap(): Promise<readonly { path: string; text: string }[]> {
  const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const countries = await readJson<Countries>(atlas);
  const lakes = await readJson<{ features: Lake[] }>(new URL("lakes.geojson", input));
  const rivers = await readJson<{ features: River[] }>(new URL("rivers.geojson", input));
  const drawn = await readJson<{ features: (Lake | River)[] }>(new URL("hand-drawn.geojson", input));
  const names = await readFile(new URL("labels.csv", input), "utf8");

  const ground = landAndBorders(countries, landGrain);
  const waters = simplifyWaters(
    {
      lakes: [...lakes.features, ...drawn.features.filter((f): f is Lake => f.geometry.type === "Polygon")],
      rivers: [...rivers.features, ...drawn.features.filter((f): f is River => f.geometry.type === "MultiLineString")],
    },
    waterGrain,
  );
  return [
    { path: "geo/basemap/land.json", text: encode({ land: ground.land, borders: collection(ground.borders) }) },
    {
      path: "geo/basemap/water.json",
      text: encode({ lakes: collection(waters.lakes), rivers: collection(waters.rivers) }),
    },
    { path: "geo/basemap/labels.json", text: buildLabels(names, waters.rivers) },
  ];
}
