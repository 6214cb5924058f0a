/** What is told of a table. Lines are those where a row begins, or where its quotes open. */
type RecordEvents = {
  readonly record: (cells: readonly string[], line: number) => void;
  /** Quotes that open and do not close; the row is lost. */
  readonly broken: (line: number) => void;
};

/** Where in a cell we are; `quote` is behind quotes that may close it. */
type State = "start" | "plain" | "quoted" | "quote";

/** A text within quotes that runs over more lines was never meant to: they do not close. */
const mostLines = 100;

const [quote, newline, carriage] = [0x22, 0x0a, 0x0d];

/**
 * Takes a table apart into rows as RFC 4180 has it, in pieces cut anywhere. Forgiving where a row can be told all the
 * same: quotes within a cell stand for themselves, lines end as any system ends them.
 */
export function csvRecords(delimiter: string, events: RecordEvents) {
  const parting = delimiter.charCodeAt(0);
  let cells: string[] = [];
  /** What of the cell stood in earlier pieces. */
  let cell = "";
  let state: State = "start";
  let [line, rowLine, quoteLine] = [1, 1, 1];
  let wasCarriage = false;

  function endCell(rest: string): void {
    const whole = cell + rest;
    cells.push(state === "quote" ? whole.replaceAll('""', '"') : whole);
    cell = "";
    state = "start";
  }

  function endRow(rest: string): void {
    if (state !== "start" || rest !== "" || cells.length > 0) {
      endCell(rest);
      events.record(cells, rowLine);
    }
    cells = [];
    rowLine = line;
  }

  /** Takes the quotes that do not close for a slip of one row; what they have swallowed is to be read again. */
  function reopen(): string {
    const swallowed = cell;
    events.broken(quoteLine);
    cells = [];
    cell = "";
    state = "start";
    wasCarriage = false;
    line = quoteLine;
    const end = swallowed.search(/[\r\n]/);
    return end < 0 ? "" : swallowed.slice(end);
  }

  /** Reads on within quotes; where it goes on. */
  function passQuoted(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === quote) break;
      if (sign === carriage || (sign === newline && !wasCarriage)) line++;
      wasCarriage = sign === carriage;
    }
    cell += text.slice(from, at);
    if (at === text.length) return at;
    wasCarriage = false;
    state = "quote";
    return at + 1;
  }

  /** Takes the end of a cell in. */
  function close(sign: number, rest: string): void {
    if (sign === parting) {
      endCell(rest);
      return;
    }
    line++;
    wasCarriage = sign === carriage;
    endRow(rest);
  }

  /** Reads the sign behind quotes within quotes: they close only before the end of a cell. */
  function passQuote(sign: number): number {
    if (sign === parting || sign === newline || sign === carriage) {
      close(sign, "");
      return 1;
    }
    state = "quoted";
    cell += sign === quote ? '""' : '"';
    return sign === quote ? 1 : 0;
  }

  /** Reads a cell without quotes, as far as it goes; where it goes on. */
  function passPlain(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === parting || sign === newline || sign === carriage) break;
    }
    const read = text.slice(from, at);
    if (at < text.length) {
      close(text.charCodeAt(at), read);
      return at + 1;
    }
    cell += read;
    state = "plain";
    return at;
  }

  function passStart(text: string, at: number): number {
    const sign = text.charCodeAt(at);
    // The second half of a line's end.
    const isSecond = sign === newline && wasCarriage;
    wasCarriage = false;
    if (isSecond) return at + 1;
    if (sign !== quote) return passPlain(text, at);
    state = "quoted";
    quoteLine = line;
    return at + 1;
  }

  function pass(text: string, at: number): number {
    switch (state) {
      case "start":
        return passStart(text, at);
      case "plain":
        return passPlain(text, at);
      case "quoted":
        return passQuoted(text, at);
      case "quote":
        return at + passQuote(text.charCodeAt(at));
    }
  }

  function push(piece: string): void {
    const open = [piece];
    for (let text = open.pop(); text !== undefined; text = open.pop()) {
      let at = 0;
      while (at < text.length) {
        at = pass(text, at);
        if (state !== "quoted" || line - quoteLine <= mostLines) continue;
        open.push(text.slice(at), reopen());
        break;
      }
    }
  }

  function end(): void {
    while (state === "quoted") push(reopen());
    endRow("");
  }

  return { push, end };
}
