import { basemap } from "../../content/basemap";
import type { Language } from "../../i18n/languages";
import { workerAddress } from "../../map/workerAddress";

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
  // The engine's worker asks for its file only when the engine has come; by then it lies in the browser's cache.
  if (!__ONE_FILE__) {
    workerAddress()
      .then((address) => fetch(address))
      .catch(() => {});
  }
}
