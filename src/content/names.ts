import type { Localized } from "../domain/figure";
import type { PlaceId } from "../domain/ids";
import type { Place } from "../domain/place";
import type { Atlas } from "./atlas";
import type { Words } from "./words";

type NameLanguage = keyof Localized;

/** What places and the labels of the ground are called in one language, by their ids, and what figures are. */
export type Names = {
  readonly language: NameLanguage;
  readonly places: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  /** The texts of the first view's figures and sources. */
  readonly words: Words;
};

type NamesFile = () => Promise<{ readonly default: Omit<Names, "language"> }>;

/** English stands in the first view's own files; each further language is a file of its own. */
const files: Readonly<Record<Exclude<NameLanguage, "en">, NamesFile>> = {
  ru: () => import("virtual:names/ru"),
  kk: () => import("virtual:names/kk"),
  az: () => import("virtual:names/az"),
  ka: () => import("virtual:names/ka"),
  tr: () => import("virtual:names/tr"),
  zh: () => import("virtual:names/zh"),
};

const loading = new Map<NameLanguage, Promise<Names>>();

/** The names in a language, fetched once. Where they cannot be fetched there are none, and the next call tries again. */
export function loadNames(language: NameLanguage): Promise<Names> {
  const none: Names = { language, places: {}, labels: {}, words: {} };
  if (language === "en") return Promise.resolve(none);
  const names =
    loading.get(language) ??
    files[language]().then(
      (file) => ({ language, ...file.default }),
      () => {
        loading.delete(language);
        return none;
      },
    );
  loading.set(language, names);
  return names;
}

/** The atlas with these names; those that it has already stay. */
export function withNames(atlas: Atlas, { language, places: names }: Names): Atlas {
  const named = (id: PlaceId, place: Place): Place => {
    const name = names[id];
    return name === undefined || place.names[language] !== undefined
      ? place
      : { ...place, names: { ...place.names, [language]: name } };
  };
  const places = new Map([...atlas.places].map(([id, place]) => [id, named(id, place)]));
  const isSame = [...places].every(([id, place]) => place === atlas.places.get(id));
  return isSame ? atlas : { ...atlas, places };
}
