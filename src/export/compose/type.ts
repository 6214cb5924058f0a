import type { Tokens } from "../../theme/tokens";
import type { TextStyle } from "./text";

/** Every size of type in a composed picture, by what it is for. */
export type TypeScale = Readonly<
  Record<
    | "kicker"
    | "title"
    | "lead"
    | "group"
    | "valueLarge"
    | "unitLarge"
    | "value"
    | "unit"
    | "figure"
    | "about"
    | "more"
    | "legend"
    | "small",
    TextStyle
  >
>;

const style = (sizePx: number, weight: number, color: string, leading: number): TextStyle => ({
  sizePx,
  weight,
  color,
  lineHeight: Math.round(sizePx * leading * 10) / 10,
});

/** @param titlePx size of the title, which gives way where it is long */
export const typeScale = ({ ink, route }: Tokens, titlePx: number): TypeScale => ({
  kicker: { ...style(11.5, 650, route["middle-corridor"], 1.4), letterSpacingPx: 0.7 },
  title: style(titlePx, 700, ink.strong, 1.18),
  lead: style(14, 400, ink.strong, 1.45),
  group: style(11.5, 650, ink.quiet, 1.4),
  valueLarge: style(46, 700, ink.strong, 1.1),
  unitLarge: style(20, 400, ink.quiet, 1.2),
  value: style(22, 700, ink.strong, 1.2),
  unit: style(14, 400, ink.quiet, 1.2),
  figure: style(13.5, 600, ink.strong, 1.32),
  about: style(12, 400, ink.quiet, 1.36),
  more: style(12.5, 600, ink.accent, 1.4),
  legend: style(12, 400, ink.strong, 1.45),
  small: style(10.5, 400, ink.quiet, 1.42),
});
