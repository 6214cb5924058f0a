import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import subsetFont from "subset-font";
import { build, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { defineConfig } from "vitest/config";

/** Lets code import the compiled lines as plain objects; JSON.parse is faster for a browser than a literal. */
const geojson = (): Plugin => ({
  name: "geojson",
  transform: (source, id) =>
    id.split("?")[0]?.endsWith(".geojson")
      ? { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(source)))})`, map: null }
      : null,
});

/** The one-file page has no neighbours: its icon goes into the page, what needs a server goes out. */
const withoutNeighbours = (): Plugin => ({
  name: "without-neighbours",
  transformIndexHtml: (html) =>
    html
      .replace('"./icon.svg"', `"data:image/svg+xml,${encodeURIComponent(readFileSync("public/icon.svg", "utf8"))}"`)
      .replace(/ *<link rel="manifest"[^>]*>\n/, ""),
});

/** Every file whose words reach the screen. */
const texts = () => [
  ...readdirSync("src/i18n").map((name) => `src/i18n/${name}`),
  ...readdirSync("src/content").map((name) => `src/content/${name}`),
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

/** MapLibre's worker, bundled into one text: see src/map/worker.ts. */
const workerText = (): Plugin => ({
  name: "maplibre-worker-text",
  resolveId: (id) => (id === "virtual:maplibre-worker" ? `\0${id}` : null),
  async load(id) {
    if (id !== "\0virtual:maplibre-worker") return null;
    const entry = "node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs";
    const built = await build({
      configFile: false,
      logLevel: "warn",
      build: { write: false, minify: true, lib: { entry, formats: ["es"], fileName: "worker" } },
    });
    const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
    const code = output.find((file) => file.type === "chunk")?.code;
    if (code === undefined) throw new Error(`${entry} gave no script`);
    return `export default ${JSON.stringify(code)}`;
  },
});

/** Chunks that change at their own pace, and that the size check tells apart by name. */
const chunks = [
  { name: "maplibre", test: /node_modules[\\/]maplibre-gl[\\/]/ },
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "lines", test: /[\\/]geo[\\/](layers|places)/ },
  { name: "basemap", test: /[\\/]geo[\\/]basemap[\\/]/ },
  { name: "figures", test: /[\\/]src[\\/]content[\\/][a-z]+\.json/ },
];

export default defineConfig(({ mode }) => {
  const oneFile = mode === "file";
  return {
    // Relative addresses: the site works at any path of any host.
    base: "./",
    plugins: [
      geojson(),
      react(),
      cutFonts(),
      workerText(),
      ...(oneFile ? [withoutNeighbours(), viteSingleFile({ outputFileName: "corridor-atlas.html" })] : []),
    ],
    publicDir: oneFile ? false : "public",
    define: { __ONE_FILE__: JSON.stringify(oneFile) },
    build: {
      outDir: oneFile ? "dist-file" : "dist",
      target: "es2023",
      chunkSizeWarningLimit: 1200,
      ...(oneFile
        ? { assetsInlineLimit: 100_000_000 }
        : { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } }),
    },
    server: { port: 5173 },
    test: { include: ["tests/unit/**/*.test.ts", "tests/content/**/*.test.ts"] },
  };
});
