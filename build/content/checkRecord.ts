import type { Atlas } from "../../src/content/atlas.ts";
import { parseWhole } from "../../src/content/relations.ts";
import type { Figure } from "../../src/domain/figure.ts";
import type { Content, Fields } from "./files.ts";
import { isVerbatim, saysValue } from "./quoted.ts";
import { unitsOf } from "./unitsOf.ts";

/** The whole content as the page reads it. */
type Known = Pick<Atlas, "figures" | "sources">;

/** The figure as the content would have it, or every fault that the parser finds once it stands there. */
function parsed(content: Content, id: unknown): { readonly atlas: Known; readonly figure: Figure } | readonly string[] {
  const whole = parseWhole(content);
  if (!whole.ok) return whole.problems.map(({ where, what }) => `${where}: ${what}`);
  const figure = whole.atlas.figures.find((one) => one.id === id);
  return figure ? { atlas: whole.atlas, figure } : [`The figure ${id} is not there.`];
}

const samePeriod = (a: Figure, b: Figure): boolean =>
  a.period?.from === b.period?.from && a.period?.to === b.period?.to;

/** A record that says again what another one says already. */
const repeats = (figure: Figure, figures: readonly Figure[]): readonly string[] =>
  figures
    .filter(
      (one) =>
        one.id !== figure.id &&
        (["subject", "quantity", "unit", "status", "source"] as const).every((field) => one[field] === figure[field]) &&
        one.scope.en === figure.scope.en &&
        one.amount.kind !== "none" &&
        samePeriod(one, figure) &&
        one.title.en === figure.title.en,
    )
    .map(({ id }) => `The figure ${id} says this already.`);

/**
 * What a careful reader would ask of a figure beyond its shape, in sentences.
 *
 * @param text what its source says, where it is at hand
 */
export function doubtsOf(figure: Figure, { figures, sources }: Known, text: string | null): readonly string[] {
  const { quantity, unit, amount, quote, period, status, asOf } = figure;
  const units = unitsOf[quantity];
  // A page without a date is known by the day on which it was read, which says nothing of when it was true.
  const isDated = sources.get(figure.source)?.published !== null;
  const rules: readonly (readonly [holds: boolean, what: string])[] = [
    [
      amount.kind === "none" || (unit !== null && units.includes(unit)),
      `The quantity ${quantity} is counted in ${units.join(" or ") || "nothing"}, not in ${unit}.`,
    ],
    [
      quote === undefined || amount.kind === "none" || saysValue(quote, amount.value),
      `The quote does not print the value ${amount.kind === "none" ? "" : amount.value}.`,
    ],
    [quote === undefined || text === null || isVerbatim(quote, text), "The quote is not in the text word for word."],
    [
      status !== "reported" || !period || period.from <= asOf.padEnd(10, "~"),
      "A result is reported before its period.",
    ],
    [
      status !== "planned" || !period || !isDated || period.to >= asOf,
      "The period of the plan was over when it was published.",
    ],
  ];
  return [...rules.flatMap(([holds, what]) => (holds ? [] : [what])), ...repeats(figure, figures)];
}

/**
 * Every fault of a record that stands in the content already, in sentences; none where it may be written.
 *
 * @param content with the record in its place
 * @param text what the source says, where it is at hand
 */
export function faultsOf(content: Content, { id }: Fields, text: string | null = null): readonly string[] {
  const result = parsed(content, id);
  if (!("figure" in result)) return result;
  return doubtsOf(result.figure, result.atlas, text);
}
