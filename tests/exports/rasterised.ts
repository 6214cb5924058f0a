import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { staticFonts } from "../../build/staticFonts";

/** Colours row by row, four bytes a pixel. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
  readonly png: Buffer;
};

/** Pictures are compared small: large enough to see a lost line or word, small enough to keep. */
const widthPx = 900;

const weights = [400, 500, 600, 700] as const;

/** Draws an SVG with the project's typeface, by a program that is not the browser. */
export async function rasterised(svg: string): Promise<Raster> {
  const letters = [...new Set(svg)].join("");
  const fontFiles = await staticFonts(letters, weights);
  const image = new Resvg(svg, {
    fitTo: { mode: "width", value: widthPx },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  }).render();
  return { width: image.width, height: image.height, rgba: image.pixels, png: image.asPng() };
}

/** A picture that was kept; null where there is none yet. */
export function kept(file: string): Raster | null {
  let png: Buffer;
  try {
    png = readFileSync(file);
  } catch {
    return null;
  }
  // Width and height stand in the header of every PNG, from byte 16 on.
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const size = `width="${width}" height="${height}"`;
  const data = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${data}" ${size}/></svg>`;
  return { width, height, rgba: new Resvg(svg).render().pixels, png };
}

export function keep(folder: string, name: string, { png }: Raster): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, png);
}

/** Two colours that differ by less look alike: edges are smoothed a little differently on another processor. */
const alikeWithin = 24;

/** The share of pixels that differ to the eye; 1 where the pictures are not of one size. */
export function unlike(one: Raster, other: Raster): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let at = 0; at < one.rgba.length; at += 4) {
    const far = [0, 1, 2, 3].some((i) => Math.abs((one.rgba[at + i] ?? 0) - (other.rgba[at + i] ?? 0)) > alikeWithin);
    if (far) differing++;
  }
  return differing / (one.width * one.height);
}
