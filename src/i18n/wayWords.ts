import { shownKilometres } from "../domain/network/kilometres";
import type { Way } from "../domain/network/way";
import type { Formatter } from "./format";
import type { Translator } from "./translator";

/** A way in a sentence, where there is no room for tables: its length, by mode and by country. Speaks the part `way`. */
export function wayWords(way: Way, { t }: Translator, format: Formatter): string {
  const { byMode, byCountry, km } = shownKilometres(way);
  const part = (name: string, long: number): string => t("way.part", { name, value: format.km(long) });
  return t("way.words", {
    total: format.km(km),
    modes: format.list(byMode.map((one) => part(t(`mode.${one.mode}`), one.km))),
    countries: format.list(
      byCountry.flatMap((one) => (one.country === null ? [] : [part(format.country(one.country), one.km)])),
    ),
  });
}
