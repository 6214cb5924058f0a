import { createRoot } from "react-dom/client";
import { loadWords, withWords } from "../../content/words";
import { formatterFor } from "../../i18n/format";
import { loadTexts, translatorFor } from "../../i18n/translator";
import { createAppStore } from "../../state/store";
import { parseUrl } from "../../state/url";
import { AtlasProvider } from "../../ui/AtlasContext";
import { dressPage, spokenLanguage, themeOf } from "../appearance";
import { loadScenes } from "./sceneOfLink";

/** Mounts the speaker's window of a presentation. Rejects when its texts or the content cannot be fetched. */
export async function startNotes(element: HTMLElement, session: string): Promise<void> {
  document.getElementById("first-picture")?.remove();
  const { view } = parseUrl(window.location);
  const language = spokenLanguage(view.lang, navigator.languages);
  const [{ atlas, scenes }, { NotesPage }, words] = await Promise.all([
    loadScenes(),
    import("./NotesPage"),
    loadWords(language),
    loadTexts("story"),
    loadTexts("present"),
  ]);
  const translator = await translatorFor(language);
  dressPage(
    document.documentElement,
    translator.language,
    themeOf(view.theme, matchMedia("(prefers-color-scheme: dark)").matches),
  );
  createRoot(element).render(
    <AtlasProvider
      value={{
        atlas: withWords(atlas, language, words),
        store: createAppStore(view),
        translator,
        format: formatterFor(translator),
        today: new Date(),
      }}
    >
      <NotesPage session={session} scenes={scenes} />
    </AtlasProvider>,
  );
}
