import { defineConfig } from "@playwright/test";
import { findChromium, thisMachine } from "./tests/browser/findChromium";
import { freePort } from "./tests/browser/freePort";

const found = findChromium(thisMachine);
if (!found.ok) throw new Error(found.advice);
// Worker processes read this file again and must come to the same browser and the same port.
process.env.CHROMIUM_PATH = found.path;
const port = Number(process.env.ATLAS_PORT) || (await freePort());
process.env.ATLAS_PORT = String(port);

const address = `http://127.0.0.1:${port}/`;

/** No GPU is needed: WebGL is drawn in software, the same everywhere. */
const launchOptions = {
  executablePath: found.path,
  args: [
    "--no-sandbox",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
    "--disable-background-networking",
    // Pages rasterised through the same software GL hold up its contexts by seconds.
    "--disable-gpu-rasterization",
  ],
};

export default defineConfig({
  testDir: "tests/browser/specs",
  testMatch: "*.spec.ts",
  outputDir: "test-results/browser",
  // Two browsers that draw in software are what two cores carry.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: address,
    locale: "en-GB",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    serviceWorkers: "block",
    actionTimeout: 20_000,
    launchOptions,
  },
  projects: [
    { name: "desktop", grepInvert: /@phone-only/, use: { viewport: { width: 1280, height: 720 } } },
    {
      name: "phone",
      // What differs under a finger and on a narrow screen; the rest is the same page.
      grep: /@phone/,
      use: { viewport: { width: 375, height: 667 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  // The built page, as people get it.
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
