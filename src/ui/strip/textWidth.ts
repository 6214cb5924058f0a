/** A letter's mean advance in em, for where no canvas can measure. */
const meanAdvance = 0.6;

let pen: CanvasRenderingContext2D | null = null;

/** Px that a text takes in the strip's face, the heavier of its two weights. */
export function textWidth(text: string, sizePx: number): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * sizePx * meanAdvance;
  pen.font = `600 ${sizePx}px "Noto Sans", sans-serif`;
  return pen.measureText(text).width;
}
