import { basemap } from "../../content/basemap";
import type { Language } from "../../i18n/languages";
import { fetchWorker } from "../../map/workerAddress";

type Engine = typeof import("../../map/mapView");

/** Fetches the door to the map engine, and the engine with it. */
export const loadEngine = (): Promise<Engine> => import("../../map/mapView");

/**
 * Sets out for everything that the live map is made of, all at once: asked for one after another, each would wait
 * for the way to the host and back. Whoever needs a part meets its fault.
 */
export function fetchMapAhead(language: Language): void {
  basemap(language).catch(() => {});
  loadEngine().catch(() => {});
  fetchWorker().catch(() => {});
}
