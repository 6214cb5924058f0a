import type { OwnFaultKind, OwnFormat, OwnPart } from "../domain/ownData";
import { type Collected, collect } from "./collect";
import { readCsv } from "./csv/readCsv";
import { readGeojson } from "./geojson/readGeojson";
import type { KeptFeatures } from "./keepFeatures";
import { readKml } from "./kml/readKml";
import { isZip, unzipKml } from "./kml/unzip";
import type { Reading } from "./ownFile";
import { quoted } from "./quoted";
import { bytesAt, type Source, sourceOf } from "./source";
import { encodingOf, type Written } from "./text/encoding";
import type { TextReader } from "./text/reader";
import { sniff } from "./text/sniff";

/** What is told while a file is read. */
type Told = {
  readonly progress: (share: number) => void;
  /** The next part waits for this one. */
  readonly part: (part: OwnPart) => Promise<void>;
};

/** So much of a file says what it is. */
const headBytes = 65_536;

const refused = (kind: OwnFaultKind, detail: string | null = null): Reading => ({
  ok: false,
  isFigures: false,
  faults: [{ kind, line: null, feature: null, detail }],
  faultCount: 1,
});

function readerOf(format: OwnFormat, head: string, into: Collected): TextReader {
  if (format === "csv") return readCsv(head, into);
  return format === "kml" ? readKml(into) : readGeojson(into);
}

/** Tells the first line with a letter that came damaged: the text says something else there. */
function watchDamage(into: Collected): (text: string) => void {
  let line: number | null = 1;
  return (text) => {
    if (line === null) return;
    const at = text.indexOf("\uFFFD");
    line += (at < 0 ? text : text.slice(0, at)).split("\n").length - 1;
    if (at < 0) return;
    into.fault({ kind: "notText", detail: null }, line);
    line = null;
  };
}

async function readText(
  source: Source,
  format: OwnFormat,
  { encoding, isDamaged }: Written,
  head: string,
  kept: KeptFeatures,
  told: Told,
): Promise<Reading> {
  const into = collect(kept);
  const reader = readerOf(format, head, into);
  const decoder = new TextDecoder(encoding);
  const watch = isDamaged ? watchDamage(into) : () => undefined;
  let read = 0;
  for await (const bytes of source.bytes()) {
    read += bytes.length;
    const text = decoder.decode(bytes, { stream: true });
    watch(text);
    reader.push(text);
    if (into.isOver()) break;
    for (const part of into.parts(false)) await told.part(part);
    told.progress(Math.min(1, read / source.size));
  }
  if (!into.isOver()) {
    reader.push(decoder.decode());
    reader.end();
  }
  if (into.isFigures()) return { ok: false, isFigures: true };
  for (const part of into.parts(true)) await told.part(part);
  return into.end(format);
}

/**
 * Reads a file, whatever it is: by its content first, by its name where that says nothing.
 *
 * @param kept takes what the features say
 */
export async function readOwn(source: Source, name: string, kept: KeptFeatures, told: Told): Promise<Reading> {
  const head = await bytesAt(source, 0, headBytes);
  if (isZip(head)) {
    const kml = await unzipKml(source);
    if (kml === "tooLarge") return refused("tooLarge");
    return kml ? readOwn(sourceOf(kml), "doc.kml", kept, told) : refused("unknownFormat");
  }
  const written = await encodingOf(source, head);
  if (!written) return refused("notText");
  const text = new TextDecoder(written.encoding).decode(head, { stream: true });
  if (text.trim() === "" && source.size <= headBytes) return refused("empty");
  const format = sniff(text, name);
  if (!format) return refused("unknownFormat", quoted(text.trimStart().slice(0, 200)));
  return readText(source, format, written, text, kept, told);
}
