import "./map.css";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { addProtocol, Map as Engine, LngLat, type LngLatBoundsLike, type MapMouseEvent } from "maplibre-gl";
import { tileScheme } from "../layers/tileScheme";
import type { MapCamera, MapFailure } from "./events";
import { flightMs } from "./flight";
import { followSize } from "./followSize";
import { loadFaces } from "./fonts";
import { hitAt } from "./hit";
import { lastPointerOn } from "./lastPointer";
import { Scale } from "./scale";
import { styleChanges } from "./styleChanges";
import type { Handling, MapPicture, MapView, MapViewOptions, Motion, Target } from "./view";
import { wireWorker } from "./worker";

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const cameraOf = (engine: Engine): MapCamera => {
  const { lng, lat } = engine.getCenter().wrap();
  return { zoom: round(engine.getZoom(), 2), lat: round(lat, 4), lng: round(lng, 4) };
};

const exactCameraOf = (engine: Engine): MapCamera => {
  const { lng, lat } = engine.getCenter().wrap();
  return { zoom: engine.getZoom(), lat, lng };
};

/** Marks a movement that we caused, so that it is not told as the reader's. */
const ours = { ours: true };
const isOurs = (event: object): boolean => "ours" in event;
/** Marks one frame of a longer movement. */
const following = { ...ours, following: true };
const isFollowing = (event: object): boolean => "following" in event;

function look(engine: Engine, target: Target, motion: Motion, onBehalfOf: "view" | "reader"): void {
  const camera =
    target.kind === "camera"
      ? { center: [target.camera.lng, target.camera.lat] as [number, number], zoom: target.camera.zoom }
      : engine.cameraForBounds([...target.bounds] as unknown as LngLatBoundsLike, {
          padding: target.padding,
          maxZoom: target.maxZoom,
        });
  if (!camera) return;
  const mark = onBehalfOf === "view" ? ours : {};
  // A hidden tab draws no frames: a movement begun there would wait until it is seen again.
  if (motion === "follow") engine.jumpTo(camera, following);
  else if (motion === "jump" || document.hidden) engine.jumpTo(camera, mark);
  else if (motion === "ease") engine.easeTo({ ...camera, duration: 700 }, mark);
  else {
    const { lng, lat } = LngLat.convert(camera.center ?? engine.getCenter());
    const there = { lng, lat, zoom: camera.zoom ?? engine.getZoom() };
    const duration = flightMs(cameraOf(engine), there, engine.getContainer().clientWidth);
    engine.flyTo({ ...camera, duration }, mark);
  }
}

const gestures = ["scrollZoom", "boxZoom", "dragPan", "keyboard", "doubleClickZoom", "touchZoomRotate"] as const;

function handle(engine: Engine, handling: Handling): void {
  const moves = handling !== "locked";
  for (const gesture of gestures) {
    if (moves) engine[gesture].enable();
    else engine[gesture].disable();
  }
  if (handling === "cooperative") engine.cooperativeGestures.enable();
  else engine.cooperativeGestures.disable();
  // What does not move is no stop for Tab and shows no grabbing hand, as in an engine made without interaction.
  engine.getCanvas().tabIndex = moves ? 0 : -1;
  engine.getCanvasContainer().classList.toggle("maplibregl-interactive", moves);
}

/** The reader has asked for no motion; flights and inertia the engine leaves out by itself. */
const isStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
const withMotion = (style: StyleSpecification): StyleSpecification =>
  isStill() ? { ...style, transition: { duration: 0, delay: 0 } } : style;

function startEngine({ container, picture, words }: MapViewOptions): Engine | null {
  try {
    return new Engine({
      container,
      style: withMotion(picture.style),
      // A test validates every style that the atlas builds; here it would walk through all inline data.
      validateStyle: false,
      attributionControl: false,
      // The engine would tell a turned phone as a movement that the reader made.
      trackResize: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      maxPitch: 0,
      minZoom: 1,
      maxZoom: 13,
      fadeDuration: isStill() ? 0 : 150,
      locale: {
        "Map.Title": words.label,
      },
    });
  } catch {
    // MapLibre throws where the browser gives it no WebGL; it has no other way to say so.
    return null;
  }
}

/** Keeps what is marked on features, through changes of style. */
function marksOn(engine: Engine): MapView["mark"] {
  const marked = { selected: new Map<string, string>(), hovered: new Map<string, string>() };
  const apply = (state: keyof typeof marked): void => {
    for (const [id, source] of marked[state]) {
      if (engine.getSource(source)) engine.setFeatureState({ source, id }, { [state]: true });
    }
  };
  // A link selects before the first style has its sources, and a rebuilt style has forgotten.
  engine.on("style.load", () => {
    apply("selected");
    apply("hovered");
  });
  return (state, ids) => {
    for (const [id, source] of marked[state]) {
      if (engine.getSource(source)) engine.removeFeatureState({ source, id }, state);
    }
    marked[state] = new Map(ids.map(({ id, source }) => [id, source]));
    apply(state);
  };
}

function tellEvents(engine: Engine, events: MapViewOptions["events"], picture: () => MapPicture): void {
  const pointer = lastPointerOn(engine.getCanvasContainer());
  engine.on("click", (event: MapMouseEvent) => {
    events.clicked(hitAt(engine, event.point, pointer(), picture()), event.point);
  });
  engine.on("mousemove", (event: MapMouseEvent) => {
    // A hand that draws the map asks nothing of what slides by under it.
    if (engine.dragPan.isActive() || pointer() === "touch") return;
    const hit = hitAt(engine, event.point, "mouse", picture());
    engine.getCanvas().style.cursor = hit.kind === "nothing" ? "" : "pointer";
    events.hovered(hit, event.point);
  });
  const nothingPointedAt = (): void => events.hovered({ kind: "nothing" }, { x: 0, y: 0 });
  engine.on("mouseout", nothingPointedAt);
  // What was told beside the pointer would stay where the hand has set out.
  engine.on("dragstart", nothingPointedAt);
  engine.on("movestart", (event) => {
    if (!isFollowing(event)) events.unsettled();
  });
  engine.on("move", () => events.moving(exactCameraOf(engine)));
  engine.on("moveend", (event) => {
    if (!isOurs(event)) events.moved(cameraOf(engine));
  });
  engine.on("cooperativegestureprevented", ({ gestureType }) =>
    events.leftToPage(gestureType === "wheel_zoom" ? "wheel" : "finger"),
  );
  engine.on("idle", () => events.settled());
  // Ahead of the engine, which would clear away to come back in the same context, and leave its style held for good by
  // what waits for letters written from the right.
  engine.getCanvasContainer().addEventListener(
    "webglcontextlost",
    (event) => {
      event.stopPropagation();
      events.lost();
    },
    { capture: true },
  );
}

/**
 * Makes the live map in a container, or says why there is none.
 * @throws nothing: a browser without WebGL is an answer, not an error
 */
export async function createMapView(options: MapViewOptions): Promise<MapView | MapFailure> {
  const { events } = options;
  await Promise.all([wireWorker(), loadFaces(options.picture.characters)]);
  const engine = startEngine(options);
  if (!engine) return "noWebGL";
  engine.touchZoomRotate.disableRotation();
  engine.keyboard.disableRotation();
  handle(engine, options.handling);
  const scale = new Scale(options.words);
  engine.addControl(scale, "bottom-left");
  look(engine, options.target, "jump", "view");
  const mark = marksOn(engine);

  let latest = 0;
  let wanted = options.picture;
  let drawn: MapPicture | null = null;
  const draw = (): void => {
    if (!drawn) return;
    const changes = styleChanges(drawn.style, wanted.style);
    if (changes) {
      for (const change of changes) change(engine);
      // Where nothing changes the engine has nothing to do and would never say that it is done.
      if (changes.length === 0) engine.triggerRepaint();
    } else engine.setStyle(withMotion(wanted.style), { diff: true, validate: false });
    drawn = wanted;
    // Where nothing differs the engine would never say that it is at rest.
    engine.triggerRepaint();
  };
  // What is asked for before the first style has loaded is drawn after it: the engine would start all over.
  engine.once("style.load", () => {
    drawn = options.picture;
    draw();
  });
  addProtocol(tileScheme, async ({ url }, { signal }) => ({
    // Nothing at all is a square without colour; null would be one that is missing.
    data: (await wanted.tile(url, engine.getPixelRatio(), signal)) ?? new ArrayBuffer(),
  }));
  tellEvents(engine, events, () => wanted);
  const stopFollowing = followSize(engine, ours, events.resized);
  events.moving(exactCameraOf(engine));
  return {
    show(picture) {
      const turn = ++latest;
      events.unsettled();
      loadFaces(picture.characters).then(() => {
        if (turn !== latest) return;
        wanted = picture;
        draw();
      });
    },
    mark,
    look: (target, motion, onBehalfOf) => look(engine, target, motion, onBehalfOf),
    handle: (handling) => handle(engine, handling),
    speak(words) {
      engine.getCanvas().setAttribute("aria-label", words.label);
      scale.speak(words);
    },
    zoomBy: (steps) => engine.easeTo({ zoom: engine.getZoom() + steps, duration: 250 }),
    camera: () => cameraOf(engine),
    project: (lng, lat) => engine.project([lng, lat]),
    destroy() {
      latest = -1;
      stopFollowing();
      engine.remove();
    },
  };
}
