/** Whether a call is within the limit, the first in a row beyond it, or a further one. */
export type Verdict = "within" | "firstBeyond" | "beyond";

/**
 * Counts calls in a window that moves with time.
 *
 * @param most how many calls a window takes
 * @param windowMs its length
 * @returns a function that is told the time in ms and says whether this call is one too many; of those too many
 * the first in a row is told apart
 */
export function rateOf(most: number, windowMs: number): (nowMs: number) => Verdict {
  let taken: number[] = [];
  let beyond = false;
  return (nowMs) => {
    taken = taken.filter((at) => nowMs - at < windowMs);
    if (taken.length < most) {
      taken.push(nowMs);
      beyond = false;
      return "within";
    }
    const verdict = beyond ? "beyond" : "firstBeyond";
    beyond = true;
    return verdict;
  };
}
