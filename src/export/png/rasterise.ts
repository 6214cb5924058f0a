import type { Task } from "../format";
import type { Picture } from "../picture";
import { withProof } from "./inked";

/** Pixels of a strip: browsers refuse large canvases, phones from 16 million px on. */
const stripPixels = 4_000_000;

/** Lets the page answer a press on "cancel" and show progress, and fonts arrive. */
const breathe = (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Browsers wait three seconds for a font and then take another; so do we. */
const patienceMs = 4000;

/** The picture as an image whose letters are there. */
async function imageOf(picture: Picture, signal: AbortSignal): Promise<HTMLImageElement> {
  const proof = withProof(picture);
  const address = URL.createObjectURL(new Blob([proof.svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(proof.size.width, proof.size.height);
    image.src = address;
    await image.decode();
    const until = performance.now() + patienceMs;
    while (!proof.isInked(image) && performance.now() < until) {
      signal.throwIfAborted();
      await breathe(25);
    }
    return image;
  } finally {
    // The decoded image is the page's own by now.
    URL.revokeObjectURL(address);
  }
}

/**
 * Paints a picture in its sheet's px and hands its rows out strip by strip, from top to foot.
 *
 * @param take receives whole rows of RGBA
 * @throws Error where the browser gives no canvas or cannot read the picture; the signal's reason when aborted
 */
export async function rasterise(
  picture: Picture,
  { signal, onProgress }: Task,
  take: (rows: Uint8ClampedArray, count: number) => Promise<void>,
): Promise<void> {
  const { width, height } = picture.sheet.pixels;
  const image = await imageOf(picture, signal);
  const rows = Math.max(1, Math.min(height, Math.floor(stripPixels / width)));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = rows;
  const paper = canvas.getContext("2d", { willReadFrequently: true });
  if (!paper) throw new Error("The browser gives no canvas to paint on");
  for (let top = 0; top < height; top += rows) {
    signal.throwIfAborted();
    const count = Math.min(rows, height - top);
    paper.clearRect(0, 0, width, rows);
    paper.drawImage(image, 0, -top);
    await take(paper.getImageData(0, 0, width, count).data, count);
    onProgress((top + count) / height);
    await breathe();
  }
  signal.throwIfAborted();
}
