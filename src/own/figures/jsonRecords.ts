import type { FigureFault } from "../../domain/ownFigures";
import { type Field, fieldOf } from "./fields";
import { cut, type Entry, faultOf, isSaid, type RawRecord, type RawSet } from "./record";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the content format holds in a field of its own, by the field that it comes to here. */
const within: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  amount: { kind: "amountKind", value: "value", to: "valueTo" },
  period: { from: "periodFrom", to: "periodTo" },
  change: { percent: "changePercent" },
  source: {
    ...{ id: "source", publisher: "sourcePublisher", title: "sourceTitle", url: "sourceUrl" },
    ...{ published: "sourcePublished", accessed: "sourceAccessed", licence: "sourceLicence" },
  },
};
const ofBase: Readonly<Record<string, Field>> = { from: "changeBaseFrom", to: "changeBaseTo" };

type Taken = { readonly entries: ReadonlyMap<Field, Entry>; readonly unknown: readonly string[] };

/** `change: 6` is its percentage. */
const bare: Readonly<Record<string, Field>> = { change: "changePercent" };
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

type Part = { readonly name: string; readonly field: Field | "passed" | null; readonly value: unknown };

/** A field of a record, or those within it. A name that an object has by nature is no field of it. */
function partsOf(name: string, value: unknown): readonly Part[] {
  const parts = own(within, name);
  if (!parts || !isObject(value)) return [{ name, value, field: own(bare, name) ?? fieldOf(name) }];
  return Object.entries(value).flatMap(([part, more]) =>
    name === "change" && part === "base" && isObject(more)
      ? Object.entries(more).map(([end, day]) => ({ name: `change.base.${end}`, value: day, field: own(ofBase, end) }))
      : [{ name: `${name}.${part}`, value: more, field: own(parts, part) }],
  );
}

/** What a record says, and which of its fields nobody knows. */
function taken(parts: readonly Part[]): Taken {
  const entries = new Map<Field, Entry>();
  const unknown: string[] = [];
  for (const { name, value, field } of parts) {
    if (field === null && isSaid(value)) unknown.push(name);
    else if (field !== null && field !== "passed" && isSaid(value) && !entries.has(field))
      entries.set(field, { name, value });
  }
  return { entries, unknown };
}

/** Where a text stops being JSON, as far as the browser says. */
function syntaxFault(text: string, fault: unknown): FigureFault {
  const message = fault instanceof Error ? fault.message : "";
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  const at = position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
  return faultOf("syntax", { line: line === undefined ? at : Number(line) });
}

const titleOf = (value: unknown): string | null => {
  const text = isObject(value) ? (value.en ?? Object.values(value)[0]) : value;
  return typeof text === "string" && isSaid(text) ? text : null;
};

/** A file of JSON as records: the content format, or a bare list of figures; or why it is neither. */
export function jsonRecords(text: string): RawSet | readonly FigureFault[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (fault) {
    return [syntaxFault(text, fault)];
  }
  const figures: unknown = isObject(file) ? file.figures : file;
  if (!Array.isArray(figures)) return [faultOf("notFigures")];
  const faults: FigureFault[] = [];
  const sources = new Map<string, RawRecord["entries"]>();
  const listed: unknown = isObject(file) ? file.sources : undefined;
  for (const [at, source] of (Array.isArray(listed) ? listed : []).entries()) {
    const entries = isObject(source) ? taken(partsOf("source", source)).entries : null;
    const id = entries?.get("source")?.value;
    if (entries && typeof id === "string") sources.set(id, entries);
    else faults.push(faultOf("ignored", { field: `sources[${at + 1}]`, detail: cut(source) }));
  }
  const records: RawRecord[] = [];
  let leftOut = 0;
  for (const [at, record] of figures.entries()) {
    if (!isObject(record)) {
      leftOut += 1;
      faults.push(faultOf("notRecord", { record: at + 1, detail: cut(record) }));
      continue;
    }
    const { entries, unknown } = taken(Object.entries(record).flatMap(([name, value]) => partsOf(name, value)));
    faults.push(...unknown.map((name) => faultOf("unknownField", { record: at + 1, detail: cut(name) })));
    records.push({ line: null, record: at + 1, entries });
  }
  return {
    title: isObject(file) ? titleOf(file.title) : null,
    records,
    sources,
    mark: { mark: ".", isCertain: false },
    faults,
    leftOut,
  };
}
