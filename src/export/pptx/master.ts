import type PptxGenJS from "pptxgenjs";
import type { Translator } from "../../i18n/translator";
import type { Tokens } from "../../theme/tokens";
import { bare, face, page } from "./look";
import { titleHigh, titleTop, titleWidth } from "./plan";

/** What the master for titles of so many lines is called. */
export const masterName = (titleLines: number): string => `TITLE_${titleLines}`;

/** The ground of slides whose title takes so many lines: paper, name of the atlas, the title's place, a number. */
export function defineMaster(deck: PptxGenJS, lines: number, tokens: Tokens, translator: Translator): void {
  deck.defineSlideMaster({
    title: masterName(lines),
    background: { color: bare(tokens.surface.panel) },
    objects: [
      {
        text: {
          text: translator.t("app.name").toLocaleUpperCase(translator.language),
          options: {
            x: page.margin,
            y: titleTop - 0.26,
            w: titleWidth,
            h: 0.24,
            margin: 0,
            fontFace: face,
            fontSize: 9,
            bold: true,
            charSpacing: 1,
            color: bare(tokens.route["middle-corridor"]),
          },
        },
      },
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: page.margin,
            y: titleTop,
            w: titleWidth,
            h: titleHigh(lines),
            margin: 0,
            fontFace: face,
            fontSize: 24,
            bold: true,
            align: "left",
            valign: "top",
            color: bare(tokens.ink.strong),
          },
          text: "",
        },
      },
    ],
    slideNumber: {
      x: page.width - page.margin - 0.4,
      y: page.height - 0.5,
      w: 0.4,
      h: 0.2,
      align: "right",
      fontFace: face,
      fontSize: 8,
      color: bare(tokens.ink.quiet),
    },
  });
}
