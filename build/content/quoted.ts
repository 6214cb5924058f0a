/** Numbers that articles spell out, by the beginning of the word in Russian or English. */
const spelt: readonly (readonly [number: number, words: RegExp])[] = [
  [2, /(^|[^а-я])(дв(а|е|ух|ум|ое)|удво)|\b(two|doubl|twice)/iu],
  [3, /(^|[^а-я])тр(и|ёх|ех|оё|ое)([^а-я]|$)|утро|\b(three|tripl)/iu],
  [4, /(^|[^а-я])четыр|\bfour\b/iu],
  [5, /(^|[^а-я])пят(ь|и)([^а-я]|$)|\bfive\b/iu],
  [6, /(^|[^а-я])шест(ь|и)([^а-я]|$)|\bsix\b/iu],
  [7, /(^|[^а-я])сем(ь|и)([^а-я]|$)|\bseven\b/iu],
  [8, /(^|[^а-я])вос(емь|ьми)([^а-я]|$)|\beight\b/iu],
  [9, /(^|[^а-я])девят(ь|и)([^а-я]|$)|\bnine\b/iu],
  [10, /(^|[^а-я])десят(ь|и)([^а-я]|$)|\bten\b/iu],
];

/** Numbers as printed in Russian or in English: decimal comma or point, spaces or commas between thousands. */
function numbersIn(text: string): readonly number[] {
  const printed = text.match(/\d+(?:[ \u00a0\u202f,.]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [];
  return printed.flatMap((number) => [
    Number(number.replace(/[ \u00a0\u202f]/g, "").replace(",", ".")),
    Number(number.replace(/[ \u00a0\u202f,.](?=\d{3}(?!\d))/g, "").replace(",", ".")),
  ]);
}

/** Whether a sentence prints a value, in digits or spelt out. */
export const saysValue = (sentence: string, value: number): boolean =>
  numbersIn(sentence).includes(value) || spelt.some(([number, words]) => number === value && words.test(sentence));

/** Line breaks and double spaces are the page's, quotation marks and letters the author's. */
const unwrapped = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Whether a text holds a quote letter by letter. */
export const isVerbatim = (quote: string, text: string): boolean => unwrapped(text).includes(unwrapped(quote));
