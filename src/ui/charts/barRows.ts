import type { BarText } from "../../export/barTexts";
import { textWidth } from "../strip/textWidth";

const labelPx = 12;
const lineHeight = 15;
/** From the last line of a label to the next label. */
const barPart = 25;

/** Where a lying bar and the lines of its label stand, in px from the top of the chart. */
export type BarRow = { readonly lines: readonly string[]; readonly top: number; readonly height: number };

/** Breaks a label at its spaces where the chart is narrower; a word that is wider by itself stays whole. */
function linesOf(label: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, labelPx) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Rows one below the other, each as high as its label needs. */
export function barRows(texts: readonly Pick<BarText, "label">[], width: number): readonly BarRow[] {
  const rows: BarRow[] = [];
  for (const { label } of texts) {
    const lines = linesOf(label, width);
    const above = rows.at(-1);
    rows.push({ lines, top: above ? above.top + above.height : 0, height: lines.length * lineHeight + barPart });
  }
  return rows;
}

/** Px from a row's top to the foot of a line of its label. */
export const lineFoot = (line: number): number => 13 + line * lineHeight;
/** Px from a row's top to its bar. */
export const barTop = ({ lines }: BarRow): number => lines.length * lineHeight + 5;
