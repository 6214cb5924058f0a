import type { Size } from "../../picture/projection";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
const inchesPerMetre = 1 / 0.0254;

/** Remainders of the polynomial of PNG's checksum for every byte. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (remainders[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** Length, name, content, checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(content.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  for (let i = 0; i < 4; i += 1) whole[4 + i] = name.charCodeAt(i);
  whole.set(content, 8);
  view.setUint32(content.length + 8, checksum(whole.subarray(4, content.length + 8)));
  return whole;
}

/** 8 bits for each of red, green and blue. */
function header({ width, height }: Size): Uint8Array {
  const content = new Uint8Array(13);
  const view = new DataView(content.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  content.set([8, 2], 8);
  return content;
}

function density(dpi: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, Math.round(dpi * inchesPerMetre));
  view.setUint32(4, Math.round(dpi * inchesPerMetre));
  content[8] = 1;
  return content;
}

/** Keyword, no compression, no language, text in UTF-8. */
const words = (keyword: string, text: string): Uint8Array => new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`);

/** Takes a picture strip by strip, so that it never lies in memory whole. */
export type PngWriter = {
  /** Takes whole rows of RGBA; the picture is opaque, so the fourth byte is dropped. */
  readonly write: (rgba: Uint8ClampedArray, rows: number) => Promise<void>;
  readonly finish: () => Promise<Blob>;
};

/**
 * Writes a PNG from strips of rows, so that a picture may be larger than any canvas: browsers encode only what fits
 * one, and know neither density nor words.
 *
 * @param dpi px an inch, for paper
 * @param texts words for programs that show them, by PNG's keywords: Title, Copyright, Source
 */
export function pngWriter(size: Size, dpi: number | null, texts: Readonly<Record<string, string>>): PngWriter {
  const deflate = new CompressionStream("deflate");
  const packed = new Response(deflate.readable).arrayBuffer();
  const writer = deflate.writable.getWriter();
  const { width } = size;
  return {
    async write(rgba, rows) {
      // Each row begins with the number of its filter: none, which suits flat colours.
      const lines = new Uint8Array(rows * (1 + width * 3));
      let to = 0;
      let from = 0;
      for (let row = 0; row < rows; row += 1) {
        to += 1;
        for (let x = 0; x < width; x += 1) {
          lines[to] = rgba[from] ?? 0;
          lines[to + 1] = rgba[from + 1] ?? 0;
          lines[to + 2] = rgba[from + 2] ?? 0;
          to += 3;
          from += 4;
        }
      }
      await writer.write(lines);
    },
    async finish() {
      await writer.close();
      const parts = [
        Uint8Array.from(signature),
        chunk("IHDR", header(size)),
        ...(dpi === null ? [] : [chunk("pHYs", density(dpi))]),
        ...Object.entries(texts).map(([keyword, text]) => chunk("iTXt", words(keyword, text))),
        chunk("IDAT", new Uint8Array(await packed)),
        chunk("IEND", new Uint8Array(0)),
      ];
      return new Blob(parts, { type: "image/png" });
    },
  };
}
