import { type SegmentId, segmentId } from "../../domain/ids";
import type { Language } from "../../i18n/languages";
import type { MapCamera, ScreenPoint } from "../../map/events";
import { loadFaces } from "../../map/fonts";
import type { MapPicture, MapView, MapViewOptions, Target } from "../../map/view";
import { drawPicture } from "../../picture/drawPicture";
import { measureOnCanvas } from "../../picture/measureOnCanvas";
import { drawingOf } from "../../picture/onPage";
import { cameraForBounds, projectTo, unprojectFrom, withinWorld } from "../../picture/projection";
import { followGestures } from "./pictureGestures";
import { pictureHitAt } from "./pictureHit";

export type PictureViewOptions = MapViewOptions & {
  /** The language of the moment. */
  readonly language: () => Language;
  /** How a segment is called by readers of the page by ear. */
  readonly segmentLabel: (id: SegmentId) => string;
};

const zoomRange = { least: 1, most: 13 } as const;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The element that holds the picture, in the tab order like the live map's canvas. */
function paperIn(container: HTMLElement, label: string): HTMLElement {
  const paper = document.createElement("div");
  paper.className = "picture-view";
  paper.tabIndex = 0;
  paper.setAttribute("role", "group");
  paper.setAttribute("aria-label", label);
  container.replaceChildren(paper);
  return paper;
}

/**
 * The map as a vector picture that is drawn anew for each view: for browsers without WebGL. It has the live map's
 * clicks, keys and layers; what it lacks is motion.
 */
export async function createPictureView(options: PictureViewOptions): Promise<MapView> {
  const { events } = options;
  await loadFaces(options.picture.characters);
  const measure = measureOnCanvas();
  let words = options.words;
  const paper = paperIn(options.container, words.label);
  const marked = { selected: new Set<string>(), hovered: new Set<string>() };
  const size = () => ({ width: Math.max(1, paper.clientWidth), height: Math.max(1, paper.clientHeight) });
  let picture: MapPicture = options.picture;
  let camera: MapCamera = { zoom: 3, lat: 45, lng: 55 };
  let wanted = 0;

  const draw = (): void => {
    wanted = 0;
    const focused = document.activeElement?.getAttribute("data-segment");
    const svg = drawPicture({
      style: picture.style,
      camera,
      size: size(),
      state: (_, id) => ({ selected: marked.selected.has(id), hovered: marked.hovered.has(id) }),
      measure,
      title: words.label,
      description: words.label,
      language: options.language(),
      interactive: {
        label(text) {
          const id = segmentId(text);
          return id ? options.segmentLabel(id) : text;
        },
      },
    });
    paper.replaceChildren(drawingOf(svg).element);
    if (focused) paper.querySelector<SVGElement>(`[data-segment="${CSS.escape(focused)}"][tabindex]`)?.focus();
    events.moving(camera);
    events.settled();
  };
  /** Once a frame, however many changes ask for it. */
  const redraw = (): void => {
    if (wanted !== 0) return;
    events.unsettled();
    wanted = requestAnimationFrame(draw);
  };

  const moveTo = (next: MapCamera, onBehalfOf: "view" | "reader"): void => {
    const zoom = Math.min(Math.max(next.zoom, zoomRange.least), zoomRange.most);
    const inside = withinWorld({ ...next, zoom }, size());
    camera = { zoom: round(inside.zoom, 2), lat: round(inside.lat, 4), lng: round(inside.lng, 4) };
    redraw();
    if (onBehalfOf === "reader") events.moved(camera);
  };
  const middle = (): ScreenPoint => ({ x: size().width / 2, y: size().height / 2 });
  /** What lies px to the right of the middle and below it comes to the middle. */
  const centred = (from: MapCamera, dx: number, dy: number): MapCamera => {
    const { x, y } = middle();
    return { ...from, ...unprojectFrom(from, size(), [x + dx, y + dy]) };
  };
  const zoomBy = (steps: number, around: ScreenPoint): void => {
    const kept = unprojectFrom(camera, size(), [around.x, around.y]);
    const nearer = { ...camera, zoom: camera.zoom + steps };
    const [x, y] = projectTo(nearer, size()).point(kept.lng, kept.lat);
    moveTo(centred(nearer, x - around.x, y - around.y), "reader");
  };
  const look = (target: Target, onBehalfOf: "view" | "reader"): void => {
    const next =
      target.kind === "camera" ? target.camera : cameraForBounds(target.bounds, target.padding, size(), target.maxZoom);
    if (next) moveTo(next, onBehalfOf);
  };

  const gestures = followGestures(paper, options.handling, {
    hitAt: (at, under, pointer) => pictureHitAt(at, under, pointer, picture, camera, size()),
    pressed: events.clicked,
    pointedAt: events.hovered,
    panned: (dx, dy) => moveTo(centred(camera, dx, dy), "reader"),
    shifted(dx, dy, spread) {
      const { x, y } = middle();
      const inMiddle = unprojectFrom(camera, size(), [(x - dx) / spread, (y - dy) / spread]);
      events.moving({ zoom: camera.zoom + Math.log2(spread), ...inMiddle });
    },
    leftToPage: events.leftToPage,
    zoomed: (steps, around) => zoomBy(steps, around ?? middle()),
  });
  let known = size();
  const resized = new ResizeObserver(() => {
    const now = size();
    if (now.width === known.width && now.height === known.height) return;
    known = now;
    redraw();
    events.resized();
  });
  resized.observe(paper);
  look(options.target, "view");

  return {
    show(next) {
      picture = next;
      loadFaces(next.characters).then(redraw);
    },
    mark(state, ids) {
      marked[state] = new Set(ids.map(({ id }) => id));
      redraw();
    },
    look: (target, _motion, onBehalfOf) => look(target, onBehalfOf),
    handle: gestures.handle,
    speak(next) {
      words = next;
      paper.setAttribute("aria-label", words.label);
      redraw();
    },
    zoomBy: (steps) => zoomBy(steps, middle()),
    camera: () => camera,
    project(lng, lat) {
      const [x, y] = projectTo(camera, size()).point(lng, lat);
      return { x, y };
    },
    destroy() {
      gestures.stop();
      resized.disconnect();
      cancelAnimationFrame(wanted);
      paper.remove();
    },
  };
}
