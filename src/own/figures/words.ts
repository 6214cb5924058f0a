import type { Amount, FigureStatus, Quantity } from "../../domain/figure";
import { quantities } from "../../domain/figure";

const statuses: Readonly<Record<FigureStatus, readonly string[]>> = {
  reported: ["actual", "fact", "факт", "отчёт", "отчет", "сообщено"],
  planned: ["plan", "target", "план", "запланировано", "цель"],
  considered: ["under consideration", "рассматривается"],
  derived: ["computed", "calculated", "расчёт", "расчет"],
};

const bare = (text: string): string => text.trim().toLowerCase();

/** How sure a figure is, by the word of the content or one that people use for it. */
export function readStatus(text: string): FigureStatus | null {
  const word = bare(text);
  const found = Object.entries(statuses).find(([status, others]) => status === word || others.includes(word));
  return found && isStatus(found[0]) ? found[0] : null;
}
const isStatus = (text: string): text is FigureStatus => Object.hasOwn(statuses, text);

/** What is counted; null for what the atlas has no name for. */
export const readQuantity = (text: string): Quantity | null =>
  quantities.find((one) => one.toLowerCase() === bare(text)) ?? null;

export const amountKinds = ["exact", "atLeast", "atMost", "about", "range", "multiple", "none"] as const;
type AmountKind = Amount["kind"];

/** How a number is meant: `atLeast`, `at_least`. */
export const readAmountKind = (text: string): AmountKind | null =>
  amountKinds.find((one) => one.toLowerCase() === bare(text).replace(/[\s_-]/g, "")) ?? null;

/** Signs and words that people write before a number instead of saying its kind. */
const signs: readonly (readonly [pattern: RegExp, kind: Exclude<AmountKind, "none" | "range">])[] = [
  [/^(?:>=?|≥|over|more than|at least|более|свыше|не менее)\s*/iu, "atLeast"],
  [/^(?:<=?|≤|up to|almost|less than|at most|до|менее|не более|почти)\s*/iu, "atMost"],
  [/^(?:~|≈|about|around|около|примерно)\s*/iu, "about"],
  [/^[×x]\s*/iu, "multiple"],
];

/** A value as written, taken apart: what kind it is, its number, and of a range the second one. */
export function takeApart(text: string): {
  readonly kind: AmountKind;
  readonly value: string;
  readonly to: string | null;
} {
  const written = text.trim();
  for (const [pattern, kind] of signs) {
    const rest = written.replace(pattern, "");
    if (rest !== written && /^[-−+\d]/.test(rest)) return { kind, value: rest, to: null };
  }
  const [, from, to] = /^(\d[\d.,\s\u00A0\u202F]*?)\s*(?:[-–—]|\.\.)\s*(\d[\d.,\s\u00A0\u202F]*)$/.exec(written) ?? [];
  return from !== undefined && to !== undefined
    ? { kind: "range", value: from, to }
    : { kind: "exact", value: written, to: null };
}
