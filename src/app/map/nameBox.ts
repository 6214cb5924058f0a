import type { Place } from "../../domain/place";
import type { Language } from "../../i18n/languages";
import { nameSide } from "../../layers/placeAnchors";
import { mainNamePx } from "../../layers/places";
import type { Rect } from "../present/sceneFraming";

/** A letter's width in ems, on the safe side: Georgian and Cyrillic are the widest alphabets. */
const letterEm = 0.62;
/** Names wrap at about this many ems. */
const widestEm = 9;

/**
 * Where a place's name stands beside its point, in px from it. An estimate, made before the map has drawn the name:
 * at the side where the map tries it first, as wide as its letters are.
 *
 * @param sizePx the size of the letters; by itself that at which a selection is shown whole
 */
export function nameBox(place: Pick<Place, "id" | "names">, language: Language, sizePx = mainNamePx(6)): Rect {
  const name = place.names[language] ?? place.names.en;
  const wide = name.length * (/\p{Script=Han}/u.test(name) ? 1 : letterEm);
  const [width, lines] = [Math.min(wide, widestEm) * sizePx, Math.ceil(wide / widestEm)];
  const height = lines * 1.2 * sizePx;
  const [anchor, [x, y]] = nameSide(place.id);
  const left = x * sizePx - (anchor.endsWith("right") ? width : anchor.endsWith("left") ? 0 : width / 2);
  const top = y * sizePx - (anchor.startsWith("bottom") ? height : anchor.startsWith("top") ? 0 : height / 2);
  return { left, top, right: left + width, bottom: top + height };
}
