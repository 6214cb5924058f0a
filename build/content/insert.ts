import { routeIds } from "../../src/domain/ids.ts";
import type { Content, Fields } from "./files.ts";

const routeOf = ({ subject }: Fields): string => String(subject).split(".")[0] ?? "";

/** Keys as the other records have them; what the schema does not know stays at the end, for the schema to refuse. */
const keys =
  "id subject alsoFor places origin title scope quantity amount unit period asOf status change quote quoteEn caveat source from formula conflictsWith supersedes outcomeOf series reviewBy".split(
    " ",
  );
export const ordered = (record: Fields): Fields =>
  Object.fromEntries(
    [...keys, ...Object.keys(record)].flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  );

/** After the last record that is most like it: origin, then route, then subject. The file is in the order of telling. */
function placeOf(record: Fields, figures: readonly Fields[]): number {
  const last = (like: (one: Fields) => boolean): number => figures.findLastIndex(like) + 1;
  const sameOrigin = (one: Fields): boolean => one.origin === record.origin;
  const routes = ["kazakhstan", ...routeIds];
  return (
    last((one) => sameOrigin(one) && one.subject === record.subject && one.quantity === record.quantity) ||
    last((one) => sameOrigin(one) && one.subject === record.subject) ||
    last((one) => sameOrigin(one) && routes.indexOf(routeOf(one)) <= routes.indexOf(routeOf(record))) ||
    figures.length
  );
}

const named = (ids: unknown): readonly unknown[] => (Array.isArray(ids) ? ids : []);

/** The content with a record in its place; whatever it conflicts with says so too. */
export function withFigure(content: Content, record: Fields): Content {
  const figures = content.figures.map((one) =>
    named(record.conflictsWith).includes(one.id) && !named(one.conflictsWith).includes(record.id)
      ? { ...one, conflictsWith: [...named(one.conflictsWith), record.id] }
      : one,
  );
  return { ...content, figures: figures.toSpliced(placeOf(record, figures), 0, ordered(record)) };
}

/** The content with a further source at the end. */
export const withSource = (content: Content, source: Fields): Content => ({
  ...content,
  sources: [...content.sources, source],
});

/** Texts of a record and its source that a language has no words for yet, by language. */
export function missingWords(
  { words }: Pick<Content, "words">,
  figure: Fields,
  source: Fields | null,
): Readonly<Record<string, readonly string[]>> {
  const english = (text: unknown): readonly string[] =>
    typeof text === "object" && text !== null && "en" in text && typeof text.en === "string" ? [text.en] : [];
  const told = [figure.title, figure.scope, figure.caveat].flatMap(english);
  const title = typeof source?.title === "string" ? [source.title] : [];
  const missing = Object.entries(words).map(([language, known]): [string, readonly string[]] => [
    language,
    // Russian stands beside English in the figure itself.
    [...(language === "ru" ? [] : told), ...title].filter((text) => !(text in known)),
  ]);
  return Object.fromEntries(missing.filter(([, texts]) => texts.length > 0));
}
