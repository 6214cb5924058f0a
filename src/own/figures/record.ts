import type { FigureFault, FigureFaultKind } from "../../domain/ownFigures";
import type { Field } from "./fields";
import type { DecimalMark } from "./numbers";

/** What stands in one field, and what the file calls the field. */
export type Entry = { readonly name: string; readonly value: unknown };

/** One record of a file, whatever the file's form; fields without anything in them are not there. */
export type RawRecord = {
  readonly line: number | null;
  readonly record: number | null;
  readonly entries: ReadonlyMap<Field, Entry>;
};

/** A file taken apart into records. */
export type RawSet = {
  readonly title: string | null;
  readonly records: readonly RawRecord[];
  /** Sources that the file lists by their ids, apart from its figures. */
  readonly sources: ReadonlyMap<string, RawRecord["entries"]>;
  readonly mark: DecimalMark;
  /** Records that are none, and what is not known of the whole file. */
  readonly faults: readonly FigureFault[];
  readonly leftOut: number;
};

const longest = 80;

/** A word of the file, as a fault quotes it. */
export const cut = (value: unknown): string => {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return [...text.slice(0, 4 * longest)].slice(0, longest).join("");
};

type Where = Partial<Pick<FigureFault, "line" | "record" | "id" | "field" | "detail" | "hint">>;

/** A fault with everything that is not said of it. */
export const faultOf = (kind: FigureFaultKind, where: Where = {}): FigureFault => ({
  kind,
  line: null,
  record: null,
  id: null,
  field: null,
  detail: null,
  hint: null,
  ...where,
});

/** Whether a field says anything. */
export const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "");
