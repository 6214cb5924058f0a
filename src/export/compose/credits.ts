import type { SourceId } from "../../domain/ids";
import type { MeasureText } from "../../picture/labels/font";
import type { ExportInput } from "../format";
import { ownCredit } from "../ownCredit";
import type { Speech, Told } from "../told";
import { type Block, plainText, stack } from "./block";
import type { TypeScale } from "./type";

type Credited = Pick<Speech, "format" | "translator"> & Pick<ExportInput, "own">;

/** Whom every picture and every slide names, whatever else is left out. */
export const creditLine = (input: Credited): string =>
  input.format.dotted([
    input.translator.t("attribution.osm"),
    "GeoNames (CC BY 4.0)",
    "Natural Earth",
    input.translator.t("export.creditFigures"),
    ownCredit(input),
  ]);

/** A date stays on one line. */
const unbroken = (text: string): string => text.replaceAll(" ", "\u00A0");

/** A source as it stands in a list: who, what, when, where. */
export function sourceLine(id: SourceId, { atlas, format }: Speech): string {
  const source = atlas.sources.get(id);
  if (!source) throw new Error(`There is no source ${id}`);
  const { publisher, title, published, url } = source;
  return format.dotted([
    publisher,
    title,
    published === null ? "" : unbroken(format.date(published)),
    url === null ? "" : url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, ""),
  ]);
}

type Setting = Speech &
  Pick<ExportInput, "own"> & {
    readonly told: Told;
    readonly type: TypeScale;
    readonly measure: MeasureText;
    /** ISO date. */
    readonly today: string;
  };

/** Sources of the figures in the order of their numbers. */
export const sourcesBlock = (ids: readonly SourceId[], width: number, setting: Setting): Block =>
  stack(
    ids.map((id, i) =>
      plainText(`[${i + 1}]\u00A0${sourceLine(id, setting)}`, setting.type.small, width, setting.measure),
    ),
    0,
  );

/** Whose the map is, and where and when the picture was made. */
export function creditBlock(width: number, setting: Setting): Block {
  const { format, told, today, type, measure } = setting;
  const made = format.dotted([told.address.text, unbroken(format.date(today))]);
  return stack(
    [plainText(creditLine(setting), type.small, width, measure), plainText(made, type.small, width, measure)],
    0,
  );
}
