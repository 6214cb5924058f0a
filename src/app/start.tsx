import { createRoot } from "react-dom/client";
import { loadAtlas } from "../content/load";
import { translatorFor } from "../i18n/translator";
import { createAppStore } from "../state/store";
import { readAddress } from "./address";
import { dressPage, spokenLanguage, themeOf } from "./appearance";
import { BrokenContent } from "./BrokenContent";
import { Root } from "./Root";

/** Reads the link and the content, makes the store and mounts the atlas. */
export async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  const loaded = loadAtlas();
  if (!loaded.ok) {
    const language = spokenLanguage(null, navigator.languages);
    dressPage(document.documentElement, language, themeOf("auto", matchMedia("(prefers-color-scheme: dark)").matches));
    root.render(<BrokenContent problems={loaded.problems} translator={await translatorFor(language)} />);
    return;
  }
  const link = readAddress(window.location, loaded.atlas);
  const translator = await translatorFor(spokenLanguage(link.view.lang, navigator.languages));
  root.render(<Root atlas={loaded.atlas} store={createAppStore(link.view)} link={link} translator={translator} />);
}
