import type { Scene } from "../domain/scene";
import type { AppStore } from "./store";
import { formatUrl, parseUrl } from "./url";
import type { View } from "./view";

/** What a scene shows, with the language, theme and frame of `base`. */
export function sceneView(scene: Scene, number: number, base: View): View {
  const { layers, nodes, selection, way, panel, table } = parseUrl({ search: "", hash: scene.link }).view;
  return { ...base, camera: null, layers, nodes, selection, way, panel, table, scene: number };
}

/** The hash under which a scene opens in a browser: `#layers=btc&sel=btc&scene=5`. */
export const sceneHash = (scene: Scene, number: number): string =>
  formatUrl({ ...parseUrl({ search: "", hash: scene.link }).view, scene: number }).hash;

/**
 * Shows a scene by its number, from 1.
 *
 * @returns whether there is such a scene; without it nothing changes
 */
export function goToScene(store: AppStore, scenes: readonly Scene[], number: number): boolean {
  const scene = scenes[number - 1];
  if (!scene) return false;
  const view = store.getState();
  if (view.scene !== number) store.setState(sceneView(scene, number, view));
  return true;
}

/** One scene on; from no scene to the first. False at the end. */
export const nextScene = (store: AppStore, scenes: readonly Scene[]): boolean =>
  goToScene(store, scenes, (store.getState().scene ?? 0) + 1);

/** One scene back. False at the beginning. */
export const previousScene = (store: AppStore, scenes: readonly Scene[]): boolean =>
  goToScene(store, scenes, (store.getState().scene ?? 0) - 1);
