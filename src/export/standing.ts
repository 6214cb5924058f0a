import { yearsOld } from "../content/age";
import { successorOf } from "../content/history";
import type { Figure } from "../domain/figure";
import type { ExportInput } from "./format";

/** How much a figure is worth today, in words: whether it is a reader's own, a result or a plan, whether a newer one has replaced it, its age. */
export function standingOf(
  figure: Figure,
  { atlas, format, translator: { t }, today }: Pick<ExportInput, "atlas" | "format" | "translator" | "today">,
): string {
  const years = yearsOld(figure, today);
  return format.dotted([
    figure.origin === "own" ? t("figure.own") : "",
    t(`figureStatus.${figure.status}`),
    successorOf(atlas, figure) ? t("figure.superseded") : "",
    years === null ? "" : t("figure.age", { count: years }),
  ]);
}
