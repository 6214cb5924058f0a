import type { OwnPart } from "../../../src/domain/ownData";
import { type KeptFeatures, keepFeatures } from "../../../src/own/keepFeatures";
import type { Reading } from "../../../src/own/ownFile";
import { readOwn } from "../../../src/own/readOwn";

/** A reading with all that was told on the way. */
export type Read = {
  readonly reading: Reading;
  readonly parts: readonly OwnPart[];
  readonly kept: KeptFeatures;
  /** What is drawn, over all parts. */
  readonly drawn: OwnPart["features"];
};

/** Reads bytes or a text as the worker does; in pieces of so many bytes, one after the other of these lengths. */
export async function readAll(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  lengths: readonly number[] = [65_536],
): Promise<Read> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* pieces(start = 0, end = bytes.length): AsyncGenerator<Uint8Array> {
    let [from, turn] = [start, 0];
    while (from < end) {
      const length = Math.max(1, lengths[turn++ % lengths.length] ?? 1);
      yield bytes.subarray(from, Math.min(end, from + length));
      from += length;
    }
  }
  const parts: OwnPart[] = [];
  const kept = keepFeatures();
  const reading = await readOwn({ size: bytes.length, bytes: pieces }, name, kept, {
    progress: () => undefined,
    part: async (part) => void parts.push(part),
  });
  return { reading, parts, kept, drawn: parts.flatMap(({ features }) => features) };
}
