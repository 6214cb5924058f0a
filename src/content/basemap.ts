import type { FeatureCollection } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { loadNames, type Names } from "./names";

/** The ground that the routes are drawn on, decoded from the compiled files. */
export type Basemap = Readonly<Record<"land" | "borders" | "lakes" | "rivers" | "labels", FeatureCollection>>;

function collection(topology: Topology, name: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The basemap has no object "${name}"`);
  const decoded = feature(topology, object);
  return decoded.type === "FeatureCollection" ? decoded : { type: "FeatureCollection", features: [decoded] };
}

let bare: Promise<Basemap> | null = null;

/** The ground with its English names, fetched and decoded once. */
async function decode(): Promise<Basemap> {
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

/**
 * A country's name as the map prints it. The engine makes capitals by the browser's language, which in Turkish and
 * Azerbaijani would lose the dot of İ, so there they come as capitals.
 */
const printed = (name: string, kind: unknown, language: Names["language"]): string =>
  kind === "country" && (language === "tr" || language === "az") ? name.toLocaleUpperCase(language) : name;

function named(labels: FeatureCollection, { language, labels: names }: Names): FeatureCollection {
  const features = labels.features.map((label) => {
    const name = names[String(label.id)];
    if (name === undefined) return label;
    const own = printed(name, label.properties?.kind, language);
    return { ...label, properties: { ...label.properties, [`name:${language}`]: own } };
  });
  return { ...labels, features };
}

/**
 * Loads the basemap with its names in a language, apart from the rest because the panels do not wait for it.
 * Rejects when it cannot be fetched; the next call tries again.
 */
export async function basemap(language: Names["language"]): Promise<Basemap> {
  bare ??= decode().catch((fault: unknown) => {
    bare = null;
    throw fault;
  });
  const [ground, names] = await Promise.all([bare, loadNames(language)]);
  return language === "en" ? ground : { ...ground, labels: named(ground.labels, names) };
}
