import { useEffect, useState } from "react";
import type { Atlas, ParsedContent } from "../content/atlas";
import { loadWords, withWords } from "../content/words";
import type { Language } from "../i18n/languages";
import { fetchAgain } from "../ui/failure/fetchAgain";

let whole: Promise<ParsedContent> | null = null;

/** All figures, fetched and parsed once. Rejects when they cannot be fetched; the next call tries again. */
export function loadWholeAtlas(): Promise<ParsedContent> {
  whole ??= import("../content/load")
    .then(({ loadAtlas }) => loadAtlas())
    .catch((fault: unknown) => {
      whole = null;
      throw fault;
    });
  return whole;
}

/**
 * The earlier version that a link keeps: from then on all figures are those, whoever asks for them. Null where the
 * page's own are meant, or those cannot be had; then `readAddress` says so.
 */
export async function openKept(version: string | null): Promise<ParsedContent | null> {
  if (__ONE_FILE__ || version === null || version === __DATA_VERSION__) return null;
  const kept = import("../content/kept")
    .then(({ loadKept }) => loadKept(version))
    .then((atlas): ParsedContent => ({ ok: true, atlas }));
  const content = await kept.catch(() => null);
  if (content) whole = kept;
  return content;
}

/** All figures with their texts in a language; null where they cannot be had. */
export async function wholeAtlasIn(language: Language): Promise<Atlas | null> {
  const [whole, words] = await Promise.all([loadWholeAtlas().catch(() => null), loadWords(language)]);
  return whole?.ok ? withWords(whole.atlas, language, words) : null;
}

/** What the page knows, and how to ask for the rest where it could not be fetched. */
type Known = { readonly atlas: Atlas; readonly fetch: (() => void) | null };

/** The first atlas, and the whole one from the moment it is needed and has come, together with its words. */
export function useWholeAtlas(first: Atlas, needed: boolean, language: Language): Known {
  const [atlas, setAtlas] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!needed || failed) return;
    Promise.all([fetchAgain(loadWholeAtlas, loadWholeAtlas), loadWords(language)]).then(
      ([content]) => content.ok && setAtlas(content.atlas),
      // The first figures stay where the rest cannot be fetched.
      () => setFailed(true),
    );
  }, [needed, failed, language]);
  return { atlas, fetch: needed && failed ? () => setFailed(false) : null };
}
