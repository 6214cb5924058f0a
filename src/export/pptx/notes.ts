import { sourceLine } from "../compose/credits";
import type { ExportInput } from "../format";
import { standingOf } from "../standing";
import type { Told } from "../told";

/** What the speaker reads: own words, then each figure with the words of its source, verbatim. */
export function notesOf(told: Told, input: ExportInput): string {
  const { format, translator } = input;
  const { t, language } = translator;
  const figures = told.figures.map((figure) =>
    [
      format.dotted([format.localized(figure.title), format.amount(figure), standingOf(figure, input)]),
      ...(figure.quote === undefined ? [] : [t("figure.quote", { text: figure.quote })]),
      ...(figure.quoteEn !== undefined && language !== "ru" ? [figure.quoteEn] : []),
      ...(figure.caveat ? [format.localized(figure.caveat)] : []),
      sourceLine(figure.source, input),
    ].join("\n"),
  );
  return [told.notes, ...figures, told.address.text].filter((part) => part !== "").join("\n\n");
}
