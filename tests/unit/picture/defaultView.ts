import { homePadding } from "../../../src/app/map/framing";
import { basemap } from "../../../src/content/basemap";
import { loadAtlas } from "../../../src/content/load";
import { boundsOf } from "../../../src/domain/bounds";
import { routeIds } from "../../../src/domain/ids";
import { buildStyle } from "../../../src/layers/buildStyle";
import { routeFeatures } from "../../../src/layers/features";
import type { PictureInput } from "../../../src/picture/drawPicture";
import { measureInNode } from "../../../src/picture/node/measureText";
import { type Camera, cameraForBounds } from "../../../src/picture/projection";
import { type ThemeId, themes } from "../../../src/theme/tokens";

const loaded = loadAtlas();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
export const { atlas } = loaded;

const grounds = { en: await basemap("en"), ru: await basemap("ru") };
const routes = routeFeatures(atlas.routes, atlas.places.values());
const measure = await measureInNode();

export const size = { width: 1280, height: 720 };
const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
const home = cameraForBounds(bounds, homePadding({ ...size, panel: null, sheet: false }, bounds), size, 9);
if (!home) throw new Error("All routes do not fit into 1280 × 720");
/** The camera that shows all routes. */
export const homeCamera: Camera = home;

/** The first view of the atlas, or another one at its size. */
export const viewOf = (theme: ThemeId, language: keyof typeof grounds = "en", camera: Camera = home): PictureInput => ({
  style: buildStyle({
    tokens: themes[theme],
    language,
    layers: routeIds,
    nodes: true,
    ground: grounds[language],
    routes,
  }),
  camera,
  size,
  measure,
  language,
  title: "Corridor Atlas",
  description: "All routes",
});
