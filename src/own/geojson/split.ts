/** What is told of the text of a GeoJSON file. `line` is that of the text's first letter. */
export type SplitEvents = {
  /** An element of the list of features. */
  readonly element: (text: string, line: number) => void;
  /** A whole value that stands by itself, without the elements of its list of features. */
  readonly root: (text: string, line: number, hasFeatures: boolean) => void;
  /** A key of a value that stands by itself. */
  readonly key: (key: string) => void;
  /** What cannot be taken apart; `inFeature` where it was within one, which is lost. */
  readonly broken: (line: number, near: string, inFeature: boolean) => void;
};

const code = (letter: string): number => letter.charCodeAt(0);
const [quote, backslash, comma, colon, newline] = [code('"'), code("\\"), code(","), code(":"), code("\n")];
const [openBrace, closeBrace, openBracket, closeBracket] = [code("{"), code("}"), code("["), code("]")];

/** Letters that say how a text is built; all others are skipped. */
const isSign = new Uint8Array(128);
for (const sign of [quote, comma, colon, newline, openBrace, closeBrace, openBracket, closeBracket]) isSign[sign] = 1;

/** Nobody nests deeper; a text that does means harm. */
const deepest = 200;

/** What a feature begins with nearly everywhere, and the most letters that this takes. */
const begin = /\{\s{0,40}"type"\s{0,40}:\s{0,40}"Feature"/;
const longestBegin = 140;

const linesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
};

const isBlank = (text: string): boolean => !/\S/.test(text);

/**
 * Takes the text of a GeoJSON file apart into features as it comes, in pieces cut anywhere: one collection, one
 * feature, or one value after the other (newline-delimited, or a text sequence). What cannot be taken apart costs the
 * feature that it stands in: the next one that begins as features do goes on. Only signs are looked at here; whether
 * an element is JSON is for whoever parses it.
 */
export function splitter(events: SplitEvents) {
  /** Opened and not closed. */
  let stack: number[] = [];
  let previous = comma;
  let [inString, escaped] = [false, false];
  /** The key that is being read or was read last, of a value that stands by itself. */
  let key: string | null = null;
  let isKey = false;
  /** How deep the list of features lies; 0 where there is none. */
  let listDepth = 0;
  let hasFeatures = false;
  let line = 1;
  /** Text of the value that stands by itself, and of the element, from earlier pieces. */
  let [rootParts, elementParts]: [string[], string[]] = [[], []];
  let [rootLine, elementLine] = [1, 1];
  /** Where they go on in this piece; -1 where they do not. */
  let [rootFrom, elementFrom] = [-1, -1];
  let seeking: string | null = null;
  let isLoose = false;

  function forget(): void {
    stack = [];
    previous = comma;
    [inString, escaped, isKey, key] = [false, false, false, null];
    [listDepth, hasFeatures] = [0, false];
    [rootParts, elementParts] = [[], []];
    [rootFrom, elementFrom] = [-1, -1];
  }

  /** Gives up what is being read, and looks for the next feature within it and after it. */
  function giveUp(text: string, at: number): string {
    const inElement = elementFrom >= 0;
    const before = (inElement ? elementParts : rootParts).join("");
    const from = inElement ? elementFrom : rootFrom < 0 ? at : rootFrom;
    const lost = before + text.slice(from);
    const read = lost.slice(0, before.length + at - from);
    // Whoever looks for the place finds it by what stands there.
    const near = read.slice(-30) + (text[at] ?? "");
    events.broken(line, near, inElement ? !isBlank(read) : begin.test(read));
    // The first letter is where it began already.
    const first = lost.search(/\S/) + 1;
    if (inElement || rootFrom >= 0) line = inElement ? elementLine : rootLine;
    line += linesIn(lost.slice(0, first));
    forget();
    isLoose = true;
    seeking = "";
    return lost.slice(first);
  }

  /** The text from the next beginning of a feature on; null where it is still to come. */
  function seek(text: string): string | null {
    const whole = seeking + text;
    const found = begin.exec(whole);
    const skipped = whole.slice(0, found ? found.index : Math.max(0, whole.length - longestBegin));
    line += linesIn(skipped);
    seeking = found ? null : whole.slice(skipped.length);
    return found ? whole.slice(found.index) : null;
  }

  /** Reads a text from a place within quotes; where it goes on after them. */
  function passString(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (escaped) escaped = false;
      else if (sign === backslash) escaped = true;
      else if (sign === quote) break;
      else if (sign === newline) line++;
    }
    // A key that matters is short.
    if (isKey && key !== null && key.length < 40) key += text.slice(from, at);
    if (at === text.length) return at;
    inString = false;
    isKey = false;
    previous = quote;
    return at + 1;
  }

  /** Whether a text may begin here. */
  function beginString(): boolean {
    const holder = stack.at(-1);
    if (holder === undefined ? !isLoose : previous !== comma && previous !== holder && previous !== colon) return false;
    isKey = stack.length === 1 && holder === openBrace && previous !== colon;
    if (isKey) key = "";
    inString = true;
    return true;
  }

  /** Whether something may be opened here. */
  function open(sign: number, text: string, at: number): boolean {
    const holder = stack.at(-1);
    const fits = holder === openBrace ? previous === colon : previous === comma || previous === holder;
    if (stack.length > 0 && (!fits || stack.length >= deepest)) return false;
    if (stack.length === 0) {
      rootFrom = at;
      rootLine = line;
    }
    stack.push(sign);
    if (sign !== openBracket || (stack.length > 1 && (stack.length > 2 || key !== "features"))) return true;
    listDepth = stack.length;
    hasFeatures = true;
    rootParts.push(text.slice(rootFrom, at + 1));
    rootFrom = -1;
    beginElement(at + 1);
    return true;
  }

  function close(sign: number, text: string, at: number): boolean {
    const opened = stack.at(-1);
    if (opened === undefined) return isLoose;
    if (sign !== (opened === openBrace ? closeBrace : closeBracket)) return false;
    if (stack.length === listDepth) {
      endElement(text, at);
      listDepth = 0;
      rootFrom = at;
    }
    stack.pop();
    if (stack.length === 0) {
      const whole = rootParts.join("") + text.slice(rootFrom, at + 1);
      const [startLine, hadFeatures] = [rootLine, hasFeatures];
      forget();
      events.root(whole, startLine, hadFeatures);
    }
    return true;
  }

  function beginElement(at: number): void {
    elementFrom = at;
    elementLine = line;
    elementParts = [];
  }

  function endElement(text: string, at: number): void {
    const whole = elementParts.join("") + text.slice(elementFrom, at);
    elementFrom = -1;
    elementParts = [];
    if (isBlank(whole)) return;
    const lead = whole.search(/\S/);
    events.element(whole, elementLine + linesIn(whole.slice(0, lead)));
  }

  /** Whether a sign may stand where it does. */
  function take(sign: number, text: string, at: number): boolean {
    switch (sign) {
      case newline:
        line++;
        return true;
      case quote:
        return beginString();
      case colon: {
        const fits = stack.length === 0 ? isLoose : stack.at(-1) === openBrace && previous === quote;
        if (stack.length === 1 && key !== null) events.key(key);
        previous = colon;
        return fits;
      }
      case comma:
        if (stack.length === listDepth && listDepth > 0) {
          endElement(text, at);
          beginElement(at + 1);
        }
        previous = comma;
        return true;
      case openBrace:
      case openBracket: {
        const fits = open(sign, text, at);
        previous = sign;
        return fits;
      }
      default: {
        const fits = close(sign, text, at);
        previous = sign;
        return fits;
      }
    }
  }

  /** What is to be looked at again; null when all has been taken in. */
  function scan(text: string): string | null {
    let at = inString ? passString(text, 0) : 0;
    while (at < text.length) {
      const sign = text.charCodeAt(at);
      if (sign > closeBrace || isSign[sign] === 0) {
        at++;
        continue;
      }
      if (!take(sign, text, at)) return giveUp(text, at);
      at = inString ? passString(text, at + 1) : at + 1;
    }
    if (elementFrom >= 0) elementParts.push(text.slice(elementFrom));
    if (rootFrom >= 0) rootParts.push(text.slice(rootFrom));
    elementFrom = Math.min(elementFrom, 0);
    rootFrom = Math.min(rootFrom, 0);
    return null;
  }

  return {
    push(piece: string): void {
      let text: string | null = piece;
      while (text) text = seeking === null ? scan(text) : seek(text);
    },
    end(): void {
      // What is lost is told already.
      if (seeking !== null || stack.length === 0) return;
      const inElement = elementFrom >= 0;
      const read = (inElement ? elementParts : rootParts).join("");
      events.broken(line, read.slice(-30), inElement ? !isBlank(read) : begin.test(read));
    },
  };
}
