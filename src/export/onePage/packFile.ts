/** Told of the making of a file, and asked to give it up. */
export type Packing = {
  readonly signal?: AbortSignal;
  /** So many more bytes of the file have been read. */
  readonly onRead?: (bytes: number) => void;
};

/** So much is read, and packed, at once: both may take the page's own time, and it must move on meanwhile. */
const step = 512 * 1024;
/** So many bytes become letters at once: as many as a call takes, and a multiple of three, which need no filling. */
const atOnce = 24 * 1024;
const slice = 32 * atOnce;

/** The bytes of a file, step by step. */
function bytesOf(file: Blob, { signal, onRead }: Packing): ReadableStream<Uint8Array<ArrayBuffer>> {
  let [at, read] = [0, 0];
  return new ReadableStream({
    async pull(out) {
      signal?.throwIfAborted();
      if (at < file.size) {
        const bytes = new Uint8Array(await file.slice(at, at + step).arrayBuffer());
        at += step;
        read += bytes.length;
        onRead?.(bytes.length);
        out.enqueue(bytes);
      } else if (read === file.size) out.close();
      // Some browsers read a file that has changed on the disk as far as it goes by now.
      else throw new Error(`${read} bytes of ${file.size} could be read`);
    },
  });
}

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += atOnce) {
    // Spread, they would take seven times as long.
    const part: string = Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + atOnce));
    letters += btoa(part);
  }
  return letters;
}

/**
 * A file as the page carries it: gzipped, in base64.
 *
 * @returns the letters in pieces: a large file is more than one text should hold
 * @throws what the browser says of a file that it cannot read to its end, and the signal's reason
 */
export async function packFile(file: Blob, packing: Packing = {}): Promise<readonly string[]> {
  const stream = bytesOf(file, packing).pipeThrough(new CompressionStream("gzip"));
  const packed = await new Response(stream).blob();
  const letters: string[] = [];
  for (let at = 0; at < packed.size; at += slice) {
    letters.push(base64(new Uint8Array(await packed.slice(at, at + slice).arrayBuffer())));
    packing.signal?.throwIfAborted();
  }
  return letters;
}

/** So much of a file tells how far it can be packed. */
const sample = 1024 * 1024;

/** About how many letters a file comes to; exact for one of a megabyte or less. */
export async function packedLength(file: Blob): Promise<number> {
  const first = file.slice(0, sample);
  const letters = await packFile(first);
  const length = letters.reduce((total, piece) => total + piece.length, 0);
  return first.size === 0 ? length : Math.round((length * file.size) / first.size);
}
