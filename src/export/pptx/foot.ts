import type PptxGenJS from "pptxgenjs";
import type { Tokens } from "../../theme/tokens";
import { creditLine, sourceLine } from "../compose/credits";
import type { ExportInput } from "../format";
import { bare, face, page } from "./look";
import { type SlidePlan, small } from "./plan";

/** Sources with their links, credits, date, and where the slide's view is found again. */
export function addFoot(
  slide: PptxGenJS.Slide,
  { told, figures, sources: ids, footTop }: SlidePlan,
  tokens: Tokens,
  input: ExportInput,
): void {
  const { atlas, format, translator, today } = input;
  const { t } = translator;
  const rest = told.figures.length - figures.length;
  const sources = ids.flatMap((id, i) => {
    const url = atlas.sources.get(id)?.url ?? null;
    return [
      { text: `[${i + 1}] `, options: {} },
      {
        text: sourceLine(id, input),
        options: { breakLine: true, ...(url === null ? {} : { hyperlink: { url } }) },
      },
    ];
  });
  const { address } = told;
  slide.addText(
    [
      ...sources,
      { text: format.dotted([creditLine(input), format.date(today)]), options: { breakLine: true } },
      ...(rest > 0 ? [{ text: `${t("export.more", { count: rest })}: `, options: {} }] : []),
      {
        text: address.text,
        options: address.link === null ? {} : { hyperlink: { url: address.link, tooltip: t("export.open") } },
      },
    ],
    {
      x: page.margin,
      y: footTop,
      w: page.width - 2 * page.margin - 0.5,
      h: page.height - 0.3 - footTop,
      margin: 0,
      fontFace: face,
      fontSize: small.pt,
      color: bare(tokens.ink.quiet),
      valign: "top",
    },
  );
}
