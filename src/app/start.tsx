import { createRoot } from "react-dom/client";
import type { ParsedContent } from "../content/atlas";
import { loadFirstAtlas } from "../content/loadFirst";
import { translatorFor } from "../i18n/translator";
import { createOwnStore } from "../state/own";
import { needsWholeAtlas, panelContent } from "../state/selectors";
import { createAppStore } from "../state/store";
import { parseUrl } from "../state/url";
import { fetchSelectionPanels } from "../ui/panels/Panel";
import { readAddress, withExistingScene } from "./address";
import { dressPage, spokenLanguage } from "./appearance";
import { fetchMapAhead } from "./map/mapParts";
import { loadDeck } from "./present/loadDeck";
import { Root } from "./Root";
import { systemTheme } from "./systemTheme";
import { speechIn } from "./useSpeech";
import { loadWholeAtlas, openKept } from "./useWholeAtlas";

/** Reads the link and the content, makes the store and mounts the atlas. */
export async function start(element: HTMLElement): Promise<void> {
  const { view } = parseUrl(window.location);
  const keeping = openKept(view.data);
  const session = new URLSearchParams(window.location.search).get("notes");
  if (session) {
    await keeping;
    return (await import("./present/startNotes")).startNotes(element, session);
  }
  const language = spokenLanguage(view.lang, navigator.languages);
  fetchMapAhead(language);
  const root = createRoot(element);
  const first = (await keeping) ?? loadFirstAtlas();
  const fail = async ({ problems }: Extract<ParsedContent, { ok: false }>): Promise<void> => {
    document.getElementById("first-picture")?.remove();
    dressPage(document.documentElement, language, systemTheme.now());
    const [{ BrokenContent }, translator] = await Promise.all([
      import("./BrokenContent"),
      translatorFor(language, "broken").catch(() => translatorFor("en", "broken")),
    ]);
    root.render(<BrokenContent problems={problems} translator={translator} />);
  };
  if (!first.ok) return fail(first);

  const asked = readAddress(window.location, first.atlas);
  // A link into a panel waits for all its figures rather than show it twice; earlier data speak the words of their time.
  const needsAll = first.atlas.kept !== undefined || needsWholeAtlas(asked.view) || asked.problems.length > 0;
  const speech = speechIn(language, needsAll).catch(() => speechIn("en", needsAll));
  const selected = ["route", "segment", "place"].includes(panelContent(asked.view)) ? fetchSelectionPanels() : null;
  // Where a further file cannot be fetched, the page opens with what it has.
  const content = needsAll ? await loadWholeAtlas().catch(() => first) : first;
  if (!content.ok) return fail(content);
  // Read again: what the first part does not hold, a siding say, the whole may.
  const link = await withExistingScene(readAddress(window.location, content.atlas));
  await selected?.catch(() => null);
  if (link.view.scene !== null) {
    // The map is drawn where the scene looks, which depends on its words. Without them the deck says so itself.
    await speech;
    await loadDeck(language).catch(() => null);
  }
  // Only who walks by key loses the way when a button goes with the press.
  const onFirstKey = (): void =>
    void import("./keepFocus").then(
      ({ keepFocus }) => keepFocus(),
      () => {},
    );
  window.addEventListener("keydown", onFirstKey, { once: true });
  const [store, own] = [createAppStore(link.view), createOwnStore()];
  if (__ONE_FILE__) void import("./own/openCarried").then(({ openCarried }) => openCarried(own));
  root.render(<Root atlas={content.atlas} store={store} own={own} link={link} speech={await speech} />);
}
