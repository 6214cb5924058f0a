import { keptPage } from "./keptPage";
import { ownBlock } from "./ownBlock";
import { packedLength, packFile } from "./packFile";

/** Of the name that files of the atlas are handed out under. */
export const savedName = "corridor-atlas-with-own-data.html";

/** Why a page cannot be saved. */
export type Unsaved =
  /** The file of this name cannot be read any more. */
  | { readonly kind: "fileGone"; readonly name: string }
  /** Something in the browser had changed the page before it could be kept. */
  | { readonly kind: "pageChanged" };

/** Nothing has been saved, and nothing lost. */
export class UnsavedError extends Error {
  readonly unsaved: Unsaved;

  constructor(unsaved: Unsaved) {
    super(unsaved.kind);
    this.unsaved = unsaved;
  }
}

function piecesOfPage() {
  const page = keptPage();
  if (!page) throw new UnsavedError({ kind: "pageChanged" });
  return page;
}

type Saving = { readonly signal: AbortSignal; readonly onProgress: (part: number) => void };

/**
 * The one-file page as it was built, with these files in it as they are on the reader's disk: it opens with them, and
 * can be saved from there once more.
 *
 * @throws UnsavedError
 */
export async function savePage(files: readonly File[], { signal, onProgress }: Saving): Promise<Blob> {
  const { start, end } = piecesOfPage();
  const total = files.reduce((bytes, { size }) => bytes + size, 0);
  let read = 0;
  const onRead = (bytes: number): void => {
    read += bytes;
    onProgress(read / total);
  };
  const blocks: string[] = [];
  for (const file of files) {
    try {
      blocks.push(...ownBlock(file.name, await packFile(file, { signal, onRead })));
    } catch (fault) {
      if (signal.aborted) throw fault;
      throw new UnsavedError({ kind: "fileGone", name: file.name });
    }
  }
  return new Blob([start, ...blocks, end], { type: "text/html" });
}

/** About how many bytes that page has. Rejects as the saving would. */
export async function savedSize(files: readonly File[]): Promise<number> {
  const { start, end } = piecesOfPage();
  const lengths = await Promise.all(files.map(packedLength));
  return new Blob([start, end]).size + lengths.reduce((total, length) => total + length, 0);
}
