/** A file's bytes; from the beginning each time they are asked for. */
export type Source = {
  readonly size: number;
  readonly bytes: (from?: number, to?: number) => AsyncIterable<Uint8Array>;
};

async function* walk(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  // Not every browser lets a stream be walked through by itself.
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** The bytes of a file of the reader's. */
export const sourceOf = (file: Blob): Source => ({
  size: file.size,
  bytes: (from = 0, to = file.size) => walk(file.slice(from, to).stream()),
});

/** So many bytes of a file at once, or as many as there are. */
export async function bytesAt(source: Source, from: number, to: number): Promise<Uint8Array> {
  const all = new Uint8Array(Math.max(0, Math.min(to, source.size) - from));
  let filled = 0;
  for await (const bytes of source.bytes(from, from + all.length)) {
    all.set(bytes.subarray(0, all.length - filled), filled);
    filled += bytes.length;
    if (filled >= all.length) break;
  }
  return all.subarray(0, filled);
}
