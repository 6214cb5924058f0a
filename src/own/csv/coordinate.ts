/** Longer than any way to write an angle. */
const longest = 40;

const number = "\\d{1,9}(?:[.,]\\d{0,20})?(?:e[-+]?\\d{1,2})?";
const side = "[nsewсюзв]";
/** Degrees alone, or with minutes and seconds; the side of the world before or after them. */
const angle = new RegExp(
  `^(${side})? ?([-+−]?) ?(${number}) ?[°ºd]? ?(?:(${number}) ?['′’m] ?(?:(${number}) ?(?:["″”s]|''|′′)?)?)? ?(${side})?$`,
);

const value = (text: string | undefined): number => (text === undefined ? 0 : Number(text.replace(",", ".")));

/**
 * Reads an angle as people write it into tables: `50.1`, `50,1`, `50°06′00″ N`, `-50.1`, `50,1 в. д.`.
 *
 * @returns NaN for what is none
 */
export function coordinate(cell: string): number {
  const text = cell.trim();
  // What nearly all are; the whole expression would take several times as long.
  if (/^-?\d{1,3}(?:[.,]\d{1,20})?$/.test(text)) return Number(text.replace(",", "."));
  if (text.length > longest) return Number.NaN;
  const short = text
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ ?\. ?[шд]\.?$/, "");
  const [, before, sign, degrees, minutes, seconds, after] = angle.exec(short) ?? [];
  if (degrees === undefined || (before !== undefined && after !== undefined)) return Number.NaN;
  const size = value(degrees) + value(minutes) / 60 + value(seconds) / 3600;
  return sign === "-" || sign === "−" || /^[swюз]$/.test(before ?? after ?? "") ? -size : size;
}
