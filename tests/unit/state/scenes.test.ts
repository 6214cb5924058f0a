import { describe, expect, test } from "vitest";
import { loadStory } from "../../../src/content/story";
import { goToScene, numberAfter, numberBefore, sceneHash } from "../../../src/state/scenes";
import { createAppStore } from "../../../src/state/store";
import { formatUrl, parseUrl } from "../../../src/state/url";
import { moveCamera, openPanel, selectRoute, setLanguage, setTheme, toggleLayer } from "../../../src/state/verbs";
import { defaultView } from "../../../src/state/view";
import { bundledAtlas } from "../../content/bundled";

const story = loadStory(bundledAtlas());
if (!story.ok) throw new Error(JSON.stringify(story.problems));
const scenes = story.scenes.flatMap((scene) => scene ?? []);

describe("walking through the story", () => {
  test("ends where each scene's link begins", () => {
    const store = createAppStore({ ...defaultView, lang: "ru", theme: "dark" });
    for (const [index, scene] of scenes.entries()) {
      goToScene(store, scenes, numberAfter(scenes, store.getState().scene ?? 0) ?? Number.NaN);
      const opened = parseUrl({ search: "?lang=ru&theme=dark", hash: sceneHash(scene, index + 1) });
      expect(opened.problems).toEqual([]);
      expect(store.getState()).toEqual(opened.view);
      expect(formatUrl(store.getState()).hash).toBe(sceneHash(scene, index + 1));
    }
    expect(numberAfter(scenes, scenes.length)).toBeNull();
    expect(store.getState().scene).toBe(scenes.length);
  });

  test("leads to the same view from either side", () => {
    const store = createAppStore(defaultView);
    goToScene(store, scenes, 4);
    const fromNowhere = store.getState();
    goToScene(store, scenes, scenes.length);
    goToScene(store, scenes, 4);
    expect(store.getState()).toEqual(fromNowhere);
  });

  test("stays at the first scene, and where there is no scene", () => {
    const store = createAppStore(defaultView);
    goToScene(store, scenes, 1);
    expect(numberBefore(scenes, 1)).toBeNull();
    expect(goToScene(store, scenes, scenes.length + 1)).toBe(false);
    expect(store.getState().scene).toBe(1);
  });

  test("steps over scenes that an earlier version of the data does not bear out", () => {
    const gapped = scenes.map((scene, index) => ([0, 2, 3].includes(index) ? undefined : scene));
    expect(numberAfter(gapped, 0)).toBe(2);
    expect(numberAfter(gapped, 2)).toBe(5);
    expect(numberBefore(gapped, 5)).toBe(2);
    expect(numberBefore(gapped, 2)).toBeNull();
    expect(numberBefore(gapped, gapped.length + 1)).toBe(8);
    expect(goToScene(createAppStore(defaultView), gapped, 3)).toBe(false);
  });

  test("forgets what was explored before", () => {
    const store = createAppStore({ ...defaultView, camera: { zoom: 7, lat: 40, lng: 50 }, panel: "about", layers: [] });
    goToScene(store, scenes, 1);
    expect(store.getState()).toMatchObject({
      camera: null,
      panel: null,
      layers: [...defaultView.layers, "transit-corridors"],
    });
  });
});

describe("exploring from a scene", () => {
  const explore = {
    "moving the map": (store) => moveCamera(store, { zoom: 5, lat: 41, lng: 45 }),
    "selecting a route": (store) => selectRoute(store, "btc"),
    "hiding a layer": (store) => toggleLayer(store, "btc"),
    "opening a page": (store) => openPanel(store, "sources"),
  } satisfies Record<string, (store: ReturnType<typeof createAppStore>) => void>;

  test.each(Object.entries(explore))("by %s drops the scene and keeps the rest", (_, act) => {
    const store = createAppStore(defaultView);
    goToScene(store, scenes, 6);
    const { layers } = store.getState();
    act(store);
    expect(store.getState().scene).toBeNull();
    expect(layers).toEqual(expect.arrayContaining([...store.getState().layers]));
  });

  test("a change of language or theme is no exploring", () => {
    const store = createAppStore(defaultView);
    goToScene(store, scenes, 2);
    setLanguage(store, "ru");
    setTheme(store, "dark");
    expect(store.getState().scene).toBe(2);
  });
});
