import { mostBytes } from "../limits";
import { bytesAt, type Source } from "../source";

/** How far from the end of an archive its table of contents may be named: its comment has at most 64 KiB. */
const mostTail = 65_557;

/** The file within an archive that holds the places, and where its bytes are. */
type Entry = { readonly from: number; readonly packedSize: number; readonly isPacked: boolean };

export const isZip = ([p, k, three, four]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && three === 3 && four === 4;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function lastIndexOf(bytes: Uint8Array, signature: number): number {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  return -1;
}

/** The first KML file that the archive names. */
async function entryIn(source: Source): Promise<Entry | null> {
  const tail = await bytesAt(source, Math.max(0, source.size - mostTail), source.size);
  const end = lastIndexOf(tail, 0x06054b50);
  if (end < 0) return null;
  const [size, start] = [viewOf(tail).getUint32(end + 12, true), viewOf(tail).getUint32(end + 16, true)];
  const contents = await bytesAt(source, start, start + size);
  const view = viewOf(contents);
  for (let at = 0; at + 46 <= contents.length && view.getUint32(at, true) === 0x02014b50; ) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(contents.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    if (/\.kml$/i.test(name)) {
      const method = view.getUint16(at + 10, true);
      const local = view.getUint32(at + 42, true);
      const head = await bytesAt(source, local, local + 30);
      if (head.length < 30 || (method !== 0 && method !== 8)) return null;
      const from = local + 30 + viewOf(head).getUint16(26, true) + viewOf(head).getUint16(28, true);
      return { from, packedSize: view.getUint32(at + 20, true), isPacked: method === 8 };
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return null;
}

/** Unpacks as much as may be read at most, whatever the archive promises. */
async function unpack(source: Source, { from, packedSize, isPacked }: Entry): Promise<Blob | "tooLarge" | null> {
  const bytes = source.bytes(from, Math.min(source.size, from + packedSize));
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      for await (const some of bytes) controller.enqueue(new Uint8Array(some));
      controller.close();
    },
  });
  const reader = (isPacked ? packed.pipeThrough(new DecompressionStream("deflate-raw")) : packed).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.length;
      if (size > mostBytes) {
        void reader.cancel();
        return "tooLarge";
      }
      parts.push(new Uint8Array(read.value));
    }
  } catch {
    // Damaged from here on; what came before is read.
  }
  return size === 0 ? null : new Blob(parts);
}

/** The KML file in an archive (KMZ); null where there is none that can be read. */
export async function unzipKml(source: Source): Promise<Blob | "tooLarge" | null> {
  const entry = await entryIn(source);
  return entry && unpack(source, entry);
}
