import type { Figure } from "../domain/figure";
import { chartsOf } from "./charts";

/** The series of the line's capacity in pairs of trains, from the article. */
const series = "dostyk-moiynty-capacity";

/** What Dostyk–Moiynty could carry before and after its second track; null where the records are not both there. */
export function capacityBeforeAfter(
  figures: readonly Figure[],
): { readonly before: Figure; readonly after: Figure } | null {
  const told = chartsOf(
    figures.filter((figure) => figure.series === series),
    [],
  ).flatMap(({ bars }) => bars);
  const [before, after] = [told[0]?.figure, told.at(-1)?.figure];
  return before && after && before !== after ? { before, after } : null;
}
