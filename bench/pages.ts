import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import { build, type Plugin } from "vite";
import { homePadding } from "../src/app/map/framing";
import type { Atlas } from "../src/content/atlas";
import { basemap } from "../src/content/basemap";
import { boundsOf } from "../src/domain/bounds";
import { clickableLayers } from "../src/layers";
import { buildStyle } from "../src/layers/buildStyle";
import { routeFeatures } from "../src/layers/features";
import { themes } from "../src/theme/tokens";
import { atlasOf, type GeoFiles, geoFiles } from "./content";

/** Built pages lie beside other caches; nothing of a run stands in the tree. */
const home = resolve("node_modules/.cache/corridor-atlas/bench");

/** Px of the page in every measurement. */
export const viewport = { width: 1280, height: 720 } as const;

export type BuiltPages = {
  /** Folders with a built `index.html`. */
  readonly atlas: string;
  readonly bare: string;
};

/** Puts generated lines and places where the shipped code imports the real ones. */
const generated = ({ layers, places, generated: added }: GeoFiles): Plugin => ({
  name: "bench-generated",
  enforce: "pre",
  load(id) {
    const path = id.split("?")[0]?.replaceAll("\\", "/") ?? "";
    if (path === resolve("geo/places.json").replaceAll("\\", "/")) return JSON.stringify(places);
    const route = /\/geo\/layers\/([a-z-]+)\.geojson$/.exec(path)?.[1];
    const found = Object.entries(layers).find(([name]) => name === route);
    return found ? JSON.stringify(found[1]) : null;
  },
  transform(source, id) {
    // The places of the first view are a module of their own, cut from the file by the build.
    if (!id.endsWith("virtual:first-places")) return null;
    const text = /JSON\.parse\((".*")\)/s.exec(source)?.[1];
    if (text === undefined) throw new Error(`${id} is not what the bench knows`);
    const first: readonly unknown[] = JSON.parse(JSON.parse(text));
    const withAdded = JSON.stringify([...first, ...added.map((place) => ({ ...place, sources: [] }))]);
    return { code: `export default JSON.parse(${JSON.stringify(withAdded)})`, map: null };
  },
});

/** English names only, as the atlas cuts its own files for the first view. */
const inEnglish = (features: FeatureCollection): FeatureCollection => {
  const isKept = ([name]: readonly [string, unknown]): boolean => !name.startsWith("name:") || name === "name:en";
  const cut = (feature: Feature): Feature => ({
    ...feature,
    properties: Object.fromEntries(Object.entries(feature.properties ?? {}).filter(isKept)),
  });
  return { ...features, features: features.features.map(cut) };
};

async function buildAtlas(outDir: string, files: GeoFiles | null, extra: number): Promise<void> {
  await build({
    mode: files ? `bench-scale-${extra}` : "production",
    logLevel: "error",
    ...(files ? { plugins: [generated(files)] } : {}),
    build: { outDir, emptyOutDir: true, reportCompressedSize: false, chunkSizeWarningLimit: 1_000_000 },
  });
}

const fiveDecimals = (key: string, value: unknown): unknown =>
  typeof value === "number" && key !== "zoom" ? Math.round(value * 100_000) / 100_000 : value;

/** The pieces as drawn, each with what its segment publishes: the files that a page without the atlas would serve. */
function published(drawn: FeatureCollection, files: GeoFiles["layers"][keyof GeoFiles["layers"]]): FeatureCollection {
  const known = new Map(files.features.map(({ id, properties }) => [id, properties]));
  const withProperties = (feature: Feature): Feature => ({
    ...feature,
    properties: { ...known.get(String(feature.properties?.id)), ...feature.properties },
  });
  return { ...drawn, features: drawn.features.map(withProperties) };
}

/** Writes style.json and the data that it names by address, as a style is usually served. */
async function writeStyle(folder: string, atlas: Atlas, files: GeoFiles): Promise<readonly string[]> {
  // What the first view of the atlas is drawn from: sidings come when one is near enough to see them.
  const places = [...atlas.places.values()].filter(({ rank, kinds }) => rank < 4 || kinds.includes("borderCrossing"));
  const style = buildStyle({
    tokens: themes.light,
    language: "en",
    layers: [...atlas.routes.keys()],
    nodes: true,
    ground: await basemap("en"),
    routes: routeFeatures(atlas.routes, places),
  });
  mkdirSync(join(folder, "data"), { recursive: true });
  const sources = Object.entries(style.sources).map(([name, source]) => {
    if (source.type !== "geojson" || typeof source.data === "string") throw new Error(`${name} is no inline GeoJSON`);
    const lines = Object.entries(files.layers).find(([route]) => route === name)?.[1];
    const drawn = source.data as FeatureCollection;
    const data = lines ? published(drawn, lines) : inEnglish(drawn);
    writeFileSync(join(folder, "data", `${name}.geojson`), JSON.stringify(data, fiveDecimals));
    return [name, { ...source, data: `data/${name}.geojson` }];
  });
  writeFileSync(join(folder, "style.json"), JSON.stringify({ ...style, sources: Object.fromEntries(sources) }));
  return style.layers.flatMap((layer) => ("source" in layer && layer.source === "btc" ? [layer.id] : []));
}

/** The very font files of the built atlas, with their own sheet. */
function takeFonts(atlasFolder: string, folder: string): void {
  const assets = join(atlasFolder, "assets");
  mkdirSync(join(folder, "fonts"), { recursive: true });
  const names = readdirSync(assets);
  for (const name of names.filter((file) => file.endsWith(".woff2"))) {
    cpSync(join(assets, name), join(folder, "fonts", name));
  }
  const sheets = names.filter((file) => file.endsWith(".css")).map((file) => readFileSync(join(assets, file), "utf8"));
  const faces = sheets.flatMap((css) => [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([face]) => face));
  if (faces.length === 0) throw new Error("The built atlas names no fonts");
  const moved = faces
    .join("\n")
    .replace(/url\(["']?([^"')]+)["']?\)/g, (_, url: string) => `url(fonts/${basename(url)})`);
  writeFileSync(join(folder, "fonts.css"), moved);
}

async function buildBare(outDir: string, atlasFolder: string, files: GeoFiles): Promise<void> {
  const atlas = atlasOf(files);
  const given = `${outDir}-public`;
  rmSync(given, { recursive: true, force: true });
  const toggled = await writeStyle(given, atlas, files);
  takeFonts(atlasFolder, given);
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const anyPanel = { left: 16, right: 396, top: 16, bottom: 400 };
  const padding = homePadding({ ...viewport, panel: anyPanel, sheet: false }, bounds);
  await build({
    configFile: false,
    root: resolve("bench/bare"),
    base: "./",
    publicDir: given,
    logLevel: "error",
    define: { __BARE__: JSON.stringify({ bounds, padding, clickable: clickableLayers, toggled }) },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1_000_000,
    },
  });
}

/**
 * Builds the atlas as it ships and the bare page with the same style, data and fonts.
 *
 * @param extra how many generated segments both hold besides the real ones
 * @param keep takes what an earlier run built, where it is there
 */
export async function buildPages(extra: number, keep: boolean): Promise<BuiltPages> {
  const pages = { atlas: join(home, `atlas-${extra}`), bare: join(home, `bare-${extra}`) };
  if (keep && existsSync(join(pages.bare, "index.html"))) return pages;
  const files = geoFiles(extra);
  await buildAtlas(pages.atlas, extra > 0 ? files : null, extra);
  await buildBare(pages.bare, pages.atlas, files);
  return pages;
}
