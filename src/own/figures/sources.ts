import type { Atlas } from "../../content/atlas";
import { type SourceId, sourceId } from "../../domain/ids";
import type { Source } from "../../domain/source";
import { cleaned } from "./clean";
import { readDate } from "./dates";
import type { Field } from "./fields";
import type { RawRecord, RawSet } from "./record";
import { wordIn } from "./values";

type Entries = RawRecord["entries"];
type Setting = {
  readonly set: Pick<RawSet, "sources"> & { readonly id: string; readonly name: string; readonly title: string };
  readonly atlas: Atlas;
  /** ISO date. */
  readonly today: string;
};

const longest = 500;

const webAddress = /^https?:\/\/[^\s<>"']+$/i;
/** An address that can be followed; anything else is none, so that nothing else is ever a link. */
const addressOf = (text: string): string | null => (webAddress.test(text) && URL.canParse(text) ? text : null);

/** Reads the fields of a source, beside the figure or in a list of its own. */
function partsIn(entries: Entries, listed: Entries | undefined) {
  const ignored: Field[] = [];
  const text = (field: Field): string | null => {
    const value = wordIn(entries.get(field)?.value ?? (field === "source" ? undefined : listed?.get(field)?.value));
    const isThere = entries.has(field) || (field !== "source" && listed?.has(field) === true);
    if (value !== null && cleaned(value) !== "" && value.length <= longest) return cleaned(value);
    if (isThere) ignored.push(field);
    return null;
  };
  const date = (field: Field): string | null => {
    const written = text(field);
    const read = written === null ? null : (readDate(written)?.iso ?? null);
    if (written !== null && read === null) ignored.push(field);
    return read;
  };
  return { ignored, text, date };
}

/** A source as its record tells it; what it does not say is said by the file's own name. */
function spokenSource(entries: Entries, listed: Entries | undefined, set: Setting["set"], today: string) {
  const parts = partsIn(entries, listed);
  const text = parts.text("source");
  const [publisher, title, url] = [parts.text("sourcePublisher"), parts.text("sourceTitle"), parts.text("sourceUrl")];
  const [licence, published, accessed] = [
    parts.text("sourceLicence"),
    parts.date("sourcePublished"),
    parts.date("sourceAccessed"),
  ];
  const isBare = publisher === null && title === null && url === null;
  const link = addressOf(url ?? text ?? "");
  if (url !== null && link === null) parts.ignored.push("sourceUrl");
  const spoken: Omit<Source, "id"> = {
    publisher: publisher ?? (isBare && link ? new URL(link).hostname : (text ?? title ?? set.title)),
    title: title ?? (isBare && link ? link : set.name),
    url: link,
    published,
    accessed: accessed?.length === 10 ? accessed : today,
    ...(licence === null ? {} : { licence }),
  };
  return { text, spoken, isBare, ignored: parts.ignored };
}

/**
 * Gathers the sources that figures name: listed apart, written out beside each figure, or as a bare text; a figure
 * that names none rests on the file itself. One that is named alike twice is one source.
 */
export function gatherSources({ set, atlas, today }: Setting) {
  const known = new Map<string, Source>();
  const taken = new Set<string>();

  const idFor = (name: string): SourceId => {
    const own = sourceId(`${set.id}-${name}`);
    let id = own !== null && !taken.has(own) ? own : null;
    for (let at = known.size + 1; id === null; at += 1) {
      const numbered = sourceId(`${set.id}-source-${at}`);
      if (numbered !== null && !taken.has(numbered)) id = numbered;
    }
    taken.add(id);
    return id;
  };

  return {
    /** The source that a record names, and which fields of it could not be used. */
    of(entries: Entries): { readonly id: SourceId; readonly ignored: readonly Field[] } {
      const name = entries.get("source")?.value;
      const listed = typeof name === "string" ? set.sources.get(name) : undefined;
      const ofAtlas = [...atlas.sources.values()].find(({ id }) => id === name);
      const { text, spoken, isBare, ignored } = spokenSource(entries, listed, set, today);
      const source = isBare && ofAtlas ? ofAtlas : spoken;
      const key = JSON.stringify([text, source.publisher, source.title, source.url, source.published]);
      const made: Source = known.get(key) ?? { ...source, id: idFor(text ?? "file") };
      known.set(key, made);
      return { id: made.id, ignored };
    },
    /** Those that the figures which were kept rest on. */
    named: (ids: ReadonlySet<SourceId>): readonly Source[] => [...known.values()].filter(({ id }) => ids.has(id)),
    /** When the source was published, as exact as known. */
    published: (id: SourceId): string | null =>
      [...known.values()].find((source) => source.id === id)?.published ?? null,
  };
}
