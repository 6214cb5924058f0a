/** Px of the picture that the page is born with, at the width at which it is drawn. */
export const firstPictureSize = {
  width: 1280,
  /** The height of the window whose first view it is. */
  viewHeight: 720,
  /** Overhang for windows that are taller in proportion: a phone's is twice its width. */
  above: 540,
  below: 880,
} as const;
