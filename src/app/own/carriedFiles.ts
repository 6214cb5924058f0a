import { bytesIn } from "../../domain/packed";

/** A packed block of the page as the file that it was. */
async function unpacked(block: Element): Promise<File> {
  const stream = new Blob([bytesIn(block.textContent ?? "")]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new File([await new Response(stream).blob()], block.getAttribute("data-own") ?? "");
}

/** The files that this page was built or saved with, as if its reader had chosen them. */
export const carriedFiles = (): Promise<readonly File[]> =>
  Promise.all([...document.querySelectorAll("script[data-own]")].map(unpacked));
