import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";

/** The ground that the routes are drawn on, decoded from the compiled files. */
export type Basemap = Readonly<Record<"land" | "borders" | "lakes" | "rivers" | "labels", FeatureCollection>>;

function collection(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The basemap has no object "${name}"`);
  const decoded = feature(topology, object);
  return decoded.type === "FeatureCollection" ? decoded : { type: "FeatureCollection", features: [decoded] };
}

/** Loads the basemap, apart from the rest because the panels do not wait for it. */
export async function basemap(): Promise<Basemap> {
  const [land, water, labels] = await Promise.all([
    import("../../geo/basemap/land.json"),
    import("../../geo/basemap/water.json"),
    import("../../geo/basemap/labels.json"),
  ]);
  // Compiled and checked by our own build, so their shape is known: `npm run geo -- --check`.
  const topologies = { land: land.default as unknown as Topology, water: water.default as unknown as Topology };
  return {
    land: collection(topologies.land, "land"),
    borders: collection(topologies.land, "borders"),
    lakes: collection(topologies.water, "lakes"),
    rivers: collection(topologies.water, "rivers"),
    labels: labels.default as unknown as FeatureCollection,
  };
}
