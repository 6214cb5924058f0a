import { fontFamily } from "../theme/type";
import type { MeasureText } from "./labels/font";

/**
 * Measures text in the page's own fonts. Call it when they have loaded: widths of a fallback would be kept.
 * @throws Error where the browser gives no 2D canvas
 */
export function measureOnCanvas(): MeasureText {
  const paper = document.createElement("canvas").getContext("2d");
  if (!paper) throw new Error("The browser gives no canvas to measure text on");
  const known = new Map<string, number>();
  return (text, { sizePx, weight, italic, letterSpacingPx }) => {
    const key = `${weight} ${italic} ${text}`;
    let widthEm = known.get(key);
    if (widthEm === undefined) {
      // Measured large: browsers round the widths of small text.
      paper.font = `${italic ? "italic " : ""}${weight} 100px "${fontFamily}", system-ui, sans-serif`;
      widthEm = paper.measureText(text).width / 100;
      known.set(key, widthEm);
    }
    return widthEm * sizePx + [...text].length * letterSpacingPx;
  };
}
