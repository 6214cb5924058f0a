import type { Period } from "../../domain/figure";

/** A day, a month or a year: as it is written in the content, and the days that it lasts. */
export type ReadDate = { readonly iso: string } & Period;

const two = (part: string | number): string => String(part).padStart(2, "0");
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const ofYear = (year: string): ReadDate => ({ iso: year, from: `${year}-01-01`, to: `${year}-12-31` });

function ofMonth(year: string, month: string): ReadDate | null {
  if (Number(month) < 1 || Number(month) > 12) return null;
  const iso = `${year}-${two(month)}`;
  return { iso, from: `${iso}-01`, to: `${iso}-${two(lastDay(Number(year), Number(month)))}` };
}
function ofDay(year: string, month: string, day: string): ReadDate | null {
  const isReal = ofMonth(year, month) && Number(day) >= 1 && Number(day) <= lastDay(Number(year), Number(month));
  const iso = `${year}-${two(month)}-${two(day)}`;
  return isReal ? { iso, from: iso, to: iso } : null;
}

/** Years that a figure of a railway may speak of; 9999 ends what has no end. */
const year = "((?:1[89]|20|21)\\d\\d|9999)";
const pattern = (text: string): RegExp => new RegExp(`^${text.replaceAll("Y", year)}$`);
const midnight = "(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?";
const [yearOnly, yearMonth, yearMonthDay, dayMonthYear, monthYear, slashes] = [
  "Y",
  "Y[-./](\\d\\d?)",
  `Y[-./](\\d\\d?)[-./](\\d\\d?)${midnight}`,
  "(\\d\\d?)\\.(\\d\\d?)\\.Y",
  "(\\d\\d?)\\.Y",
  "(\\d\\d?)/(\\d\\d?)/Y",
].map(pattern);

const parts = (shape: RegExp | undefined, text: string): readonly string[] | null =>
  shape
    ?.exec(text)
    ?.slice(1)
    .map((part) => part ?? "") ?? null;

/**
 * Reads a date as the content writes it, and as spreadsheets make of it. Null where it is none, or where day and
 * month could be one another: 1/6/2025.
 */
export function readDate(written: string): ReadDate | null {
  const text = written.trim().replace(/\s*(г|год|year)\.?$/u, "");
  const [only] = parts(yearOnly, text) ?? [];
  if (only !== undefined) return ofYear(only);
  const [y1 = "", m1] = parts(yearMonth, text) ?? [];
  if (m1 !== undefined) return ofMonth(y1, m1);
  const [y2 = "", m2 = "", d2] = parts(yearMonthDay, text) ?? [];
  if (d2 !== undefined) return ofDay(y2, m2, d2);
  const [d3 = "", m3 = "", y3] = parts(dayMonthYear, text) ?? [];
  if (y3 !== undefined) return ofDay(y3, m3, d3);
  const [m4 = "", y4] = parts(monthYear, text) ?? [];
  if (y4 !== undefined) return ofMonth(y4, m4);
  const [one = "", other = "", y5] = parts(slashes, text) ?? [];
  if (y5 === undefined) return null;
  const [asDayFirst, asMonthFirst] = [ofDay(y5, other, one), ofDay(y5, one, other)];
  if (asDayFirst && asMonthFirst && asDayFirst.iso !== asMonthFirst.iso) return null;
  return asDayFirst ?? asMonthFirst;
}

const roman: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const halfOrQuarter = [
  /^(?:([HQ])([1-4])|([1-4])([HQ]))[ -]?(\d{4})$/i,
  /^(\d{4})[ -]?(?:([HQ])([1-4])|([1-4])([HQ]))$/i,
] as const;
const inRussian = /^([1-4]|I{1,3}|IV)(?:-?[а-я]{1,2})?\s+(полугодие|кв\.?|квартал)\s+(\d{4})(?:\s*г(?:ода|\.)?)?$/iu;

/** Months from the first of a half or a quarter to its last. */
function partOfYear(of: string, which: number, length: 3 | 6): Period | null {
  const last = which * length;
  if (last > 12 || !readDate(of)) return null;
  const [from, to] = [ofMonth(of, String(last - length + 1)), ofMonth(of, String(last))];
  return from && to && { from: from.from, to: to.to };
}

function readPart(text: string): Period | null {
  const [, h1, n1, n2, h2, y1] = halfOrQuarter[0].exec(text) ?? [];
  const [, y2, h3, n3, n4, h4] = halfOrQuarter[1].exec(text) ?? [];
  const letter = h1 ?? h2 ?? h3 ?? h4;
  if (letter !== undefined)
    return partOfYear(y1 ?? y2 ?? "", Number(n1 ?? n2 ?? n3 ?? n4), letter.toUpperCase() === "H" ? 6 : 3);
  const [, count = "", word = "", of = ""] = inRussian.exec(text) ?? [];
  if (word === "") return null;
  return partOfYear(of, roman[count.toUpperCase()] ?? Number(count), word.toLowerCase().startsWith("п") ? 6 : 3);
}

/** What has no end ends on this day. */
export const openEnd = "9999-12-31";

/** A period from one date to another, each a day, a month or a year; without the second it has no end. */
export function periodOf(from: string, to: string | null): Period | null {
  const [start, end] = [readDate(from), to === null ? { to: openEnd } : readDate(to)];
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}

/** Reads a period as people write it; null where it is none, or may be read in two ways. */
export function readPeriod(written: string): Period | null {
  const text = written.trim();
  const date = readDate(text);
  if (date) return { from: date.from, to: date.to };
  const part = readPart(text);
  if (part) return part;
  const [, from = "", to = ""] = /^(.+?)\s*\.\.\s*(.*)$/.exec(text) ?? /^(.+?)\s*[–—]\s*(.+)$/.exec(text) ?? [];
  const [, y1 = "", y2 = ""] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (y1 !== "") return periodOf(y1, y2);
  return from === "" ? null : periodOf(from, to === "" ? null : to);
}
