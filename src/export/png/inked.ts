import type { Size } from "../../picture/projection";
import { element, escapeXml } from "../../picture/svg";
import type { Picture } from "../picture";

/** Px of a square in which one letter of one face is proved. */
const cell = 24;
const black = "#000";

/** Letters of every face in every weight that the picture uses. */
function proofs({ svg, faces }: Picture): readonly { readonly letter: string; readonly weight: string }[] {
  const weights = new Set([...svg.matchAll(/ font-weight="(\d+)"/g)].map(([, weight = "400"]) => weight));
  return faces.flatMap(({ letter }) => [...weights].map((weight) => ({ letter, weight })));
}

/** A picture above a foot of letters that show whether its faces have come. */
export type Proof = {
  readonly svg: string;
  readonly size: Size;
  /** Whether an image of this SVG has ink in every letter of its foot. */
  readonly isInked: (image: CanvasImageSource) => boolean;
};

/**
 * Browsers hold an SVG image to be loaded before the fonts inside it are, and paint it without those letters. So the
 * picture is given a foot with a letter of each face: once they all have ink, the picture has its letters too.
 */
export function withProof(picture: Picture): Proof {
  const { width, height } = picture.sheet.pixels;
  const letters = proofs(picture);
  const size = { width: Math.max(width, letters.length * cell), height: height + cell };
  const foot = letters.map(({ letter, weight }, i) => {
    const place = { x: (i + 0.25) * cell, y: height + cell * 0.75 };
    return element("text", { ...place, "font-size": 16, "font-weight": weight, fill: black }, escapeXml(letter));
  });
  const family = /font-family="([^"]*)"/.exec(picture.svg)?.[1];
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family="${family}">`,
    picture.svg.replace(/^<\?xml[^>]*>\n/, ""),
    ...foot,
    "</svg>",
  ].join("");
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, letters.length * cell);
  canvas.height = cell;
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  return {
    svg,
    size,
    isInked(image) {
      if (!paper) throw new Error("The browser gives no canvas to paint on");
      paper.clearRect(0, 0, canvas.width, cell);
      paper.drawImage(image, 0, -height);
      return letters.every((_, i) =>
        paper.getImageData(i * cell, 0, cell, cell).data.some((value, at) => at % 4 === 3 && value > 0),
      );
    },
  };
}
