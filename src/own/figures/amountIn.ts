import type { Amount } from "../../domain/figure";
import type { FieldReader } from "./fieldReader";
import type { DecimalMark } from "./numbers";
import { numberIn, refused, word } from "./values";
import { amountKinds, readAmountKind, takeApart } from "./words";

type Kind = Amount["kind"];

/** A range by its two ends, in two fields or in one as `20–22`. */
function rangeIn(
  { entries, must, fail }: FieldReader,
  mark: DecimalMark,
  inOne: readonly [string, string] | null,
): Amount | null {
  const value = must("value", (written) => numberIn(inOne ? inOne[0] : written, mark));
  const to = must(inOne ? "value" : "valueTo", (written) => numberIn(inOne ? inOne[1] : written, mark));
  if (value === null || to === null) return null;
  return value < to
    ? { kind: "range", value, to }
    : fail(refused("badRange"), entries.has("valueTo") ? "valueTo" : "value");
}

/** How much: by the kind that the record names, else by the sign before its number. */
export function amountIn(reader: FieldReader, mark: DecimalMark): Amount | null {
  const { entries, must, may, fail } = reader;
  const told: Kind | null = may(
    "amountKind",
    word(readAmountKind, "unknownAmount", () => amountKinds.join(", ")),
  );
  if (entries.has("amountKind") && told === null) return null;
  const second = entries.has("valueTo");
  if (told === "none") {
    const number = entries.has("value") ? "value" : "valueTo";
    return entries.has(number) ? fail(refused("numberOfNone"), number) : { kind: "none" };
  }
  const written = entries.get("value")?.value;
  const apart = told === null && !second && typeof written === "string" ? takeApart(written) : null;
  const kind = told ?? apart?.kind ?? (second ? "range" : "exact");
  if (kind === "none") return null;
  if (kind === "range") return rangeIn(reader, mark, apart && apart.to !== null ? [apart.value, apart.to] : null);
  // A second number beside one that is no range would be lost in silence.
  if (second) return fail(refused("badRange"), "valueTo");
  const value = must("value", (number) => numberIn(apart ? apart.value : number, mark));
  return value === null ? null : { kind, value };
}
