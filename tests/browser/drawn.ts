import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { expect, type Page } from "@playwright/test";
import { type Apart, apart } from "./apart";

const engineFolder = join(dirname(createRequire(import.meta.url).resolve("maplibre-gl/package.json")), "dist");

type Camera = { readonly zoom: number; readonly lat: number; readonly lng: number };

/** A page of nothing but the engine and a style: what the built page shows, without what lies over its lines. */
const barePage = (style: StyleSpecification, { zoom, lat, lng }: Camera): string => `<!doctype html>
<style>html, body, #map { height: 100%; margin: 0 } .maplibregl-canvas-container, canvas { position: absolute }</style>
<div id="map"></div>
<script type="module">
  import { Map, setWorkerUrl } from "./bare/maplibre-gl.mjs";
  setWorkerUrl(new URL("./bare/maplibre-gl-worker.mjs", location.href).href);
  new Map({
    container: "map", style: ${JSON.stringify(style).replaceAll("<", "\\u003c")},
    center: [${lng}, ${lat}], zoom: ${zoom}, attributionControl: false, fadeDuration: 0,
  }).on("idle", () => { document.documentElement.dataset.drawn = "true"; });
</script>`;

/** Looks at drawings as images: the picture, the engine's own drawing, and both together. */
export const drawnOf = (page: Page) => ({
  /** The picture alone on a page. */
  picture: async (svg: string): Promise<Buffer> => {
    // The atlas's own policy lets no markup into a page of it.
    await page.goto("about:blank");
    await page.setContent(`<!doctype html><style>body { margin: 0 } svg { display: block }</style>${svg}`);
    return page.screenshot();
  },
  /** What MapLibre draws of a style. */
  engine: async (style: StyleSpecification, camera: Camera): Promise<Buffer> => {
    await page.route("**/bare.html", (route) =>
      route.fulfill({ contentType: "text/html", body: barePage(style, camera) }),
    );
    await page.route("**/bare/*.mjs", (route) => {
      const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(join(engineFolder, name), "utf8") });
    });
    await page.goto("./bare.html");
    await expect(page.locator("html")).toHaveAttribute("data-drawn", "true", { timeout: 30_000 });
    const shot = await page.screenshot();
    await page.unrouteAll();
    return shot;
  },
  /**
   * Where a colour prevails in both images, and how far apart that is.
   *
   * @param prevailing how far in RGB a pixel may be from the colour: half of the way to the ground beside it
   */
  apart: async (one: Buffer, other: Buffer, colour: string, prevailing = 70): Promise<Apart> => {
    const masks = await page.evaluate(
      async ({ images, wanted, prevailing }) => {
        const part = (from: number) => Number.parseInt(wanted.slice(from, from + 2), 16);
        const [red, green, blue] = [part(1), part(3), part(5)];
        return Promise.all(
          images.map(async (base64) => {
            const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
            const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
            const { width, height } = image;
            const paper = new OffscreenCanvas(width, height).getContext("2d");
            if (!paper) throw new Error("No canvas to read the picture on");
            paper.drawImage(image, 0, 0);
            const { data } = paper.getImageData(0, 0, width, height);
            const on: number[] = [];
            for (let i = 0; i < data.length; i += 4) {
              const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3);
              if (Math.hypot(r - red, g - green, b - blue) < prevailing) on.push(i / 4);
            }
            return { width, height, on };
          }),
        );
      },
      { images: [one.toString("base64"), other.toString("base64")], wanted: colour, prevailing },
    );
    const [a, b] = masks;
    if (!a || !b) throw new Error("Two images are compared");
    return apart(a, b);
  },
});

export type Drawn = ReturnType<typeof drawnOf>;
