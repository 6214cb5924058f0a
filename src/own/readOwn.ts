import type { OwnFormat, OwnPart } from "../domain/ownData";
import { collect } from "./collect";
import { readGeojson } from "./geojson/readGeojson";
import type { KeptFeatures } from "./keepFeatures";
import type { Reading } from "./ownFile";

/** Takes the text of a file in pieces, cut anywhere. */
export type TextReader = { readonly push: (text: string) => void; readonly end: () => void };

/** A file's bytes, from the beginning each time. */
export type Source = { readonly size: number; readonly bytes: () => AsyncIterable<Uint8Array> };

/** What is told while a file is read. */
type Told = {
  readonly progress: (share: number) => void;
  /** The next part waits for this one. */
  readonly part: (part: OwnPart) => Promise<void>;
};

/** Reads a file, whatever it is. */
export async function readOwn(source: Source, _name: string, kept: KeptFeatures, told: Told): Promise<Reading> {
  const into = collect(kept);
  const format: OwnFormat = "geojson";
  const reader = readGeojson(into);
  const decoder = new TextDecoder("utf-8");
  let read = 0;
  for await (const bytes of source.bytes()) {
    read += bytes.length;
    reader.push(decoder.decode(bytes, { stream: true }));
    for (const part of into.parts(false)) await told.part(part);
    told.progress(Math.min(1, read / source.size));
  }
  reader.push(decoder.decode());
  reader.end();
  for (const part of into.parts(true)) await told.part(part);
  return into.end(format, true);
}
