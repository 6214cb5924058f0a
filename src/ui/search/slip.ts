/**
 * Whether a word, or its beginning, is what was asked for but for one slip: a letter that is wrong, missing, too many,
 * or swapped with its neighbour.
 */
export function beginsButForASlip(word: string, asked: string): boolean {
  let same = 0;
  while (same < asked.length && asked[same] === word[same]) same++;
  if (same === asked.length) return true;
  const continues = (afterInAsked: number, afterInWord: number): boolean =>
    word.startsWith(asked.slice(same + afterInAsked), same + afterInWord);
  const isSwapped = asked[same] === word[same + 1] && asked[same + 1] === word[same];
  return continues(1, 1) || continues(0, 1) || continues(1, 0) || (isSwapped && continues(2, 2));
}
