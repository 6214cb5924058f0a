/** A face and size that text is measured and drawn in. */
export type Font = {
  readonly sizePx: number;
  /** As CSS counts it: 400 is regular. */
  readonly weight: number;
  readonly italic: boolean;
  readonly letterSpacingPx: number;
};

/** Width of a text in px; letter spacing follows every letter, the last one too, as browsers have it. */
export type MeasureText = (text: string, font: Font) => number;

/** Longer words first: "SemiBold" ends in "Bold". */
const weights: readonly (readonly [name: RegExp, weight: number])[] = [
  [/thin/i, 100],
  [/(extra|ultra) ?light/i, 200],
  [/light/i, 300],
  [/medium/i, 500],
  [/(semi|demi) ?bold/i, 600],
  [/(extra|ultra) ?bold/i, 800],
  [/bold/i, 700],
  [/black|heavy/i, 900],
];

/** Weight and slant as MapLibre reads them out of a font's name: "Noto Sans SemiBold" is 600. */
export const faceOf = (fontName: string): Pick<Font, "weight" | "italic"> => ({
  weight: weights.find(([name]) => name.test(fontName))?.[1] ?? 400,
  italic: /italic|oblique/i.test(fontName),
});
