import type { Atlas } from "../../content/atlas";
import type { Figure } from "../../domain/figure";
import { type FigureId, figureId } from "../../domain/ids";
import type { FigureFault, FigureSetReading } from "../../domain/ownFigures";
import { cleaned } from "./clean";
import { csvRecords } from "./csvRecords";
import { type Draft, readRecord } from "./figureOf";
import { jsonRecords } from "./jsonRecords";
import { knownIn } from "./known";
import { cut, faultOf, type RawRecord } from "./record";
import { relationsOf } from "./relations";
import { gatherSources } from "./sources";

/** More is no set of figures, and a table of so many rows is of no use to a reader. */
const mostRecords = 2000;
const mostLetters = 4_000_000;
const mostFaults = 100;

/** A short name of a text, the same whenever it is the same (FNV-1a). */
function markOf(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}

const inOrder = (faults: readonly FigureFault[]) => ({
  faults: [...faults].sort((a, b) => (a.line ?? a.record ?? 0) - (b.line ?? b.record ?? 0)).slice(0, mostFaults),
  faultCount: faults.length,
});

/** An id of our own making from one that was read here before. */
const withoutSet = (id: string): string => id.replace(/^own-[0-9a-z]+-(?=.)/, "");

/** Ids of the figures, by what the records call themselves: a record of a name that has gone before is refused. */
function idsFor(records: readonly RawRecord[], setId: string) {
  const byName = new Map<string, FigureId>();
  const taken = new Set<FigureId>();
  return records.map((raw) => {
    const { line, record, entries } = raw;
    const written = entries.get("id")?.value;
    const name = typeof written === "string" || typeof written === "number" ? String(written).trim() : null;
    if (name !== null && byName.has(name)) {
      return {
        id: null,
        name,
        fault: faultOf("repeatedId", { line, record, id: cut(name), field: "id", detail: cut(name) }),
      };
    }
    const own = name === null ? null : figureId(`${setId}-${withoutSet(name)}`);
    const row = figureId(`${setId}-row-${line ?? record ?? 0}`);
    const id = own !== null && !taken.has(own) && cut(name) === name ? own : row;
    if (id !== null) {
      taken.add(id);
      if (name !== null) byName.set(name, id);
    }
    return { id, name, fault: null };
  });
}

type Kept = { readonly raw: RawRecord; readonly draft: Draft; readonly id: FigureId; readonly name: string | null };

/**
 * Reads a file of figures, JSON or CSV, for an atlas. Never throws: whatever the text, it is figures or faults. A
 * record that is wrong in what a figure cannot do without is left out and told; no number is ever guessed at.
 *
 * @param name of the file
 * @param today ISO date on which the file is read
 */
export function readFigureSet(
  text: string,
  name: string,
  atlas: Atlas,
  today = new Date().toISOString().slice(0, 10),
): FigureSetReading {
  const body = text.replace(/^\uFEFF/, "");
  const refuse = (faults: readonly FigureFault[]): FigureSetReading => ({ ok: false, name, ...inOrder(faults) });
  if (body.trim() === "") return refuse([faultOf("empty")]);
  if (body.length > mostLetters) return refuse([faultOf("tooMany", { detail: String(mostRecords) })]);
  const raw = /^\s*[[{]/.test(body) ? jsonRecords(body) : csvRecords(body);
  if (!("records" in raw)) return refuse(raw);
  if (raw.records.length > mostRecords) return refuse([faultOf("tooMany", { detail: String(mostRecords) })]);

  const known = knownIn(atlas);
  const setId = `own-${markOf(name)}`;
  const title =
    cleaned(raw.title ?? "").slice(0, 200) || cleaned(name.replace(/\.\w{1,8}$/, "")).slice(0, 200) || "CSV";
  const faults: FigureFault[] = [...raw.faults];
  const ids = idsFor(raw.records, setId);
  const kept = raw.records.flatMap((record, at): readonly Kept[] => {
    const named = ids[at];
    const { draft, faults: own } = readRecord(record, raw.mark, known);
    faults.push(...own, ...(named?.fault ? [named.fault] : []));
    return draft && named && named.id !== null ? [{ raw: record, draft, id: named.id, name: named.name }] : [];
  });

  const inFile = new Map(kept.flatMap(({ name: own, id }) => (own === null ? [] : [[own, id] as const])));
  const sources = gatherSources({ set: { ...raw, id: setId, name: cleaned(name) || title, title }, atlas, today });
  const figures = kept.map(({ raw: record, draft, id }): Figure => {
    const { id: source, ignored } = sources.of(record.entries);
    const { relations, faults: lost } = relationsOf(record, id, inFile, atlas);
    const at = { line: record.line, record: record.record };
    faults.push(
      ...lost,
      ...ignored.map((field) => {
        const entry = record.entries.get(field);
        return faultOf("ignored", { ...at, field: entry?.name ?? field, detail: entry ? cut(entry.value) : null });
      }),
    );
    const { series, asOf, ...rest } = draft;
    return {
      ...rest,
      ...relations,
      id,
      source,
      // A page without a date is known by the day on which it was read.
      asOf: asOf ?? sources.published(source) ?? today,
      // A measure of the file is none of the atlas's, whatever it is called: they never share a chart.
      ...(series === null ? {} : { series: `${setId}:${series}` }),
    };
  });
  const leftOut = raw.leftOut + raw.records.length - figures.length;
  if (figures.length === 0) return refuse(faults.length > 0 ? faults : [faultOf("empty")]);
  return {
    ok: true,
    set: { id: setId, name, title, figures, sources: sources.named(new Set(figures.map(({ source }) => source))) },
    leftOut,
    ...inOrder(faults),
  };
}
