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

export default defineConfig(({ mode }) => {
  const oneFile = mode === "file";
  return {
    // Relative addresses: the site works at any path of any host.
    base: "./",
    plugins: [geojson(), react(), ...(oneFile ? [viteSingleFile()] : [])],
    define: { __ONE_FILE__: JSON.stringify(oneFile) },
    build: {
      outDir: oneFile ? "dist-file" : "dist",
      target: "es2023",
      chunkSizeWarningLimit: 1200,
      ...(oneFile ? { assetsInlineLimit: 100_000_000 } : {}),
    },
    server: { port: 5173 },
    test: { include: ["tests/unit/**/*.test.ts", "tests/content/**/*.test.ts"] },
  };
});
