import type { ChoiceId, Choices } from "../../export/format";
import { type FormatId, formats } from "../../export/formats";
import { pictureSizeIds, pictureSizes, sheetOf } from "../../export/sizes";
import type { TextKey } from "../../i18n/catalogues";
import type { Translate } from "../../i18n/translator";
import type { Size } from "../../picture/projection";
import { themeIds } from "../../theme/tokens";

/** What the form offers: every file, and paper, which the browser itself makes. */
export type OfferId = FormatId | "pdf";
export type Offer = { readonly id: OfferId; readonly name: TextKey; readonly use: TextKey; readonly extension: string };

const offerOf = (id: FormatId): Offer => ({
  id,
  name: formats[id].name,
  use: `export.${id}.for`,
  extension: formats[id].extension.toUpperCase(),
});

/** Pictures first, then paper, then what is read by programs. */
export const offers: readonly Offer[] = [
  offerOf("png"),
  offerOf("svg"),
  offerOf("pptx"),
  { id: "pdf", name: "export.pdf", use: "export.pdf.for", extension: "PDF" },
  offerOf("csv"),
  offerOf("geojson"),
];

/** A value, and what it is called. */
export type Option = { readonly value: string; readonly text: string };

/** The values of a choice in the reader's words. */
const optionsOf: {
  readonly [Id in ChoiceId]: (t: Translate, screen: Size) => readonly (Option & { readonly value: Choices[Id] })[];
} = {
  size: (t, screen) =>
    pictureSizeIds.map((value) => {
      const size = pictureSizes[value];
      const { width, height } = sheetOf(value, screen).pixels;
      const text =
        "timesScreen" in size ? t("export.size.screen", { times: size.timesScreen, width, height }) : t(size.name);
      return { value, text };
    }),
  theme: (t) => themeIds.map((value) => ({ value, text: t(`theme.${value}`) })),
  slides: (t) => (["view", "story"] as const).map((value) => ({ value, text: t(`export.slides.${value}`) })),
  figures: (t) => (["view", "all", "way"] as const).map((value) => ({ value, text: t(`export.figures.${value}`) })),
  lines: (t) => (["shown", "selection", "way"] as const).map((value) => ({ value, text: t(`export.lines.${value}`) })),
  table: (t) => (["standard", "decimalComma"] as const).map((value) => ({ value, text: t(`export.table.${value}`) })),
};

/** What the view has that can be chosen: something selected, a way. */
export type Choosable = { readonly selection: boolean; readonly way: boolean };

const canBeChosen = (value: string, { selection, way }: Choosable): boolean =>
  value === "selection" ? selection : value === "way" ? way : true;

/** A choice about a file, with what stands to choice here. */
export type ChoiceRow = { readonly choice: ChoiceId; readonly options: readonly Option[] };

/** The choices that a format heeds; the selection and the way stand in them only where there is one. */
export const choicesOf = (id: OfferId, has: Choosable, t: Translate, screen: Size): readonly ChoiceRow[] =>
  (id === "pdf" ? [] : formats[id].choices)
    .map((choice: ChoiceId) => ({
      choice,
      options: optionsOf[choice](t, screen).filter(({ value }) => canBeChosen(value, has)),
    }))
    .filter(({ options }) => options.length > 1);
