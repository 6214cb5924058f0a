import { type Basemap, basemap } from "../../content/basemap";
import { workerAddress } from "../../map/workerAddress";

type Engine = typeof import("../../map/mapView");

let ground: Promise<Basemap> | null = null;

/** The basemap, fetched and decoded once. A failed fetch is tried again at the next call. */
export function loadGround(): Promise<Basemap> {
  ground ??= basemap().catch((fault: unknown) => {
    ground = null;
    throw fault;
  });
  return ground;
}

export const loadEngine = (): Promise<Engine> => import("../../map/mapView");

/**
 * Sets out for everything that the live map is made of, all at once: asked for one after another, each would wait
 * for the way to the host and back. Whoever needs a part meets its fault.
 */
export function fetchMapAhead(): void {
  loadGround().catch(() => {});
  loadEngine().catch(() => {});
  // The engine's worker asks for its file only when the engine has come; by then it lies in the browser's cache.
  if (!__ONE_FILE__) {
    workerAddress()
      .then((address) => fetch(address))
      .catch(() => {});
  }
}
