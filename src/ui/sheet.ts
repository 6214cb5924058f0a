type Size = { readonly width: number; readonly height: number };

/**
 * Whether the panel is a sheet at the bottom rather than a card at the side: on a narrow page, unless it is a phone on
 * its side, which has more room beside the map than above it. The style sheets ask the same:
 * `(max-width: 559px), (max-width: 640px) and (min-height: 421px)`.
 */
export const isSheet = ({ width, height }: Size): boolean => width < 560 || (width <= 640 && height > 420);

/** A page so low that what stands around the map takes as little as it can; in the style sheets `(max-height: 420px)`. */
export const isLow = ({ height }: Pick<Size, "height">): boolean => height <= 420;
