/** The typeface of map, interface and pictures; fonts.css bundles it. */
export const fontFamily = "Noto Sans";

/** MapLibre reads weight and slant out of these names and takes the face from the page's own fonts. */
export const mapFonts = {
  regular: ["Noto Sans Regular", fontFamily],
  medium: ["Noto Sans Medium", fontFamily],
  strong: ["Noto Sans SemiBold", fontFamily],
  italic: ["Noto Sans Italic", fontFamily],
} as const;
