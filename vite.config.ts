import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
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
