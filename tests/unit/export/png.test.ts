import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { pngWriter } from "../../../src/export/png/writePng";
import { pictureSizeIds, sheetOf } from "../../../src/export/sizes";

type Chunk = { readonly name: string; readonly content: Buffer };

function chunksOf(png: Buffer): readonly Chunk[] {
  expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ name: named.toString("latin1", 0, 4), content: named.subarray(4) });
    at += length + 12;
  }
  return chunks;
}

test("a PNG written in strips holds every pixel, its density and its words", async () => {
  const [width, height] = [5, 7];
  const writer = pngWriter({ width, height }, 300, { Title: "Средний коридор", Copyright: "© OpenStreetMap" });
  const pixel = (x: number, y: number): number[] => [x * 40, y * 30, (x + y) * 10, 255];
  for (const [top, rows] of [
    [0, 3],
    [3, 3],
    [6, 1],
  ] as const) {
    const strip = Array.from({ length: rows }, (_, y) =>
      Array.from({ length: width }, (__, x) => pixel(x, top + y)).flat(),
    );
    await writer.write(new Uint8ClampedArray(strip.flat()), rows);
  }
  const chunks = chunksOf(Buffer.from(await (await writer.finish()).arrayBuffer()));
  expect(chunks.map(({ name }) => name)).toEqual(["IHDR", "pHYs", "iTXt", "iTXt", "IDAT", "IEND"]);
  const [header, density, title, , data] = chunks.map(({ content }) => content);
  expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([width, height]);
  // 300 dots an inch of 25.4 mm.
  expect([density?.readUInt32BE(0), density?.[8]]).toEqual([11811, 1]);
  expect(title?.toString("utf8")).toBe("Title\0\0\0\0\0Средний коридор");
  const rows = inflateSync(data ?? Buffer.alloc(0));
  for (let y = 0; y < height; y += 1) {
    const row = [...rows.subarray(y * (1 + width * 3), (y + 1) * (1 + width * 3))];
    expect(row).toEqual([0, ...Array.from({ length: width }, (_, x) => pixel(x, y).slice(0, 3)).flat()]);
  }
});

test("every size has whole px, and the screen's grow with it", () => {
  for (const id of pictureSizeIds) {
    const { pixels, layout, scale } = sheetOf(id, { width: 1279.6, height: 720 });
    expect(Number.isInteger(pixels.width) && Number.isInteger(pixels.height), id).toBe(true);
    expect(layout.width * scale).toBeCloseTo(pixels.width);
  }
  expect(sheetOf("a4Portrait", { width: 1, height: 1 })).toMatchObject({
    pixels: { width: 2480, height: 3508 },
    dpi: 300,
  });
  expect(sheetOf("screen3", { width: 1279.6, height: 720 }).pixels).toEqual({ width: 3840, height: 2160 });
});
