import { honestKm } from "../domain/measure/honestKm";
import { type Lengths, type MeasuredLeg, togetherOf } from "../domain/measure/measuredLegs";
import type { Formatter } from "./format";
import type { Translator } from "./translator";

/** The lengths of a leg, each with how it was measured. Speaks the part `measure`. */
export function lengthsWords({ directKm, alongKm }: Lengths, { t }: Translator, format: Formatter): readonly string[] {
  const km = (value: number): string => format.km(honestKm(value));
  return [
    t("measure.direct", { value: km(directKm) }),
    ...(alongKm === null ? [] : [t("measure.along", { value: km(alongKm) })]),
  ];
}

/** More legs than this are told by their sum: a picture is no table, and the map names each leg's length. */
const mostLegs = 6;

/** What is measured, where it stands beside a map: all of it, then each leg. Nothing before there is a leg. */
export function measuredWords(
  legs: readonly MeasuredLeg[],
  translator: Translator,
  format: Formatter,
): readonly string[] {
  const { t } = translator;
  const lengths = (of: Lengths): string => format.dotted(lengthsWords(of, translator, format));
  const [only] = legs;
  if (!only) return [];
  if (legs.length === 1) return [t("measure.said", { lengths: lengths(only) })];
  const each = legs.map((leg, index) => t("measure.saidLeg", { number: index + 1, lengths: lengths(leg) }));
  return [t("measure.saidWhole", { lengths: lengths(togetherOf(legs)) }), ...(legs.length > mostLegs ? [] : each)];
}
