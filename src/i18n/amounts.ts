import { assertNever } from "../domain/assertNever";
import type { Amount, Figure, Quantity, Unit } from "../domain/figure";
import { numberLocales } from "./languages";
import type { Translator } from "./translator";

/** A figure's value in the three weights in which it is set: "over" · "1.4" · "Mt". Empty where there is none. */
type AmountParts = { readonly qualifier: string; readonly value: string; readonly unit: string };

/** What an amount is written from; quantity and status only choose the words around the number. */
type Measured = Pick<Figure, "amount" | "unit" | "quantity" | "status">;

/** Stands for the number while a text is taken apart; no text and no number contains it. */
export const slot = "\uE000";

/** A text with its number put in; a sign stands before what is glued to the number: "+%6" in Turkish, as "+6%". */
export function filledIn(text: string, number: string): string {
  const [, sign = "", digits = ""] = /^([+−]?)(.*)$/u.exec(number) ?? [];
  return text.replace(/(?<=^|\s)(\S*)\uE000/u, (_, glued: string) => `${sign}${glued}${digits}`);
}

/** Whether what stands before a number is a sign of it, as "×" and "$", rather than a word. */
const isSign = (before: string): boolean => before !== "" && !/[\s\p{L}]$/u.test(before);

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

/** What a unit that counts by thousands, millions or billions counts so many of. */
const multiples: Readonly<Partial<Record<Unit, number>>> = {
  kt: 1e3,
  Mt: 1e6,
  MtPerYear: 1e6,
  billionUsd: 1e9,
  billionTenge: 1e9,
  thousandBarrelsPerDay: 1e3,
};

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
  // Chinese counts by ten thousands (万) and hundred millions (亿): its units are tonnes, and the number says how many.
  const myriads =
    language === "zh" ? new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 4 }) : null;
  const gauge = new Intl.NumberFormat(locale, { useGrouping: false });

  const number = (value: number): string => plain.format(value).replace("-", "−");
  /** How many there are of what the language counts, where the record has a value in a unit. */
  const shownIn = (value: number, unit: Unit | null): number =>
    myriads && unit ? Number((value * (multiples[unit] ?? 1)).toPrecision(12)) : value;
  const numberIn = (value: number, unit: Unit | null): string =>
    myriads && unit && multiples[unit] ? myriads.format(shownIn(value, unit)).replace("-", "−") : number(value);
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
    const counted = amount.kind === "multiple" ? null : unit;
    const write = (value: number): string =>
      quantity === "growth" && unit === "percent" ? signedNumber(value) : numberIn(value, counted);
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
    const glued = isSign(qualifier);
    const words = [glued ? "" : qualifier, isSign(sign) ? "" : sign].map((word) => word.trim()).filter(Boolean);
    return {
      qualifier: words.join(" "),
      value: filledIn(`${glued ? qualifier : ""}${isSign(sign) ? sign : ""}${slot}`, digits(amount, measured)),
      // Where the language says "1.4 Mt over", the word stands behind the unit.
      unit: `${name}${close}`.trim(),
    };
  };

  return {
    /** A bare number with the language's separators and a true minus. */
    number,
    /** A value of the record as the number that stands before its unit's name. */
    numberIn,
    /** The same to count with, for who writes numbers by itself. */
    shownIn,
    amountParts,
    /** "over 1.4 Mt", "×2", or the words for a number that was not published. */
    amount(measured: Measured): string {
      const { amount, unit, quantity } = measured;
      if (amount.kind === "none") return noneText(measured);
      const text = digits(amount, measured);
      const isBare = unit === null || amount.kind === "multiple";
      const around = isBare ? text : filledIn(withUnit(slot, unit, lastValue(amount)), text);
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
    unitName: (unit: Unit): string => withUnit("", unit, 5).replace(/\s+/g, " ").trim(),
    /** Degrees north and east to the hundredth, about a kilometre. */
    position: (lat: number, lng: number): string =>
      t("place.coordinates", { north: hundredth.format(lat), east: hundredth.format(lng) }),
    /** Kilometres as a bare number, for scales whose unit stands elsewhere. */
    wholeKm: (lengthKm: number): string => whole.format(lengthKm),
    /** A track gauge: written without a separator everywhere. */
    mm: (lengthMm: number): string => withUnit(gauge.format(lengthMm), "mm", lengthMm),
  };
}
