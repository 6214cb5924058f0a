import { beginsButForASlip } from "./slip";

/** In a short query a slip would make another word of it; in a longer one even a short word may hold it. */
const shortQuery = 5;
const leastForSlip = 4;

const isLetters = (word: string): boolean => /^\p{L}+$/u.test(word);

/** A number is what it is; a word may hold one, as names do that are written without spaces: 萨姆特雷迪亚2号站. */
const isWord = (word: string): boolean => isLetters(word) || (word.match(/\p{L}/gu) ?? []).length >= leastForSlip;

/** For every word of the texts, the places of those that hold it. */
function lexiconOf(texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const lexicon = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(text.split(" "))) {
      const places = lexicon.get(word);
      if (places) places.push(at);
      else lexicon.set(word, [at]);
    }
  }
  return lexicon;
}

/**
 * Makes the lookup of a query in texts: which of them hold all of its words, in any order, each but for a slip. The
 * texts share a few thousand words, so all are compared at every key, in about a millisecond: libraries either know no
 * swapped letters and no slip in a word that is still being typed (MiniSearch), or take a tenth of a second (uFuzzy,
 * by patterns that know every script).
 *
 * @param texts folded
 */
export function matcherOver(texts: readonly string[]): (query: string) => readonly number[] {
  const lexicon = lexiconOf(texts);
  const holding = (asked: string, mayErr: boolean): ReadonlySet<number> =>
    new Set(
      [...lexicon].flatMap(([word, places]) =>
        word.includes(asked) || (mayErr && beginsButForASlip(word, asked)) ? places : [],
      ),
    );
  return (query) => {
    const words = query.split(" ");
    const isShort = words.filter(isLetters).join("").length < shortQuery;
    const [first, ...others] = words.map((word) =>
      holding(word, isWord(word) && (!isShort || word.length >= leastForSlip)),
    );
    return [...(first ?? [])].filter((at) => others.every((places) => places.has(at)));
  };
}
