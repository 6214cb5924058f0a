import type { MeasureText } from "../../picture/labels/font";

/** How a piece of text is set. */
export type TextStyle = {
  readonly sizePx: number;
  /** As CSS counts it: 400 is regular. */
  readonly weight: number;
  readonly color: string;
  /** Px from one baseline to the next. */
  readonly lineHeight: number;
  readonly letterSpacingPx?: number;
};

/** Text of one style. */
export type Run = { readonly text: string; readonly style: TextStyle };
/** Runs that stand on one line, and their width together. */
export type Line = { readonly runs: readonly Run[]; readonly width: number };

/** Where a line may end: at spaces, after hyphens, dashes and slashes, and between ideographs, but not in 140万. */
const pieces =
  /[^\s\-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*\d[万亿]|[^\s\-–—/]*[-–—/]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\S\u00A0\u202F]+|[^\s\-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\s/gu;

const isSpace = (text: string): boolean => /^[^\S\u00A0\u202F]+$/.test(text);

/** Spaces that do not break keep their neighbours together; a dot or dash between words never begins a line. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let glued = false;
  for (const [piece] of text.replace(/ (?=[·–—] )/g, "\u00A0").matchAll(pieces)) {
    const isGlue = /^[\u00A0\u202F]$/.test(piece);
    if (words.length > 0 && (isGlue || glued)) words[words.length - 1] += piece;
    else words.push(piece);
    glued = isGlue;
  }
  return words;
}

const widthOf = ({ text, style }: Run, measure: MeasureText): number =>
  measure(text, {
    sizePx: style.sizePx,
    weight: style.weight,
    italic: false,
    letterSpacingPx: style.letterSpacingPx ?? 0,
  });

/** A word that no line holds is cut where the line ends, with a hyphen after a letter. */
function cutToWidth(word: Run, width: number, measure: MeasureText): readonly Run[] {
  if (widthOf(word, measure) <= width) return [word];
  const letters = [...word.text];
  let count = letters.length - 1;
  const head = (): Run => {
    const text = letters.slice(0, count).join("");
    return { ...word, text: /\p{L}$/u.test(text) && /^\p{L}/u.test(letters[count] ?? "") ? `${text}-` : text };
  };
  while (count > 1 && widthOf(head(), measure) > width) count -= 1;
  return [head(), ...cutToWidth({ ...word, text: letters.slice(count).join("") }, width, measure)];
}

/** Puts neighbours of one style together, without the spaces at both ends of the line. */
function closed(runs: readonly Run[], measure: MeasureText): Line {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.style === run.style) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return { runs: joined, width: joined.reduce((sum, run) => sum + widthOf(run, measure), 0) };
}

/** Breaks runs into lines of at most `width` px, each as full as it gets. Every line fits, however long a word is. */
export function linesOf(runs: readonly Run[], width: number, measure: MeasureText): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  let used = 0;
  const end = (): void => {
    if (line.length > 0) lines.push(closed(line, measure));
    line = [];
    used = 0;
  };
  const put = (part: Run): void => {
    line.push(part);
    used += widthOf(part, measure);
  };
  for (const word of runs.flatMap(({ text, style }) => wordsOf(text).map((piece) => ({ text: piece, style })))) {
    const space = isSpace(word.text);
    if (space) {
      if (line.length > 0) put(word);
      continue;
    }
    if (line.length > 0 && used + widthOf(word, measure) > width) end();
    const [first, ...rest] = cutToWidth(word, width, measure);
    if (first) put(first);
    for (const part of rest) {
      end();
      put(part);
    }
  }
  end();
  return lines;
}
