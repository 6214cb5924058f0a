import type { Scene, Story } from "../domain/scene";
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
export function goToScene(store: AppStore, scenes: Story, number: number): boolean {
  const scene = scenes[number - 1];
  if (!scene) return false;
  const view = store.getState();
  if (view.scene !== number) store.setState(sceneView(scene, number, view));
  return true;
}

/** The number of the scene after one, from 0 of the first; null at the end. */
export function numberAfter(scenes: Story, number: number): number | null {
  const at = scenes.findIndex((scene, index) => index >= number && scene);
  return at < 0 ? null : at + 1;
}

/** The number of the scene before one; null at the beginning. */
export function numberBefore(scenes: Story, number: number): number | null {
  const at = scenes.findLastIndex((scene, index) => index < number - 1 && scene);
  return at < 0 ? null : at + 1;
}
