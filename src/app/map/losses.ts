/** As long as this a context must have held to be worth another one. */
const heldMs = 10 * 60_000;

/**
 * Counts lost drawing contexts: the returned function is told of each, and says whether the live map should be given
 * up. A machine that takes a second one within minutes will take the third as well; a page that stays open for days
 * loses one whenever the machine sleeps or its driver is renewed, and each time gets its map back.
 */
export function createLosses(now: () => number = Date.now): () => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const before = last;
    last = now();
    return last - before < heldMs;
  };
}
