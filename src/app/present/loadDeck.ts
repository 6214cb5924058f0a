import { loadTexts } from "../../i18n/translator";
import type { LoadedStory } from "./sceneOfLink";

export type LoadedDeck = LoadedStory & { readonly Deck: typeof import("./Deck").Deck };

let loaded: LoadedDeck | null = null;

/** The deck when it is there already, as after a link into a scene. */
export const deckAtHand = (): LoadedDeck | null => loaded;

/** Everything that showing the story takes. Rejects when it cannot be fetched; the next call tries again. */
export async function loadDeck(): Promise<LoadedDeck> {
  if (loaded) return loaded;
  const [{ Deck }, { loadScenes }] = await Promise.all([
    import("./Deck"),
    import("./sceneOfLink"),
    loadTexts("story"),
    loadTexts("present"),
  ]);
  loaded = { Deck, ...(await loadScenes()) };
  return loaded;
}
