import { type Language, languageNames, languages } from "../../i18n/languages";
import { setLabels, setLanguage } from "../../state/verbs";
import { useAtlas, useView } from "../AtlasContext";
import { IconSelect } from "../primitives/IconSelect";

/** What is chosen: the language of the page, or that of the names on the map. */
type Choice = Language | "map" | `map ${Language}`;

/** The language of the page, and below it that of the names on the map, which may be another. */
export function LanguageSelect() {
  const { store, translator } = useAtlas();
  const { t, language } = translator;
  const labels = useView((view) => view.labels);
  const ticked = (text: string, isChosen: boolean): string => (isChosen ? `✓ ${text}` : text);
  const choose = (choice: Choice): void => {
    if (choice === "map") setLabels(store, null);
    else if (choice.startsWith("map ")) setLabels(store, languages.find((one) => choice === `map ${one}`) ?? null);
    else setLanguage(store, languages.find((one) => choice === one) ?? null);
  };
  return (
    <IconSelect<Choice>
      label={t("toolbar.language")}
      value={language}
      options={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
      group={{
        label: t("toolbar.mapNames"),
        options: [
          { value: "map", text: ticked(t("toolbar.mapNamesAsPage"), labels === null) },
          ...languages.map((one) => ({
            value: `map ${one}` as const,
            text: ticked(languageNames[one], labels === one),
            lang: one,
          })),
        ],
      }}
      onChoose={choose}
    >
      <span className="tool-code">{language.toUpperCase()}</span>
    </IconSelect>
  );
}
