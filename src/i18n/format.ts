import { amountsIn } from "./amounts";
import { namesIn } from "./names";
import { periodsIn } from "./periods";
import type { Translator } from "./translator";

/**
 * Everything that is written by rule rather than looked up: numbers with units, periods, changes, names.
 * Units and frames come from the catalogue, months and countries too; separators come from Intl.
 */
export function formatterFor(translator: Translator) {
  return { ...amountsIn(translator), ...periodsIn(translator), ...namesIn(translator) };
}

export type Formatter = ReturnType<typeof formatterFor>;
