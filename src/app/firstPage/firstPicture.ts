import type { Atlas } from "../../content/atlas";
import { basemap } from "../../content/basemap";
import { boundsOf } from "../../domain/bounds";
import { routeIds } from "../../domain/ids";
import type { Translate } from "../../i18n/translator";
import { buildStyle } from "../../layers/buildStyle";
import { routeFeatures } from "../../layers/features";
import { drawThemedPicture, type PictureInput } from "../../picture/drawPicture";
import type { MeasureText } from "../../picture/labels/font";
import { inEveryTheme } from "../../picture/palette";
import { cameraForBounds } from "../../picture/projection";
import { type ThemeId, themes } from "../../theme/tokens";
import { homeMargins, homePadding } from "../map/framing";
import { firstPictureSize as size } from "./firstPictureSize";

/**
 * The first view as a vector picture in every theme, drawn at build time. It is taller than a screen: the page
 * scales it by its width and lets it overhang above and below, so that one picture serves every window.
 */
export async function firstPicture(atlas: Atlas, t: Translate, measure: MeasureText): Promise<string> {
  const ground = await basemap("en");
  const routes = routeFeatures(atlas.routes, atlas.places.values());
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const usual = homePadding({ width: size.width, height: size.viewHeight, panel: null, sheet: false }, bounds);
  const camera = cameraForBounds(
    bounds,
    { ...usual, top: usual.top + size.above, bottom: usual.bottom + size.below },
    { width: size.width, height: size.above + size.viewHeight + size.below },
    9,
  );
  if (!camera) throw new Error("The routes do not fit into the first picture");
  const input = (theme: ThemeId): PictureInput => ({
    style: buildStyle({ tokens: themes[theme], language: "en", layers: routeIds, ground, routes }),
    camera,
    size: { width: size.width, height: size.above + size.viewHeight + size.below },
    measure,
    title: t("map.label"),
    description: t("map.description"),
    language: "en",
    idPrefix: "first-picture",
  });
  return drawThemedPicture(inEveryTheme(input));
}

const percent = (part: number): string => `${Number((part * 100).toFixed(3))}vw`;

/** Without scripts the picture stands above the figures as part of the page, its overhang cut off. */
export function plainPictureStyle(): string {
  const [above, below] = [percent(size.above / size.width), percent(size.below / size.width)];
  return (
    `#first-picture{position:static;display:block;left:0;width:100vw;margin:-${above} 0 -${below};` +
    `clip-path:inset(${above} 0 ${below})}`
  );
}

/**
 * Where the page puts the picture: at the foot of a wide window, in the middle of what the sheet leaves free on a
 * phone; both as `homePadding` puts the live map.
 */
export function firstPictureStyle(atlas: Atlas): string {
  const bounds = boundsOf([...atlas.segments.values()].map(({ line }) => line));
  const { width, above, viewHeight, below } = size;
  const { wide, sheet } = homeMargins;
  const usual = homePadding({ width, height: viewHeight, panel: null, sheet: false }, bounds);
  const middle = above + (usual.top + viewHeight - usual.bottom) / 2;
  const scale = (1 - sheet.left - sheet.right) / (1 - wide.left - wide.right);
  return [
    "#first-picture{position:fixed;left:0;width:100vw;height:auto;max-width:none;overflow:visible;",
    `bottom:${percent(-below / width)}}`,
    "@media(max-width:559px),(max-width:640px) and (min-height:421px){#first-picture{bottom:auto;",
    `left:${percent(sheet.left - wide.left * scale)};width:${percent(scale)};`,
    `top:calc((100dvh + 64px - max(25dvh,132px))/2 - ${percent((middle / width) * scale)})}`,
    // At a third of its size the picture's names could not be read; the live map brings larger ones.
    "#first-picture text{display:none}#first-picture path{vector-effect:non-scaling-stroke}}",
  ].join("");
}
