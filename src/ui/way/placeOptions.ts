import type { PlaceId } from "../../domain/ids";
import type { Place } from "../../domain/place";
import type { Language } from "../../i18n/languages";

/** A place that a field offers, and the name by which it was found where that is not the reader's own. */
export type PlaceOption = { readonly place: Place; readonly alias: string | null };

/** More do not fit under a field. */
const mostOptions = 8;

/** Letters without marks and in one case: "Aktöbe", "aktobe" and "AKTOBE" are one word. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ə/g, "e")
    .replace(/[\s\-–‐.]+/g, " ")
    .trim();

/** How well a name answers: begins so, has a word that begins so, holds it; null where it does not. */
function answer(name: string, asked: string): number | null {
  const known = folded(name);
  if (known.startsWith(asked)) return 0;
  if (known.includes(` ${asked}`)) return 1;
  return known.includes(asked) ? 2 : null;
}

/**
 * The places that answer a typed name, in whatever language it is typed; for no name, the main places. The best answer
 * comes first, and of equal ones the place of the higher rank.
 */
export function placeOptions(
  places: ReadonlyMap<PlaceId, Place>,
  isOffered: (id: PlaceId) => boolean,
  text: string,
  language: Language,
): readonly PlaceOption[] {
  const asked = folded(text);
  const found = [...places.values()].flatMap((place) => {
    if (!isOffered(place.id) || (asked === "" && place.rank > 1)) return [];
    const own = place.names[language] ?? place.names.en;
    const names = [own, ...Object.values(place.names).filter((name) => name !== own)];
    const answers = names.flatMap((name) => {
      const quality = answer(name, asked);
      return quality === null ? [] : [{ name, quality }];
    });
    const best = answers.reduce<(typeof answers)[number] | null>(
      (chosen, one) => (chosen && chosen.quality <= one.quality ? chosen : one),
      null,
    );
    return best ? [{ place, alias: best.name === own ? null : best.name, quality: best.quality }] : [];
  });
  return found
    .sort((a, b) => a.quality - b.quality || a.place.rank - b.place.rank)
    .slice(0, mostOptions)
    .map(({ place, alias }) => ({ place, alias }));
}
