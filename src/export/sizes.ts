import type { TextKey } from "../i18n/catalogues";
import type { Size } from "../picture/projection";

type FixedSize = Size & { readonly name: TextKey; readonly scale: number; readonly dpi?: number };
type ScreenSize = { readonly timesScreen: number };

/**
 * Sizes of pictures. The px that one layout px takes decides how large letters and lines are: a slide is laid out
 * as the atlas on a screen of 1280 × 720, a sheet as at 96 px an inch.
 */
export const pictureSizes = {
  slide: { name: "export.size.slide", width: 1920, height: 1080, scale: 1.5 },
  uhd: { name: "export.size.uhd", width: 3840, height: 2160, scale: 3 },
  fourThree: { name: "export.size.fourThree", width: 1600, height: 1200, scale: 1.5 },
  square: { name: "export.size.square", width: 1080, height: 1080, scale: 1.35 },
  a4Landscape: { name: "export.size.a4Landscape", width: 3508, height: 2480, scale: 300 / 96, dpi: 300 },
  a4Portrait: { name: "export.size.a4Portrait", width: 2480, height: 3508, scale: 300 / 96, dpi: 300 },
  screen1: { timesScreen: 1 },
  screen2: { timesScreen: 2 },
  screen3: { timesScreen: 3 },
  screen4: { timesScreen: 4 },
} as const satisfies Readonly<Record<string, FixedSize | ScreenSize>>;
export type PictureSizeId = keyof typeof pictureSizes;
export const pictureSizeIds = Object.keys(pictureSizes) as readonly PictureSizeId[];

/** A picture's px, and the paper on which it is laid out before it is scaled to them. */
export type Sheet = {
  readonly pixels: Size;
  readonly layout: Size;
  /** Px a layout px. */
  readonly scale: number;
  /** Px an inch, where the picture is meant for paper. */
  readonly dpi: number | null;
};

/** A composition needs this much layout px in width and height; smaller screens get smaller letters. */
const least = { width: 460, height: 420 } as const;

/** @param screen px of the map on the reader's screen */
export function sheetOf(id: PictureSizeId, screen: Size): Sheet {
  const size = pictureSizes[id];
  if ("timesScreen" in size) {
    const width = Math.max(1, Math.round(screen.width)) * size.timesScreen;
    const height = Math.max(1, Math.round(screen.height)) * size.timesScreen;
    const scale = Math.min(size.timesScreen, width / least.width, height / least.height);
    return { pixels: { width, height }, layout: { width: width / scale, height: height / scale }, scale, dpi: null };
  }
  const { width, height, scale } = size;
  const dpi = "dpi" in size ? size.dpi : null;
  return { pixels: { width, height }, layout: { width: width / scale, height: height / scale }, scale, dpi };
}
