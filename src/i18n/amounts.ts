import { assertNever } from "../domain/assertNever";
import type { Amount, Figure, Quantity, Unit } from "../domain/figure";
import { numberLocales } from "./languages";
import type { Translator } from "./translator";

/** A figure's value in the three weights in which it is set: "over" · "1.4" · "Mt". Empty where there is none. */
type AmountParts = { readonly qualifier: string; readonly value: string; readonly unit: string };

/** What an amount is written from; quantity and status only choose the words around the number. */
type Measured = Pick<Figure, "amount" | "unit" | "quantity" | "status">;

/** Stands for the number while a text is taken apart; no text and no number contains it. */
const slot = "\uE000";

const surround = (text: string): readonly [before: string, after: string] => {
  const [before = "", after = ""] = text.split(slot);
  return [before, after];
};

/** Quantities that are tonnes, containers or throughput: for them a missing number is a missing volume. */
const volumes: ReadonlySet<Quantity> = new Set([
  "freightVolume",
  "transitVolume",
  "containerVolume",
  "oilVolume",
  "throughput",
]);

const lastValue = (amount: Exclude<Amount, { kind: "none" }>): number =>
  amount.kind === "range" ? amount.to : amount.value;

/** Writes amounts and bare numbers in one language. */
export function amountsIn({ language, t }: Translator) {
  const locale = numberLocales[language];
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredth = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, signDisplay: "exceptZero" });
  const gauge = new Intl.NumberFormat(locale, { useGrouping: false });

  const number = (value: number): string => plain.format(value).replace("-", "−");
  const signedNumber = (value: number): string => signed.format(value).replace("-", "−");

  /** `text` with its unit around it; `count` picks the plural form. */
  const withUnit = (text: string, unit: Unit, count: number): string => t(`unit.${unit}`, { value: text, count });

  /** A use that is only considered lacks a volume; a statement of another kind lacks a number of any kind. */
  const noneText = ({ quantity, status }: Measured): string =>
    t(volumes.has(quantity) || status === "considered" ? "amount.noVolume" : "amount.noNumber");

  const qualified = (amount: Exclude<Amount, { kind: "none" }>, quantity: Quantity): string => {
    switch (amount.kind) {
      case "exact":
      case "range":
        return slot;
      case "atLeast":
        return t("amount.atLeast", { value: slot });
      case "atMost":
        // A share that stays just under a round number is "almost"; a volume or capacity goes "up to" it.
        return t(quantity === "share" ? "amount.almost" : "amount.atMost", { value: slot });
      case "about":
        return t("amount.about", { value: slot });
      case "multiple":
        return t("amount.multiple", { value: slot });
      default:
        return assertNever(amount);
    }
  };

  /** The bare number or the two of a range; growth in percent wears its sign. */
  const digits = (amount: Exclude<Amount, { kind: "none" }>, { quantity, unit }: Measured): string => {
    const write = quantity === "growth" && unit === "percent" ? signedNumber : number;
    return amount.kind === "range"
      ? t("amount.range", { from: write(amount.value), to: write(amount.to) })
      : write(amount.value);
  };

  /** Null where the source prints no number; then `amount` says so in words. */
  const amountParts = (measured: Measured): AmountParts | null => {
    const { amount, unit, quantity } = measured;
    if (amount.kind === "none") return null;
    const [qualifier, close] = surround(qualified(amount, quantity));
    // A factor has no unit of its own: what it multiplies is in the title.
    const around = unit === null || amount.kind === "multiple" ? slot : withUnit(slot, unit, lastValue(amount));
    const [sign, name] = surround(around);
    // "×2" and "$37.3" are read as one with their sign; "over" and "up to" are words beside the number.
    const glued = qualifier !== "" && !/\s$/.test(qualifier);
    return {
      qualifier: glued ? "" : qualifier.trim(),
      value: `${glued ? qualifier : ""}${sign}${digits(amount, measured)}`,
      // Where the language says "1.4 Mt over", the word stands behind the unit.
      unit: `${name}${close}`.trim(),
    };
  };

  return {
    /** A bare number with the language's separators and a true minus. */
    number,
    amountParts,
    /** "over 1.4 Mt", "×2", or the words for a number that was not published. */
    amount(measured: Measured): string {
      const { amount, unit, quantity } = measured;
      if (amount.kind === "none") return noneText(measured);
      const text = digits(amount, measured);
      const around = unit === null || amount.kind === "multiple" ? text : withUnit(text, unit, lastValue(amount));
      return qualified(amount, quantity).replace(slot, () => around);
    },
    /** "over 1.4": for where the unit stands once for several values. */
    bareAmount(measured: Measured): string {
      const { amount, quantity } = measured;
      if (amount.kind === "none") return noneText(measured);
      return qualified(amount, quantity).replace(slot, () => digits(amount, measured));
    },
    /** A length in whole kilometres; below ten, where a whole one is too coarse, in tenths. */
    km: (lengthKm: number): string => withUnit((lengthKm < 10 ? tenth : whole).format(lengthKm), "km", lengthKm),
    /** A round distance on a map's scale: metres below a kilometre. */
    distance: (metres: number): string =>
      metres < 1000 ? withUnit(number(metres), "m", metres) : withUnit(number(metres / 1000), "km", metres / 1000),
    /** A unit by itself, as it stands in a caption. */
    unitName: (unit: Unit): string => withUnit("", unit, 5).trim(),
    /** Arithmetic as printed, with the language's decimal mark. */
    formula: (text: string): string => text.replace(/\d+(?:\.\d+)?/g, (digits) => plain.format(Number(digits))),
    /** Degrees north and east to the hundredth, about a kilometre. */
    position: (lat: number, lng: number): string =>
      t("place.coordinates", { north: hundredth.format(lat), east: hundredth.format(lng) }),
    /** Kilometres as a bare number, for scales whose unit stands elsewhere. */
    wholeKm: (lengthKm: number): string => whole.format(lengthKm),
    /** A track gauge: written without a separator everywhere. */
    mm: (lengthMm: number): string => withUnit(gauge.format(lengthMm), "mm", lengthMm),
  };
}
