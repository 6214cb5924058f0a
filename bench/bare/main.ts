// A map page as MapLibre's first example has it: a script, a style, data by address. What the atlas is measured against.
import "maplibre-gl/dist/maplibre-gl.css";
import { Map as Engine, type LngLatBoundsLike, type PaddingOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** The atlas's own first view and the layers that take its clicks, put in by the build. */
declare const __BARE__: {
  readonly bounds: LngLatBoundsLike;
  readonly padding: PaddingOptions;
  readonly clickable: string[];
  readonly toggled: string[];
};

const container = document.getElementById("map");
const answer = document.getElementById("answer");
if (!container || !answer) throw new Error("index.html lacks an element");
container.dataset.map = "loading";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
const map = new Engine({
  container,
  style: "./style.json",
  bounds: __BARE__.bounds,
  fitBoundsOptions: { padding: __BARE__.padding, maxZoom: 9 },
  attributionControl: false,
  dragRotate: false,
  maxPitch: 0,
  minZoom: 1,
  maxZoom: 13,
  fadeDuration: 150,
});
map.on("movestart", () => {
  container.dataset.map = "loading";
});
map.on("idle", () => {
  container.dataset.map = "ready";
});

/** The nearest lines within the reach of a mouse, as a text. */
const nameOf = ({ x, y }: { readonly x: number; readonly y: number }): string => {
  const around: [[number, number], [number, number]] = [
    [x - 8, y - 8],
    [x + 8, y + 8],
  ];
  const layers = __BARE__.clickable.filter((id) => map.getLayer(id));
  return String(map.queryRenderedFeatures(around, { layers })[0]?.properties.id ?? "Nothing here");
};
map.on("click", ({ point }) => {
  answer.textContent = nameOf(point);
});
map.on("mousemove", ({ point }) => {
  map.getCanvas().style.cursor = nameOf(point) === "Nothing here" ? "" : "pointer";
});

let shown = true;
document.getElementById("toggle")?.addEventListener("click", () => {
  shown = !shown;
  container.dataset.map = "loading";
  for (const id of __BARE__.toggled) map.setLayoutProperty(id, "visibility", shown ? "visible" : "none");
});

/** `#map=zoom/lat/lng`, as the atlas has it. */
addEventListener("hashchange", () => {
  const [zoom, lat, lng] = location.hash.replace("#map=", "").split("/").map(Number);
  if (zoom === undefined || lat === undefined || lng === undefined) return;
  map.jumpTo({ center: [lng, lat], zoom });
});
