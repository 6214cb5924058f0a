import "maplibre-gl/dist/maplibre-gl.css";
import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { Map as Engine, type LngLatBoundsLike, type MapMouseEvent, ScaleControl } from "maplibre-gl";
import type { SegmentId } from "../domain/ids";
import type { MapCamera, MapEvents, MapFailure } from "./events";
import { loadFaces } from "./fonts";
import { hitAt } from "./hit";
import { wireWorker } from "./worker";

export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where the map looks: a camera, or whatever shows these bounds inside the padding. */
export type Target =
  | { readonly kind: "camera"; readonly camera: MapCamera }
  | { readonly kind: "bounds"; readonly bounds: Bounds; readonly padding: Padding; readonly maxZoom: number };

export type MapPicture = {
  readonly style: StyleSpecification;
  /** Every character that the labels of the style use. */
  readonly characters: string;
};

export type MapWords = {
  readonly label: string;
  readonly kilometres: string;
  readonly metres: string;
};

export type MapView = {
  /** Draws a style; only what differs from the last one changes. */
  show(picture: MapPicture): void;
  mark(state: "selected" | "hovered", ids: readonly { readonly source: string; readonly id: SegmentId }[]): void;
  /** Moves there; only a movement on behalf of the reader is told as `moved`. */
  look(target: Target, motion: "jump" | "ease", onBehalfOf: "view" | "reader"): void;
  zoomBy(steps: number): void;
  camera(): MapCamera;
  /** Px position of a point of the earth. */
  project(lng: number, lat: number): { readonly x: number; readonly y: number };
  destroy(): void;
};

type Options = {
  readonly container: HTMLElement;
  readonly picture: MapPicture;
  readonly target: Target;
  readonly locked: boolean;
  readonly words: MapWords;
  readonly events: MapEvents;
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

const cameraOf = (engine: Engine): MapCamera => {
  const { lng, lat } = engine.getCenter().wrap();
  return { zoom: round(engine.getZoom(), 2), lat: round(lat, 4), lng: round(lng, 4) };
};

/** Marks a movement that we caused, so that it is not told as the reader's. */
const ours = { ours: true };
const isOurs = (event: object): boolean => "ours" in event;

function look(engine: Engine, target: Target, motion: "jump" | "ease", onBehalfOf: "view" | "reader"): void {
  const camera =
    target.kind === "camera"
      ? { center: [target.camera.lng, target.camera.lat] as [number, number], zoom: target.camera.zoom }
      : engine.cameraForBounds([...target.bounds] as unknown as LngLatBoundsLike, {
          padding: target.padding,
          maxZoom: target.maxZoom,
        });
  if (!camera) return;
  const mark = onBehalfOf === "view" ? ours : {};
  if (motion === "jump") engine.jumpTo(camera, mark);
  else engine.easeTo({ ...camera, duration: 700 }, mark);
}

/**
 * Makes the live map in a container, or says why there is none.
 * @throws nothing: a browser without WebGL is an answer, not an error
 */
export async function createMapView(options: Options): Promise<MapView | MapFailure> {
  const { container, events } = options;
  await Promise.all([wireWorker(), loadFaces(options.picture.characters)]);
  let engine: Engine;
  try {
    engine = new Engine({
      container,
      style: options.picture.style,
      attributionControl: false,
      interactive: !options.locked,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      rollEnabled: false,
      maxPitch: 0,
      minZoom: 1,
      maxZoom: 13,
      fadeDuration: 150,
      locale: {
        "Map.Title": options.words.label,
        "ScaleControl.Kilometers": options.words.kilometres,
        "ScaleControl.Meters": options.words.metres,
      },
    });
  } catch {
    return "noWebGL";
  }
  engine.touchZoomRotate.disableRotation();
  engine.keyboard.disableRotation();
  engine.addControl(new ScaleControl({ maxWidth: 110 }), "bottom-left");
  look(engine, options.target, "jump", "view");

  const marked = { selected: new Map<string, string>(), hovered: new Map<string, string>() };
  const mark: MapView["mark"] = (state, ids) => {
    for (const [id, source] of marked[state]) {
      if (engine.getSource(source)) engine.removeFeatureState({ source, id }, state);
    }
    marked[state] = new Map(ids.map(({ id, source }) => [id, source]));
    applyMarks(state);
  };
  const applyMarks = (state: "selected" | "hovered"): void => {
    for (const [id, source] of marked[state]) {
      if (engine.getSource(source)) engine.setFeatureState({ source, id }, { [state]: true });
    }
  };
  // A link selects before the first style has its sources, and a rebuilt style has forgotten.
  engine.on("style.load", () => {
    applyMarks("selected");
    applyMarks("hovered");
  });

  engine.on("click", (event: MapMouseEvent) => {
    const touch = event.originalEvent instanceof PointerEvent && event.originalEvent.pointerType === "touch";
    events.clicked(hitAt(engine, event.point, touch ? "touch" : "mouse"), event.point);
  });
  engine.on("mousemove", (event: MapMouseEvent) => {
    const hit = hitAt(engine, event.point, "mouse");
    engine.getCanvas().style.cursor = hit.kind === "nothing" ? "" : "pointer";
    const id = hit.kind === "segment" ? hit.id : hit.kind === "several" ? hit.ids[0] : undefined;
    events.hovered(id ?? null, event.point);
  });
  engine.on("mouseout", (event: MapMouseEvent) => events.hovered(null, event.point));
  engine.on("movestart", () => events.unsettled());
  engine.on("moveend", (event) => {
    if (!isOurs(event)) events.moved(cameraOf(engine));
  });
  engine.on("idle", () => events.settled());

  let latest = 0;
  return {
    show({ style, characters }) {
      const turn = ++latest;
      events.unsettled();
      loadFaces(characters).then(() => {
        if (turn === latest) engine.setStyle(style, { diff: true });
      });
    },
    mark,
    look: (target, motion, onBehalfOf) => look(engine, target, motion, onBehalfOf),
    zoomBy: (steps) => engine.easeTo({ zoom: engine.getZoom() + steps, duration: 250 }),
    camera: () => cameraOf(engine),
    project: (lng, lat) => engine.project([lng, lat]),
    destroy() {
      latest = -1;
      engine.remove();
    },
  };
}
