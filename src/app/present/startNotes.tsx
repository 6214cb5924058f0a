import { createRoot } from "react-dom/client";
import { loadTexts } from "../../i18n/translator";
import { createAppStore } from "../../state/store";
import { parseUrl } from "../../state/url";
import { spokenLanguage } from "../appearance";
import { speechIn } from "../useSpeech";
import { loadScenes } from "./sceneOfLink";

/** Mounts the speaker's window of a presentation. Rejects when its texts or the content cannot be fetched. */
export async function startNotes(element: HTMLElement, session: string): Promise<void> {
  document.getElementById("first-picture")?.remove();
  const { view } = parseUrl(window.location);
  const [{ atlas, scenes }, { NotesRoot }] = await Promise.all([
    loadScenes(),
    import("./NotesRoot"),
    loadTexts("story"),
    loadTexts("present"),
  ]);
  const speech = await speechIn(spokenLanguage(view.lang, navigator.languages));
  const store = createAppStore(view);
  createRoot(element).render(
    <NotesRoot atlas={atlas} scenes={scenes} session={session} store={store} speech={speech} />,
  );
}
