import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import compileMessage from "icu-minify/compile";
import subsetFont from "subset-font";
import { build, type Plugin, runnerImport } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";
import { ownVersion } from "./build/archive.ts";
import { dataVersion } from "./build/dataVersion.ts";
import { embedScript } from "./build/embedScript.ts";
import { previewAsHosted } from "./build/hostHeaders.ts";
import { licences, withinWorkers } from "./build/licences.ts";
import { linkPreview } from "./build/linkPreview.ts";
import { offline } from "./build/offline.ts";
import { policy } from "./build/policy.ts";
import { reviewWarning } from "./build/reviewWarning.ts";
import { wholePage } from "./build/wholePage.ts";

/** A feature without a geometry is one that is named and not drawn. */
type Lines = { features: { geometry: { coordinates: [number, number][] } | null }[] };

/** Positions as whole steps from one to the next, which pack into two thirds of the bytes. */
function steps(line: readonly [number, number][], scale: number): number[] {
  let [x, y] = [0, 0];
  return line.flatMap(([lng, lat]) => {
    const [nextX, nextY] = [Math.round(lng * scale), Math.round(lat * scale)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

/** Lets code import the compiled lines as plain objects. Their positions have four decimals: geo/steps/round.ts. */
const geojson = (): Plugin => ({
  name: "geojson",
  transform(source, id) {
    if (!id.split("?")[0]?.endsWith(".geojson")) return null;
    const scale = 1e4;
    const file: Lines = JSON.parse(source);
    const packed = {
      ...file,
      features: file.features.map(({ geometry, ...feature }) => ({
        ...feature,
        geometry: geometry && { ...geometry, coordinates: steps(geometry.coordinates, scale) },
      })),
    };
    return {
      code: `const file = JSON.parse(${JSON.stringify(JSON.stringify(packed))});
for (const { geometry } of file.features) {
  if (!geometry) continue;
  const steps = geometry.coordinates;
  let x = 0, y = 0;
  geometry.coordinates = Array.from({ length: steps.length / 2 }, (_, i) => [
    (x += steps[2 * i]) / ${scale},
    (y += steps[2 * i + 1]) / ${scale},
  ]);
}
export default file;`,
      map: null,
    };
  },
});

/** For the one-file page: see src/domain/packed.ts. */
const packed = (text: string): string => JSON.stringify(gzipSync(text, { level: 9 }).toString("base64"));

/** Compiles the texts from ICU MessageFormat, so that the page carries no parser; a text without slots stays as it is. */
const compiledTexts = (oneFile: boolean): Plugin => ({
  name: "compiled-texts",
  enforce: "pre",
  transform(source, id) {
    if (!/\/src\/i18n\/[a-z]+\/\w+\.json$/.test(id)) return null;
    const texts: Record<string, string> = JSON.parse(source);
    const compiled = Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]);
    const code = JSON.stringify(Object.fromEntries(compiled));
    return { code: oneFile && !id.includes("/en/") ? packed(code) : code, map: null };
  },
});

/** The one-file page has no neighbours: its icon goes into the page, what needs a server goes out. */
const withoutNeighbours = (): Plugin => ({
  name: "without-neighbours",
  transformIndexHtml: (html) =>
    html
      .replace('"./icon.svg"', `"data:image/svg+xml,${encodeURIComponent(readFileSync("public/icon.svg", "utf8"))}"`)
      .replace(/ *<link rel="manifest"[^>]*>\n/, ""),
});

/** A figure as far as its place in the bundle depends on it; src/content parses it whole. */
type Told = {
  id: string;
  origin: string;
  from?: string[];
  conflictsWith?: string[];
  supersedes?: string[];
  outcomeOf?: string;
  reviewBy?: string;
};
type Texts = Record<"title" | "scope", { en: string }> & { caveat?: { en: string } };
type Named = { id: string; names: Record<string, string>; rank: number; kinds: string[] };

/** What the article says and what follows from it alone; only references within the part are kept. */
function headlines<Figure extends Told>(all: readonly Figure[]) {
  const said = new Set(all.filter(({ origin }) => origin === "article").map((figure) => figure.id));
  const part = all.filter(({ id, from }) => said.has(id) || from?.every((one) => said.has(one)));
  const known = new Set(part.map((figure) => figure.id));
  return part.map(({ conflictsWith, supersedes, outcomeOf, reviewBy: _, ...figure }) => ({
    ...figure,
    ...(supersedes?.some((one) => known.has(one)) ? { supersedes: supersedes.filter((one) => known.has(one)) } : {}),
    ...(conflictsWith ? { conflictsWith: conflictsWith.filter((one) => known.has(one)) } : {}),
    ...(outcomeOf && known.has(outcomeOf) ? { outcomeOf } : {}),
  }));
}

/** Places that the map names before one is near enough to see sidings. Segments end at borders, however small. */
const isFirst = ({ rank, kinds }: Named): boolean => rank < 4 || kinds.includes("borderCrossing");

/** Such places with their English names; a reader of another language fetches its names beside its texts. */
const firstPlaces = (places: readonly Named[]): unknown =>
  places.filter(isFirst).map(({ names, ...place }) => ({ ...place, names: { en: names.en }, sources: [] }));

type Labels = { features: { id: string; properties: Record<string, string> }[] };

/** What the first places and the labels of the ground are called in a language, by id. */
const namesIn = (language: string, oneFile: boolean) => (places: readonly Named[]) => {
  const { features }: Labels = JSON.parse(readFileSync("geo/basemap/labels.json", "utf8"));
  const byId = (names: readonly (readonly [id: string, name: string | undefined])[]) =>
    Object.fromEntries(names.filter(([, name]) => name !== undefined));
  const words: Record<string, string> = JSON.parse(readFileSync(`src/content/words/${language}.json`, "utf8"));
  return {
    // The one-file page has all words at hand and need not hold the first ones twice.
    words: oneFile
      ? {}
      : Object.fromEntries(firstTexts().flatMap((text) => (text in words ? [[text, words[text]]] : []))),
    places: byId(places.filter(isFirst).map(({ id, names }) => [id, names[language]])),
    labels: byId(features.map(({ id, properties }) => [id, properties[`name:${language}`]])),
  };
};

/** The English texts of the first figures and sources. */
function firstTexts(): readonly string[] {
  const figures: (Told & Texts)[] = JSON.parse(readFileSync("src/content/figures.json", "utf8"));
  const sources: { id: string; title: string }[] = JSON.parse(readFileSync("src/content/sources.json", "utf8"));
  const texts = headlines(figures).flatMap(({ title, scope, caveat }) => [title, scope, ...(caveat ? [caveat] : [])]);
  return [...texts.map(({ en }) => en), ...(firstSources(sources) as typeof sources).map(({ title }) => title)];
}

const lineSources = ["openstreetmap", "geonames", "natural-earth", "published-terminals", "hand-drawn"];

/** The sources of the first figures, and those of the lines. */
function firstSources(sources: readonly { id: string; licence?: string }[]): unknown {
  const figures: (Told & { source: string })[] = JSON.parse(readFileSync("src/content/figures.json", "utf8"));
  const named = new Set(headlines(figures).map(({ source }) => source));
  return sources.filter(({ id }) => named.has(id) || lineSources.includes(id));
}

/**
 * The parts of the content that the first view shows, as modules of their own: the other sources' figures, eight
 * in nine, and sidings come when a panel opens or the map comes near, names in other languages when one is spoken.
 */
const firstParts = (oneFile: boolean): Plugin => {
  const parts: Record<string, { file: string; part: (all: never) => unknown }> = {
    "virtual:first-figures": { file: "src/content/figures.json", part: headlines },
    "virtual:first-places": { file: "geo/places.json", part: firstPlaces },
    "virtual:first-sources": { file: "src/content/sources.json", part: firstSources },
    ...Object.fromEntries(
      ["ru", "kk", "az", "ka", "tr", "zh"].map((language) => [
        `virtual:names/${language}`,
        { file: "geo/places.json", part: namesIn(language, oneFile) },
      ]),
    ),
  };
  return {
    name: "first-parts",
    enforce: "pre",
    resolveId: (id) => (id in parts ? `\0${id}` : null),
    load(id) {
      const asked = parts[id.slice(1)];
      if (!id.startsWith("\0") || !asked) return null;
      const file = resolve(asked.file);
      this.addWatchFile(file);
      const part = asked.part(JSON.parse(readFileSync(file, "utf8")) as never);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(part))})`;
    },
    transform(source, id) {
      if (!id.endsWith("/geo/basemap/labels.json")) return null;
      return { code: source.replace(/,"name:(?!en")[a-z]+":"[^"]*"/g, ""), map: null };
    },
  };
};

/**
 * Writes the first view into index.html: a picture of the map that is on the screen before any script has run, and
 * the figures and sources for readers without scripts. See src/app/firstPage.
 */
const bornWithPicture = (): Plugin => ({
  name: "born-with-picture",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    async handler(html) {
      const { module } = await runnerImport<typeof import("./src/app/firstPage/firstPage")>(
        "/src/app/firstPage/firstPage.ts",
        {
          configFile: false,
          plugins: [geojson(), compiledTexts(false)],
          define: { __ONE_FILE__: "false" },
          logLevel: "warn",
        },
      );
      const { style, picture, noscript } = module.firstPage;
      return html
        .replace("</head>", `  <style>${style}</style>\n  </head>`)
        .replace('<div id="root"></div>', () => `${picture}\n<div id="root"></div>\n<noscript>${noscript}</noscript>`);
    },
  },
});

/** The picture beside a link to the page, as SVG. */
async function shareCard(): Promise<string> {
  const { module } = await runnerImport<typeof import("./src/app/firstPage/shareCard")>(
    "/src/app/firstPage/shareCard.ts",
    {
      configFile: false,
      plugins: [geojson(), compiledTexts(false)],
      define: { __ONE_FILE__: "false" },
      logLevel: "warn",
    },
  );
  return module.shareCard;
}

/** Every file whose words reach the screen. */
const texts = () => [
  ...readdirSync("src/i18n", { recursive: true, encoding: "utf8" }).map((name) => `src/i18n/${name}`),
  ...readdirSync("src/content", { recursive: true, encoding: "utf8" }).map((name) => `src/content/${name}`),
  "geo/places.json",
  "geo/basemap/labels.json",
];

/**
 * Cuts the typeface down to the letters that the atlas uses: 43 kB instead of 294 kB for the same words.
 * Letters from elsewhere, as in a reader's own file, fall back to the system's typeface.
 */
const cutFonts = (): Plugin => ({
  name: "cut-fonts",
  enforce: "pre",
  async transform(css, id) {
    if (!id.endsWith("/src/theme/fonts.css")) return null;
    const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
    const letters = new Set(
      ascii +
        texts()
          .filter((file) => file.endsWith(".json"))
          .map((file) => readFileSync(file, "utf8"))
          .join(""),
    );
    const cache = resolve("node_modules/.cache/corridor-atlas");
    mkdirSync(cache, { recursive: true });
    let cut = css;
    for (const [, font] of css.matchAll(/url\("([^"]+\.woff2)"\)/g)) {
      if (font === undefined) continue;
      const whole = readFileSync(resolve("node_modules", font));
      const file = resolve(cache, basename(font));
      writeFileSync(file, await subsetFont(whole, [...letters].join(""), { targetFormat: "woff2" }));
      cut = cut.replace(font, file);
    }
    return { code: cut, map: null };
  },
});

/** The words of figures and sources, packed for the one-file page. */
const packedWords = (): Plugin => ({
  name: "packed-words",
  enforce: "pre",
  transform: (source, id) =>
    /\/src\/content\/words\/\w+\.json$/.test(id)
      ? {
          code: packed(JSON.stringify(JSON.parse(source))),
          map: null,
        }
      : null,
});

/** What runs beside the page, by the name under which its text is asked for. */
const workers: Readonly<Record<string, string>> = {
  "virtual:maplibre-worker": "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs",
  "virtual:own-worker": "src/own/ownWorker.ts",
};

/** Workers, each bundled into one packed text: see src/map/workerAddress.ts and src/own/workerAddress.ts. */
const workerTexts = (): Plugin => ({
  name: "worker-texts",
  resolveId: (id) => (id in workers ? `\0${id}` : null),
  async load(id) {
    const entry = workers[id.slice(1)];
    if (!id.startsWith("\0") || entry === undefined) return null;
    const built = await build({
      configFile: false,
      logLevel: "warn",
      plugins: [withinWorkers()],
      build: { write: false, minify: true, lib: { entry, formats: ["es"], fileName: "worker" } },
    });
    const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
    const code = output.find((file) => file.type === "chunk")?.code;
    if (code === undefined) throw new Error(`${entry} gave no script`);
    // Packed, it is a third of the size; the one-file page has a budget.
    return `export default ${packed(code)}`;
  },
});

/** Leaves out the button, a picture of 74 kB, that pptxgenjs lays over films: no slide of ours has one. */
const withoutFilmButton = (): Plugin => ({
  name: "without-film-button",
  transform: (source, id) =>
    id.includes("/node_modules/pptxgenjs/")
      ? { code: source.replace(/(data:image\/png;base64,)[A-Za-z0-9+/=]{50000,}/, "$1"), map: null }
      : null,
});

/** Chunks that change at their own pace, and that the size check tells apart by name. */
const chunks = [
  {
    debugName: "texts",
    name: (id: string) =>
      id
        .match(/([a-z]+)[\\/](\w+)\.json$/)
        ?.slice(1)
        .join("-") ?? null,
    test: /[\\/]src[\\/]i18n[\\/].*\.json$/,
  },
  {
    debugName: "names",
    name: (id: string) =>
      id
        .match(/virtual:(names)\/([a-z]+)$/)
        ?.slice(1)
        .join("-") ?? null,
    test: /virtual:names/,
  },
  {
    // What nearly every chunk speaks through: apart, each of a score of small files would pack by itself.
    name: "shared",
    test: /[\\/]src[\\/](domain[\\/](ids|figure|assertNever)|theme[\\/](tokens|css|type)|state[\\/](url|view|verbs|selectors|tableChoice)|i18n[\\/](translator|languages|catalogues)|layers[\\/](line|nodes|swatch|pressed|features|places|layer|lanes)|map[\\/]pressedAt|ui[\\/](AtlasContext|tone|failure[\\/]\w+))\.tsx?$/,
  },
  { name: "maplibre", test: /node_modules[\\/]maplibre-gl[\\/]/ },
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "besideLines", test: /[\\/]geo[\\/]layers[\\/](transit-corridors|green-corridor)/ },
  { name: "lines", test: /[\\/]geo[\\/]layers|first-places/ },
  { name: "placeData", test: /[\\/]geo[\\/]places/ },
  { name: "basemap", test: /[\\/]geo[\\/]basemap[\\/]/ },
  { name: "figures", test: /[\\/]src[\\/]content[\\/]figures\.json/ },
];

const unitTests = ["tests/{unit,content,exports}/**/*.test.ts"];
/** Those that put something else in the place of a module, which others would find there. */
const apart = ["tests/unit/i18n/translator.test.ts"];

export default defineConfig(({ mode }) => {
  const oneFile = mode === "file";
  return {
    // Relative addresses: the site works at any path of any host.
    base: "./",
    plugins: [
      geojson(),
      compiledTexts(oneFile),
      react(),
      firstParts(oneFile),
      bornWithPicture(),
      cutFonts(),
      withoutFilmButton(),
      workerTexts(),
      ...(oneFile
        ? [packedWords(), withoutNeighbours(), viteSingleFile({ outputFileName: "corridor-atlas.html" })]
        : [embedScript(), linkPreview(shareCard), ownVersion(), reviewWarning(), previewAsHosted()]),
      licences(oneFile),
      policy(oneFile),
      oneFile ? wholePage() : offline(),
    ],
    worker: { plugins: () => [withinWorkers()] },
    publicDir: oneFile ? false : "public",
    define: { __ONE_FILE__: JSON.stringify(oneFile), __DATA_VERSION__: JSON.stringify(dataVersion()) },
    build: {
      outDir: oneFile ? "dist-file" : "dist",
      target: "es2023",
      chunkSizeWarningLimit: 1200,
      ...(oneFile
        ? { assetsInlineLimit: 100_000_000 }
        : {
            // A face is fetched when a letter of it is on the page, not carried in every reader's style sheet.
            assetsInlineLimit: (file: string) => (file.endsWith(".woff2") ? false : undefined),
            rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
          }),
    },
    server: { port: 5173 },
    // The headers that a host should send say which other sites may load what.
    preview: { cors: false },
    // Left alone, the runner keeps a core for itself: of two, every other one.
    // A property is tried thousands of times, which a busy machine needs more than the usual five seconds for.
    test: {
      maxWorkers: "100%",
      testTimeout: 30_000,
      pool: "threads",
      projects: [
        // Two processors' time in three goes into loading the same modules for each file anew.
        { extends: true, test: { name: "together", include: unitTests, exclude: apart, isolate: false } },
        { extends: true, test: { name: "apart", include: apart } },
      ],
    },
  };
});
