import { type Change, type Figure, figureStatuses, type Period, units } from "../../domain/figure";
import type { FigureFault } from "../../domain/ownFigures";
import { amountIn } from "./amountIn";
import { readLocalized, readText } from "./clean";
import { periodOf, readPeriod } from "./dates";
import { type FieldReader, fieldReader } from "./fieldReader";
import type { Field } from "./fields";
import type { Known } from "./known";
import type { DecimalMark } from "./numbers";
import type { RawRecord } from "./record";
import { readUnit } from "./units";
import { isoDate, isoDay, numberIn, type Read, read, refused, word, wordIn } from "./values";
import { readQuantity, readStatus } from "./words";

/** A figure as far as its record alone tells it: without its id, its source and what it refers to. */
export type Draft = Omit<
  Figure,
  "id" | "asOf" | "source" | "from" | "conflictsWith" | "outcomeOf" | "supersedes" | "series"
> & { readonly asOf: string | null; readonly series: string | null };

/** How a period may be written. */
const somePeriods = "2025, 2025-06, 2025 H1, 2025-01..2025-06";

/** A period in two fields; without the second it has no end, and without either there is none. */
function spanIn({ entries }: FieldReader, first: Field, last: Field): Read<Period> | null {
  const [from, to] = [entries.get(first), entries.get(last)];
  if (!from && !to) return null;
  const [start, end] = [wordIn(from?.value), to ? wordIn(to.value) : null];
  const found = start === null || (to && end === null) ? null : periodOf(start, end);
  return found ? read(found) : refused("unclearPeriod", somePeriods);
}

function periodIn(reader: FieldReader): Period | null {
  const { may, fail, entries } = reader;
  const whole = may(
    "period",
    word(readPeriod, "unclearPeriod", () => somePeriods),
  );
  const span = spanIn(reader, "periodFrom", "periodTo");
  if (whole || !span) return whole;
  return span.ok ? span.value : fail(span, entries.has("periodFrom") ? "periodFrom" : "periodTo");
}

/** A change with what it is compared with, which may be unknown; the figure does not hang on either. */
function changeIn(reader: FieldReader, mark: DecimalMark): Change | null {
  const percent = reader.spare("changePercent", (value) => numberIn(value, mark));
  if (percent === null) return null;
  const base = spanIn(reader, "changeBaseFrom", "changeBaseTo");
  if (!base || base.ok) return { percent, base: base?.ok ? base.value : null };
  reader.spare(reader.entries.has("changeBaseFrom") ? "changeBaseFrom" : "changeBaseTo", () => base);
  return null;
}

/**
 * Reads one record. Every fault of it is told; for any but those that cost a field alone it is left out.
 *
 * @returns null for a record that is left out
 */
export function readRecord(
  raw: RawRecord,
  mark: DecimalMark,
  known: Known,
): { readonly draft: Draft | null; readonly faults: readonly FigureFault[] } {
  const reader = fieldReader(raw);
  const { must, may, spare, those, entries, fail, faults } = reader;
  const subject = must("subject", word(known.subject, "unknownSubject", known.nearSubject));
  const title = must("title", readLocalized);
  const amount = amountIn(reader, mark);
  const unit = may(
    "unit",
    word(readUnit, "unknownUnit", () => units.join(", ")),
  );
  if (amount !== null && amount.kind !== "none" && !entries.has("unit")) fail(refused("missing"), "unit");
  const status = must(
    "status",
    word(readStatus, "unknownStatus", () => figureStatuses.join(", ")),
  );
  const period = periodIn(reader);
  const scope = may("scope", readLocalized) ?? { en: "", ru: "" };
  const asOf = may("asOf", isoDate);
  const quantity = spare("quantity", word(readQuantity, "unknownQuantity"), "unknownQuantity") ?? "other";
  const [alsoFor, places] = [
    those("alsoFor", known.subject, known.nearSubject),
    those("places", known.place, known.nearPlace),
  ];
  const [change, caveat, reviewBy] = [
    changeIn(reader, mark),
    spare("caveat", readLocalized),
    spare("reviewBy", isoDay),
  ];
  const [quote, quoteEn, formula] = [spare("quote", readText), spare("quoteEn", readText), spare("formula", readText)];
  const rest = {
    ...(alsoFor.length > 0 && { alsoFor }),
    ...(places.length > 0 && { places }),
    ...(change && { change }),
    ...(caveat && { caveat }),
    ...(quote !== null && { quote }),
    ...(quoteEn !== null && { quoteEn }),
    ...(formula !== null && { formula }),
    ...(reviewBy !== null && { reviewBy }),
  };
  const series = spare("series", readText);
  const isFit = reader.isWhole() && subject !== null && title !== null && amount !== null && status !== null;
  return {
    draft: isFit
      ? { subject, origin: "own", title, scope, quantity, amount, unit, period, asOf, status, series, ...rest }
      : null,
    faults,
  };
}
