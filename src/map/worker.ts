import { setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/**
 * MapLibre's worker is a module of its own that a bundler does not see from the main one:
 * unwired, layers stay blank in the built page. The address is made absolute because MapLibre
 * resolves it against the page, while relative builds mean it against this script.
 */
export function wireWorker(): void {
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
