import { type Closeness, closenesses, closenessOf, isLiteral } from "./closeness";
import type { Entry, Name } from "./entries";
import { fold } from "./fold";
import { matcherOver } from "./matcher";

/** An entry that answers a query. */
export type Match = {
  readonly entry: Entry;
  /** The name that answers; null where only the words beside the names do. */
  readonly name: Name | null;
  readonly closeness: Closeness;
};

export type Search = (query: string) => readonly Match[];

/** A text that leads to an entry. */
type Text = { readonly folded: string; readonly entry: Entry; readonly name: Name | null };

function textsOf(entry: Entry): readonly Text[] {
  const names = entry.names.flatMap((name) => {
    const folded = fold(name.text);
    // Boyukkesik is Boyuk Kesik.
    const forms = folded.includes(" ") ? [folded, folded.replaceAll(" ", "")] : [folded];
    return forms.map((form) => ({ folded: form, entry, name }));
  });
  return [...names, { folded: fold(entry.words), entry, name: null }];
}

type Ranked = Match & { readonly unlike: number };

const better = (left: Ranked, right: Ranked): number =>
  closenesses.indexOf(left.closeness) - closenesses.indexOf(right.closeness) ||
  // Of what was mistyped the likeliest comes first, of what was not the most important.
  (left.closeness === "slip" ? left.unlike - right.unlike : 0);

const before = (left: Ranked, right: Ranked): number =>
  better(left, right) || left.entry.weight - right.entry.weight || left.unlike - right.unlike;

/**
 * What is no name answers no better than a part of one; from the middle of a word it is but a guess: "urki" is Ureki
 * with a letter missing rather than all of Türkiye.
 */
const asWords = (closeness: Closeness): Closeness =>
  isLiteral(closeness) && closeness !== "inside" ? "inside" : "guess";

/** Longer texts are no names. */
const longestQuery = 80;

/** Makes the search over entries. Answers come best first; an empty query has none. */
export function searchOver(entries: readonly Entry[]): Search {
  const texts = entries.flatMap(textsOf);
  const matching = matcherOver(texts.map((text) => text.folded));
  return (asked) => {
    const query = fold(asked.slice(0, longestQuery));
    if (query === "") return [];
    const best = new Map<Entry, Ranked>();
    for (const at of matching(query)) {
      const text = texts[at];
      if (!text) continue;
      const closeness = text.name ? closenessOf(text.folded, query) : asWords(closenessOf(text.folded, query));
      const unlike = Math.abs(text.folded.length - query.length);
      const match: Ranked = { entry: text.entry, name: text.name, closeness, unlike };
      const known = best.get(text.entry);
      // Of names that answer alike the reader's own, which comes first, stays.
      if (!known || better(match, known) < 0) best.set(text.entry, match);
    }
    return [...best.values()].sort(before);
  };
}
