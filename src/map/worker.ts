import { setWorkerUrl } from "maplibre-gl";

/**
 * MapLibre's worker is a module of its own that a bundler does not see from the main one: unwired, layers stay
 * blank in the built page. Beside a site it is a file, whose address is made absolute because MapLibre resolves
 * it against the page and a relative build means it against this script. In the one-file page it is a text that
 * becomes an object URL, because nothing can be fetched from `file://`.
 */
export async function wireWorker(): Promise<void> {
  if (__ONE_FILE__) {
    const { default: text } = await import("virtual:maplibre-worker");
    setWorkerUrl(URL.createObjectURL(new Blob([text], { type: "text/javascript" })));
  } else {
    const { default: url } = await import("maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url");
    setWorkerUrl(new URL(url, import.meta.url).href);
  }
}
