import type { FigureFault, FigureFaultKind } from "../../domain/ownFigures";
import type { Field } from "./fields";
import { cut, type Entry, faultOf, type RawRecord } from "./record";
import { type Read, type Refused, refused, wordIn, wordsIn } from "./values";

type ReadValue<T> = (value: unknown) => Read<T>;

/** Reads the fields of one record and keeps what is wrong with them. */
export function fieldReader({ line, record, entries }: RawRecord) {
  const faults: FigureFault[] = [];
  const written = wordIn(entries.get("id")?.value);
  const id = written === null ? null : cut(written);
  let isWhole = true;

  const tell = (kind: FigureFaultKind, field: string, value: unknown, hint: string | null): void => {
    faults.push(faultOf(kind, { line, record, id, field, detail: value === undefined ? null : cut(value), hint }));
  };
  /** A fault that costs the record. */
  const fail = ({ kind, hint }: Refused, field: Field, entry: Entry | undefined = entries.get(field)): null => {
    tell(kind, entry?.name ?? field, entry?.value, hint);
    isWhole = false;
    return null;
  };
  /** What must be there and be right. */
  const must = <T>(field: Field, readValue: ReadValue<T>): T | null => {
    const entry = entries.get(field);
    if (!entry) return fail(refused("missing"), field);
    const result = readValue(entry.value);
    return result.ok ? result.value : fail(result, field);
  };
  return {
    entries,
    faults,
    fail,
    must,
    /** Whether nothing has cost the record so far. */
    isWhole: (): boolean => isWhole,
    /** What may be absent, and must be right where it is there. */
    may: <T>(field: Field, readValue: ReadValue<T>): T | null => (entries.has(field) ? must(field, readValue) : null),
    /** What a figure can do without: where it is wrong it goes, and the figure stays. */
    spare<T>(field: Field, readValue: ReadValue<T>, kind: FigureFaultKind = "ignored"): T | null {
      const entry = entries.get(field);
      const result = entry && readValue(entry.value);
      if (!entry || !result) return null;
      if (result.ok) return result.value;
      tell(kind, entry.name, entry.value, result.hint);
      return null;
    },
    /** The words of a list that are known; the others go. */
    those<T>(field: Field, find: (text: string) => T | null, near: (text: string) => string | null): readonly T[] {
      const entry = entries.get(field);
      return wordsIn(entry?.value).flatMap((text) => {
        const found = find(text);
        if (found !== null) return [found];
        tell("ignored", entry?.name ?? field, text, near(text));
        return [];
      });
    },
  };
}

export type FieldReader = ReturnType<typeof fieldReader>;
