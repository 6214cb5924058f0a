import i18next from "i18next";
import { type Catalogue, catalogues, type SpokenLanguage, type TextKey } from "./catalogues";

/** Looks a text up and fills its `{{slots}}`; `count` picks the plural form of the language. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export type Translator = { readonly language: SpokenLanguage; readonly t: Translate };

const engine = i18next.createInstance();

/** Loads a language's catalogue once and returns its texts. Rejects when the file cannot be fetched. */
export async function translatorFor(language: SpokenLanguage): Promise<Translator> {
  if (!engine.isInitialized) {
    await engine.init({
      lng: "en",
      fallbackLng: false,
      keySeparator: false,
      nsSeparator: false,
      // React escapes what it renders, and so does the picture's SVG writer.
      interpolation: { escapeValue: false },
      resources: {},
    });
  }
  if (!engine.hasResourceBundle(language, "translation")) {
    const catalogue: Catalogue = await catalogues[language]();
    engine.addResourceBundle(language, "translation", catalogue);
  }
  const fixed = engine.getFixedT(language);
  return { language, t: (key, values) => fixed(key, values ?? {}) };
}
