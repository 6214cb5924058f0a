import type { StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature } from "geojson";
import type { Language } from "../i18n/languages";
import { clickableLayers } from "../layers";
import type { ThemeId } from "../theme/tokens";
import { fontFamily } from "../theme/type";
import { drawCircles } from "./circles";
import { type DrawnLayer, drawnLayer } from "./drawnLayer";
import { type Evaluator, evaluatorOf, isShown, type StateLookup } from "./evaluate";
import { drawBackground, drawFills } from "./fills";
import type { MeasureText } from "./labels/font";
import { drawLabels, placeLabels } from "./labels/placeLabels";
import type { Pen } from "./layerPen";
import { drawLines, drawSegments, type SegmentButtons } from "./lines";
import { inEveryTheme, type Palette, plainInk, sharedPalette, type Themed } from "./palette";
import { type Camera, projectTo, type Size, withinWorld } from "./projection";
import { type ScreenGeometry, toScreen } from "./screenGeometry";
import { element, escapeXml } from "./svg";

/** What a picture is drawn from. */
export type PictureInput = {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly size: Size;
  /** What is true of a feature besides its data, as the map's feature state: selected, hovered. */
  readonly state?: StateLookup;
  readonly measure: MeasureText;
  /** What the picture is called, for readers of the page by ear. */
  readonly title: string;
  readonly description: string;
  /** The language of the labels. */
  readonly language: Language;
  /** Begins every id in the picture, so that two pictures on one page do not mix. */
  readonly idPrefix?: string;
  /** Makes each segment a button; without it the picture is one image. */
  readonly interactive?: SegmentButtons;
};

/** A layer, and the same in every theme where the picture has them all. */
type ThemedLayer = { readonly layer: DrawnLayer; readonly themed: Themed<DrawnLayer> | null };

function layersOf(
  style: StyleSpecification,
  themes: Themed<StyleSpecification> | null,
  zoom: number,
): readonly ThemedLayer[] {
  const sameLayer = (theme: ThemeId, i: number, id: string): DrawnLayer => {
    const layer = themes?.[theme].layers[i];
    if (layer?.id !== id) throw new Error(`The ${theme} style does not have "${id}" as layer ${i}`);
    return drawnLayer(layer);
  };
  return style.layers.flatMap((layer, i) => {
    const known = drawnLayer(layer);
    const themed = themes && inEveryTheme((theme) => sameLayer(theme, i, layer.id));
    return isShown(layer, zoom) ? [{ layer: known, themed }] : [];
  });
}

type Drawing = {
  readonly input: PictureInput;
  readonly themes: Themed<StyleSpecification> | null;
  readonly palette: Palette | null;
  readonly camera: Camera;
};

/** Pens for all layers of a drawing; a feature that several layers draw is projected once. */
function pensOf({ input, themes, palette, camera }: Drawing): readonly Pen[] {
  const projected = projectTo(camera, input.size);
  const known = new Map<Feature, ScreenGeometry>();
  const screen = (feature: Feature): ScreenGeometry => {
    const geometry = known.get(feature) ?? toScreen(feature.geometry, projected);
    known.set(feature, geometry);
    return geometry;
  };
  const state = input.state ?? (() => ({}));
  const inkOf = (values: Evaluator, themed: Themed<Evaluator> | null): Pen["ink"] =>
    themed && palette
      ? (name, item) => palette.ink(inEveryTheme((theme) => themed[theme].color(name, item)))
      : (name, item) => plainInk(values.color(name, item));
  const sizedBy = (values: Evaluator, themed: Themed<Evaluator> | null): Pen["sized"] =>
    themed && palette ? (of) => palette.size(inEveryTheme((theme) => of(themed[theme]))) : (of) => of(values);
  return layersOf(input.style, themes, camera.zoom).map(({ layer, themed }) => {
    const values = evaluatorOf(input.style, layer, camera.zoom, state);
    const inThemes =
      themes && themed ? inEveryTheme((theme) => evaluatorOf(themes[theme], themed[theme], camera.zoom, state)) : null;
    return {
      layer,
      values,
      zoom: camera.zoom,
      size: input.size,
      ink: inkOf(values, inThemes),
      sized: sizedBy(values, inThemes),
      screen,
      interactive: input.interactive !== undefined,
    };
  });
}

const isClickable = ({ layer }: Pen): boolean => clickableLayers.includes(layer.id);

/** The whole of the picture's content, in the style's order. */
function drawLayers(pens: readonly Pen[], input: PictureInput, id: string): string {
  const buttons = input.interactive ?? null;
  let curves = 0;
  const labels = placeLabels(
    pens.filter(({ layer }) => layer.type === "symbol"),
    input,
    () => `${id}-curve-${++curves}`,
  );
  return pens
    .map((pen) => {
      switch (pen.layer.type) {
        case "background":
          return drawBackground(pen);
        case "fill":
          return drawFills(pen);
        case "line":
          return isClickable(pen) ? drawSegments(pen, buttons) : drawLines(pen);
        case "circle":
          return drawCircles(pen);
        case "symbol":
          return drawLabels(pen, labels.get(pen.layer.id) ?? []);
        default:
          return pen.layer satisfies never;
      }
    })
    .join("");
}

function draw(input: PictureInput, themes: Themed<StyleSpecification> | null): string {
  const id = input.idPrefix ?? "picture";
  const palette = themes ? sharedPalette(id) : null;
  const { width, height } = input.size;
  const pens = pensOf({ input, themes, palette, camera: withinWorld(input.camera, input.size) });
  const content = drawLayers(pens, input, id);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      id,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      // On a page of another size the middle stays in the middle, as the map's does.
      preserveAspectRatio: "xMidYMid slice",
      role: input.interactive ? "graphics-document" : "img",
      lang: input.language,
      "aria-labelledby": `${id}-title ${id}-description`,
      "font-family": `"${fontFamily}", system-ui, sans-serif`,
    },
    [
      element("title", { id: `${id}-title` }, escapeXml(input.title)),
      element("desc", { id: `${id}-description` }, escapeXml(input.description)),
      palette ? element("style", {}, palette.styleSheet()) : "",
      content,
    ].join(""),
  );
}

/**
 * Draws a style as SVG, as the live map would draw it at that camera and size. Needs no page: it runs at build time.
 *
 * @returns a whole `<svg>`; every clickable segment in sight carries its id as `data-segment`
 * @throws Error naming the layer, where the style asks for something that the picture cannot draw
 */
export const drawPicture = (input: PictureInput): string => draw(input, null);

/**
 * The same in all themes, which share the geometry of the first one's: colours are CSS custom properties that follow
 * the reader's system and, before it, `data-theme` of the page's root.
 *
 * @param themed the same layers in every theme's colours
 */
export const drawThemedPicture = (themed: Themed<PictureInput>): string =>
  draw(
    themed.light,
    inEveryTheme((theme) => themed[theme].style),
  );
