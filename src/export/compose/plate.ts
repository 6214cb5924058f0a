import { type ThemeId, themes } from "../../theme/tokens";
import type { ExportInput } from "../format";
import type { Sheet } from "../sizes";
import type { Told } from "../told";
import { plainText, stack } from "./block";
import { creditLine } from "./credits";
import { documentOf } from "./document";
import { legendBlock } from "./legend";
import { mapOn } from "./mapBlock";
import { typeScale } from "./type";

/** Px that the words keep from both sides. */
const edge = 6;

/** The map of a view with its legend and credits, for a page that carries the words itself. */
export function composePlate(input: ExportInput, told: Told, theme: ThemeId, sheet: Sheet): string {
  const tokens = themes[theme];
  const type = typeScale(tokens, 20);
  const { width, height } = sheet.layout;
  const { measure } = input;
  const { t } = input.translator;
  const foot = stack(
    [
      legendBlock(
        { shown: told.view, hasError: told.error !== undefined, own: input.own, tokens, type, t, measure },
        width - 2 * edge,
      ),
      plainText(creditLine(input), type.small, width - 2 * edge, measure),
    ],
    5,
  );
  const map = { x: 0, y: 0, width, height: height - foot.height - 10 };
  return documentOf(input, told, tokens, sheet, [
    mapOn(map, told, { ...input, tokens }),
    foot.draw(edge, height - foot.height),
  ]);
}
