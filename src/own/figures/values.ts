import type { FigureFaultKind } from "../../domain/ownFigures";
import { readDate } from "./dates";
import { type DecimalMark, readNumber } from "./numbers";

/** What came of a value of the file: what it means, or why it means nothing. */
export type Read<T> = { readonly ok: true; readonly value: T } | Refused;
/** Why a value means nothing, and the nearest that would. */
export type Refused = { readonly ok: false; readonly kind: FigureFaultKind; readonly hint: string | null };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (kind: FigureFaultKind, hint: string | null = null): Refused => ({ ok: false, kind, hint });

/** More is nobody's cargo; less would be shown as 0. */
const [largest, least] = [1e12, 0.0005];

function sane(value: number): Read<number> {
  const size = Math.abs(value);
  const isShown = Number.isFinite(value) && size <= largest && (size === 0 || size >= least);
  // Of two zeros the one without a sign.
  return isShown ? read(size === 0 ? 0 : value) : refused("outOfReach");
}

/** A number, as JSON has it or as people write it. */
export function numberIn(value: unknown, mark: DecimalMark): Read<number> {
  if (typeof value === "number") return sane(value);
  if (typeof value !== "string") return refused("notNumber");
  const number = readNumber(value, mark);
  return typeof number === "number" ? sane(number) : refused(number);
}

/** A text; a year or a code may be a number to JSON. */
export const wordIn = (value: unknown): string | null =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : null;

/** Reads a text by its meaning; null from `readWord` refuses it for the given reason. */
export const word =
  <T>(readWord: (text: string) => T | null, kind: FigureFaultKind, hint?: (text: string) => string | null) =>
  (value: unknown): Read<T> => {
    const text = wordIn(value);
    const found = text === null ? null : readWord(text);
    return found === null ? refused(kind, text === null ? null : (hint?.(text) ?? null)) : read(found);
  };

/** A day, a month or a year, as the content writes it. */
export const isoDate = word(
  (text) => readDate(text)?.iso ?? null,
  "badDate",
  () => "2025-06-30, 2025-06, 2025",
);
/** A day. */
export const isoDay = word(
  (text) => {
    const date = readDate(text);
    return date?.iso.length === 10 ? date.iso : null;
  },
  "badDate",
  () => "2025-06-30",
);

/** Words in a list, or in a text with spaces or commas between them. */
export const wordsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,;]+/) : []).flatMap((one) =>
    typeof one === "string" && one.trim() !== "" ? [one.trim()] : [],
  );
