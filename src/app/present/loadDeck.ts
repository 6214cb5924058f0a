import { loadWords, withWords } from "../../content/words";
import type { Language } from "../../i18n/languages";
import { loadTexts } from "../../i18n/translator";
import type { LoadedStory } from "./sceneOfLink";

export type LoadedDeck = LoadedStory & { readonly Deck: typeof import("./Deck").Deck };

let loaded: LoadedDeck | null = null;

/** The deck when it is there already, as after a link into a scene. */
export const deckAtHand = (): LoadedDeck | null => loaded;

/**
 * Everything that showing the story takes, its figures in the language. Rejects when it cannot be fetched; the next
 * call tries again.
 */
export async function loadDeck(language: Language): Promise<LoadedDeck> {
  if (loaded) return loaded;
  const [{ Deck }, { loadScenes }, words] = await Promise.all([
    import("./Deck"),
    import("./sceneOfLink"),
    loadWords(language),
    loadTexts("story"),
    loadTexts("present"),
    // Scenes show what stands beside the routes, and their key names it.
    loadTexts("context"),
  ]);
  const { scenes, atlas } = await loadScenes();
  loaded = { Deck, scenes, atlas: withWords(atlas, language, words) };
  return loaded;
}
