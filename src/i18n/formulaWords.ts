import type { Figure } from "../domain/figure";
import type { Formatter } from "./format";

/** Arithmetic as printed, with the language's decimal mark; the values of figures as they are written beside it. */
export const formulaWords = (
  formula: string,
  inputs: readonly Pick<Figure, "amount" | "unit">[],
  { numberIn }: Pick<Formatter, "numberIn">,
): string =>
  formula.replace(/\d+(?:\.\d+)?/g, (digits) => {
    const value = Number(digits);
    const input = inputs.find(({ amount }) => amount.kind !== "none" && amount.value === value);
    return numberIn(value, input?.unit ?? null);
  });
