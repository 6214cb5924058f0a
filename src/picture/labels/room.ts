/** A rectangle on the picture, in px. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What is already taken by labels. */
export type Room = {
  readonly isFree: (boxes: readonly Box[]) => boolean;
  readonly take: (boxes: readonly Box[]) => void;
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** Room for labels; a picture holds a few hundred boxes, which need no index. */
export function emptyRoom(): Room {
  const taken: Box[] = [];
  return {
    isFree: (boxes) => !taken.some((one) => boxes.some((box) => overlap(one, box))),
    take: (boxes) => {
      taken.push(...boxes);
    },
  };
}

/** Whether a box lies whole in a picture. */
export const isWithin = (box: Box, size: { readonly width: number; readonly height: number }): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height;

/** A box with so many px more on each side. */
export const grown = (box: Box, px: number): Box => ({
  left: box.left - px,
  top: box.top - px,
  right: box.right + px,
  bottom: box.bottom + px,
});
