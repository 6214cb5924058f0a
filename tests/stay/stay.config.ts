import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import base from "../../playwright.config";

const server = [base.webServer ?? []].flat();

/** The page, the browser and the server of the browser tests, without their haste. */
export default defineConfig({
  ...base,
  testDir: ".",
  outputDir: "../../test-results/stay",
  workers: 1,
  timeout: 0,
  globalTimeout: 0,
  // As few pixels as the panel stands beside the map on: what is drawn in software is what takes the time.
  projects: [{ name: "stay", use: { viewport: { width: 600, height: 420 }, deviceScaleFactor: 0.5 } }],
  webServer: server.map((one) => ({ ...one, cwd: resolve(import.meta.dirname, "../..") })),
});
