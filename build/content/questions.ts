import * as v from "valibot";
import { figureSchema, sourceSchema } from "../../src/content/schema.ts";
import { contentOrigins, figureStatuses, quantities } from "../../src/domain/figure.ts";
import type { Content, Fields } from "./files.ts";
import { saysValue } from "./quoted.ts";
import { unitsOf } from "./unitsOf.ts";

/** A question of the dialogue; an answer becomes a field at once, or one sentence on why it cannot. */
export type Question = {
  readonly ask: string;
  /** The field that the answer fills, `title.en` inside another. */
  readonly field: string;
  /** Empty answers leave the field out, or make it null where the record must have it. */
  readonly optional?: "absent" | "null";
  readonly when?: (draft: Fields) => boolean;
  /** What the answer is, where it is no plain text. */
  readonly read?: (answer: string, draft: Fields) => unknown;
  /** A fault that only the rest of the draft or the content shows. */
  readonly doubt?: (value: unknown, draft: Fields, content: Content) => string | null;
  /** Told beside the question: what can be answered. */
  readonly hint?: (draft: Fields, content: Content) => string;
};

const list = (answer: string): readonly string[] => answer.split(/[\s,]+/).filter((one) => one !== "");
const number = (answer: string): number => (answer.trim() === "" ? Number.NaN : Number(answer.replace(",", ".")));
/** `2025`, `2025-01-01..2025-06-30`, or `2025-09-30..` for what goes on. */
export function readPeriod(answer: string): unknown {
  if (/^\d{4}$/.test(answer)) return { from: `${answer}-01-01`, to: `${answer}-12-31` };
  const [from, to] = answer.split("..").map((day) => day.trim());
  return { from, to: to === undefined ? from : to === "" ? "9999-12-31" : to };
}
/** `1.4`, `over 1.4`, `up to 1.7`, `about 30`, `20-22`, `x2`, or `none`. */
export function readAmount(answer: string): unknown {
  if (answer === "none") return { kind: "none" };
  const [, from = "", to = ""] = /^(\d[\d.,]*)\s*[-–]\s*(\d[\d.,]*)$/.exec(answer) ?? [];
  if (from !== "") return { kind: "range", value: number(from), to: number(to) };
  const kinds = { over: "atLeast", "up to": "atMost", about: "about", x: "multiple" } as const;
  for (const [word, kind] of Object.entries(kinds)) {
    if (answer.startsWith(word)) return { kind, value: number(answer.slice(word.length)) };
  }
  return { kind: "exact", value: number(answer) };
}

const ofKind = ({ quantity }: Fields): readonly string[] =>
  quantities.flatMap((one) => (one === quantity ? unitsOf[one] : []));
const hasNumber = ({ amount }: Fields): boolean => !v.is(v.object({ kind: v.literal("none") }), amount);
const isArticle = ({ origin }: Fields): boolean => origin === "article";
const missing = (ids: unknown, content: Content): string | null => {
  const unknown = [ids].flat().filter((id) => !content.figures.some((one) => one.id === id));
  return unknown.length > 0 ? `There is no figure ${unknown.join(", ")}.` : null;
};
const alike = ({ subject, quantity }: Fields, { figures }: Content): readonly Fields[] =>
  figures.filter((one) => one.subject === subject && one.quantity === quantity);
const idsAlike = (draft: Fields, content: Content): string =>
  alike(draft, content)
    .slice(0, 12)
    .map(({ id }) => id)
    .join(", ");

/** What a figure is asked for, in order. Its source has been found or made before. */
export const figureQuestions: readonly Question[] = [
  {
    field: "origin",
    ask: "Is it from the article, or context",
    hint: () => contentOrigins.filter((one) => one !== "derived").join(" | "),
    doubt: (value) =>
      value === "derived" ? "A derived figure needs its formula: write it as a file and use --from." : null,
  },
  {
    field: "subject",
    ask: "What is it about",
    hint: () => "kazakhstan, a route such as btc, or a segment such as btc.tr",
  },
  { field: "quantity", ask: "What is counted", hint: () => quantities.join(" ") },
  { field: "title.en", ask: "Its title in English" },
  { field: "title.ru", ask: "Its title in Russian" },
  { field: "scope.en", ask: "What it covers and who counts, in English" },
  { field: "scope.ru", ask: "The same in Russian" },
  {
    field: "amount",
    ask: "The amount",
    read: readAmount,
    hint: () => "1.4 | over 1.4 | up to 1.7 | about 30 | 20-22 | x2 | none",
  },
  {
    field: "unit",
    ask: "Its unit",
    optional: "null",
    when: hasNumber,
    hint: (draft) => ofKind(draft).join(" | "),
    doubt: (value, draft) =>
      ofKind(draft).includes(String(value))
        ? null
        : `The quantity ${draft.quantity} is counted in ${ofKind(draft).join(" or ") || "nothing"}.`,
  },
  {
    field: "period",
    ask: "For which period",
    optional: "null",
    read: readPeriod,
    hint: () => "2025 | 2025-01-01..2025-06-30 | 2025-09-30.. ; empty where none is named",
  },
  { field: "asOf", ask: "Published, or true since", hint: () => "2025-10-09, 2025-10 or 2025" },
  {
    field: "status",
    ask: "A result, a plan, an idea",
    hint: () => figureStatuses.filter((one) => one !== "derived").join(" | "),
  },
  {
    field: "quote",
    ask: "The sentence in Russian, word for word",
    when: isArticle,
    doubt: (value, { amount }) => {
      const known = v.safeParse(v.object({ value: v.number() }), amount);
      return known.success && !saysValue(String(value), known.output.value)
        ? `The quote does not print the value ${known.output.value}.`
        : null;
    },
  },
  { field: "quoteEn", ask: "The same sentence in English", when: isArticle },
  { field: "caveat.en", ask: "What a reader could mistake it for, in English", optional: "absent" },
  { field: "caveat.ru", ask: "The same in Russian", when: ({ caveat }) => caveat !== undefined },
  {
    field: "series",
    ask: "The measure that it continues: same scope, unit and way of counting",
    optional: "absent",
    hint: (draft, content) =>
      [...new Set(alike(draft, content).flatMap(({ series }) => (series === undefined ? [] : [series])))].join(" "),
  },
  {
    field: "supersedes",
    ask: "Figures whose place it takes",
    optional: "absent",
    read: list,
    doubt: (ids, _, content) => missing(ids, content),
    hint: idsAlike,
  },
  {
    field: "conflictsWith",
    ask: "Figures that it contradicts",
    optional: "absent",
    read: list,
    doubt: (ids, _, content) => missing(ids, content),
    hint: idsAlike,
  },
  {
    field: "outcomeOf",
    ask: "The plan whose result it is",
    optional: "absent",
    doubt: (id, _, content) => missing(id, content),
  },
  { field: "places", ask: "Ports, crossings or stations that it tells of", optional: "absent", read: list },
  {
    field: "reviewBy",
    ask: "When somebody should look for a newer value",
    optional: "absent",
    hint: () => "2027-03-31",
  },
  {
    field: "id",
    ask: "Its id",
    hint: () => "in kebab case, as btc-throughput-2026",
    doubt: (id, _, content) => (content.figures.some((one) => one.id === id) ? `The id ${id} is taken.` : null),
  },
];

/** What a new source is asked for, after its id. */
export const sourceQuestions: readonly Question[] = [
  { field: "publisher", ask: "Who publishes it" },
  { field: "title", ask: "Its title in English", hint: () => "what the page is called or about, and its language" },
  { field: "url", ask: "Its address", optional: "null" },
  { field: "published", ask: "When it was published", optional: "null", hint: () => "2025-10-09, 2025-10 or 2025" },
  { field: "accessed", ask: "When you read it", hint: () => "2026-03-31" },
  { field: "licence", ask: "Its licence", optional: "absent" },
];

/** The fields of a record by the schema of the content. */
export type Entries = Readonly<Record<string, v.GenericSchema>>;
export const figureEntries: Entries = figureSchema.entries;
export const sourceEntries: Entries = sourceSchema.entries;

const oneText = v.pipe(v.string(), v.nonEmpty("must not be empty"));

/** The fault of a value by the schema of the content, in one sentence; null where it is one. */
export function faultOfField(entries: Entries, field: string, value: unknown): string | null {
  const schema = field.includes(".") ? oneText : entries[field];
  if (!schema) return null;
  const result = v.safeParse(schema, value);
  if (result.success) return null;
  const [issue] = result.issues;
  return `The value ${issue.message}.`;
}
