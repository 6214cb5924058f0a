/**
 * What a file writes before decimals. Where it is certain, the other mark parts thousands; where it is not, three
 * digits after the other mark may be either.
 */
export type DecimalMark = { readonly mark: "." | "," | null; readonly isCertain: boolean };

/** A number, or why there is none. */
export type ReadNumber = number | "notNumber" | "unclearNumber";

const spaces = /[ \u00A0\u2009\u202F'’]/g;
/** Spaces between thousands become one sign, a minus of any kind the plain one. */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/^[−–]\s?/, "-")
    .replace(/^\+/, "")
    .replace(spaces, "_");

const bothMarks = /^-?\d{1,3}(?:(?:,\d{3})+\.|(?:\.\d{3})+,)\d+$/;
const single = /^-?(\d+)([.,])(\d+)$/;

/** The mark that a text must mean; null where it has none, or either would make sense. */
function certainMark(text: string): "." | "," | null {
  const number = plain(text).replaceAll("_", "");
  if (bothMarks.test(number)) return number.lastIndexOf(".") > number.lastIndexOf(",") ? "." : ",";
  const [, whole = "", mark = "", rest = ""] = single.exec(number) ?? [];
  if (mark === "" || (rest.length === 3 && whole.length <= 3 && !/^0/.test(whole))) return null;
  return mark === "." ? "." : ",";
}

/**
 * What a file writes before decimals, by its own numbers; where they do not say, what its separator lets one suppose.
 *
 * @param supposed by the form of the file
 */
export function decimalMarkOf(texts: readonly string[], supposed: DecimalMark): DecimalMark {
  if (supposed.isCertain) return supposed;
  const marks = new Set(texts.map(certainMark).filter((mark) => mark !== null));
  const [only] = marks;
  if (marks.size > 1) return { mark: null, isCertain: false };
  return only ? { mark: only, isCertain: true } : supposed;
}

/** Reads a number as people write it, and refuses one that may be read in two ways. */
export function readNumber(text: string, { mark, isCertain }: DecimalMark): ReadNumber {
  const number = plain(text);
  const asDecimal = (digits: string): number => Number(digits.replaceAll("_", "").replace(",", ".")) + 0;
  if (/^-?\d+$/.test(number) || /^-?\d{1,3}(_\d{3})+([.,]\d+)?$/.test(number)) return asDecimal(number);
  if (/^-?\d{1,3}(,\d{3}){2,}$/.test(number) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(number))
    return Number(number.replace(/[.,]/g, ""));
  if (bothMarks.test(number)) {
    const own = certainMark(number) ?? ".";
    return asDecimal(number.replaceAll(own === "." ? "," : ".", ""));
  }
  const [, , written] = single.exec(number) ?? [];
  if (written === undefined) return "notNumber";
  if (certainMark(number) !== null || written === mark) return asDecimal(number);
  return isCertain ? Number(number.replace(/[.,]/, "")) : "unclearNumber";
}
