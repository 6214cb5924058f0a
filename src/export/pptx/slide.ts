import type PptxGenJS from "pptxgenjs";
import type { Tokens } from "../../theme/tokens";
import type { ExportInput } from "../format";
import { addChart, chartHigh } from "./chart";
import { addFoot } from "./foot";
import { addHeadline } from "./headline";
import { bare, face, textHigh } from "./look";
import { notesOf } from "./notes";
import { least, left, right, type SlidePlan, text, titleHigh, titleLines, titleTop, top } from "./plan";

/**
 * Puts everything on a slide: the title in its master's place, text, the large figure, chart, table and sources as
 * native objects, and the map as a picture.
 *
 * @param picture the map of the plan's size as a data address
 */
export function fillSlide(
  slide: PptxGenJS.Slide,
  plan: SlidePlan,
  picture: string,
  tokens: Tokens,
  input: ExportInput,
): void {
  const { told, figures, chart, sources, table, map } = plan;
  const { measure, translator } = input;
  slide.addText(told.title, { placeholder: "title" });
  let y = titleTop + titleHigh(titleLines(told, input)) + 0.15;
  const words = told.text.join("\n");
  if (words !== "") {
    const high = told.text.reduce((sum, paragraph) => sum + textHigh(paragraph, text, left.width, measure), 0.05);
    slide.addText(words, {
      x: left.x,
      y,
      w: left.width,
      h: high,
      margin: 0,
      fontFace: face,
      fontSize: text.pt,
      color: bare(tokens.ink.strong),
      valign: "top",
    });
    y += high + 0.18;
  }
  const headline = figures[0];
  if (headline) y = addHeadline(slide, headline, y, tokens, input);
  const room = plan.footTop - 0.1 - y;
  if (chart && room >= least.chart) {
    addChart(
      slide,
      chart,
      { x: left.x, y, w: left.width, h: Math.min(room, chartHigh(chart) + 0.3) },
      tokens,
      (id) => sources.indexOf(id) + 1,
      input,
    );
  }
  slide.addImage({
    data: picture,
    x: right.x,
    y: top,
    w: map.width,
    h: map.height,
    altText: `${told.title}. ${translator.t("map.description")}`,
  });
  if (figures.length > 0) {
    slide.addTable(
      table.rows.map((row) => [...row]),
      {
        x: right.x,
        y: top + map.height + 0.12,
        w: right.width,
        h: table.height,
        colW: [...table.widths],
        rowH: [...table.heights],
        autoPage: false,
      },
    );
  }
  addFoot(slide, plan, tokens, input);
  slide.addNotes(notesOf(told, input));
}
