import type { Localized } from "../domain/figure";
import type { PlaceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { CountryCode, Segment } from "../domain/segment";
import type { Source } from "../domain/source";
import type { Translator } from "./translator";

/** Whatever can hand out places by id; the atlas does. */
type PlaceLookup = { readonly places: ReadonlyMap<PlaceId, Place> };

/** Names of countries, places and segments in one language. */
export function namesIn({ language, t }: Translator) {
  const nameBy = (names: Place["names"]): string => names[language] ?? names.en;
  const placeName = (place: Pick<Place, "names">): string => nameBy(place.names);

  return {
    placeName,
    /** Of several names the one in this language, in English where there is none. */
    nameBy,
    /** From – to, in the order in which the line is drawn. */
    segmentName(segment: Pick<Segment, "from" | "to">, { places }: PlaceLookup): string {
      const [from, to] = [places.get(segment.from), places.get(segment.to)];
      if (!from || !to) throw new Error(`A segment ends at a place that is not there: ${segment.from}, ${segment.to}`);
      return t("segment.name", { from: placeName(from), to: placeName(to) });
    },
    // Browsers differ in the names of countries, and some know none in Kazakh or Georgian, so they are ours.
    country: (code: CountryCode): string => t("country.name", { code }),
    /** Short marks in one line. */
    dotted: (items: readonly string[]): string => items.filter((item) => item !== "").join(t("list.separator")),
    list: (items: readonly string[]): string => items.join(t("list.comma")),
    /** What a source is called; citations keep its own title. */
    sourceTitle: ({ title, titles }: Pick<Source, "title" | "titles">): string =>
      (language === "en" ? undefined : titles?.[language]) ?? title,
    /** A text of the content in this language. */
    localized: (text: Localized): string => text[language] ?? text.en,
  };
}
