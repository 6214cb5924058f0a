import { bytesAt, sourceOf } from "../source";
import { encodingOf } from "./encoding";

/** A whole file as a text, in whatever way it is written; null for what is none. For files of a few megabytes. */
export async function textOf(file: Blob): Promise<string | null> {
  const source = sourceOf(file);
  const written = await encodingOf(source, await bytesAt(source, 0, 4096));
  return written && new TextDecoder(written.encoding).decode(await file.arrayBuffer());
}
