import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Dialogue } from "./dialogue.ts";

/** The answers have ended before the questions: a terminal was closed, or a file of answers was too short. */
export class EndOfAnswers extends Error {}

/**
 * A person at a terminal, or answers that are piped in, a line each. Lines are taken one by one and none is lost,
 * however many come at once.
 */
export function openTerminal(input: Readable, output: Writable): Dialogue & { readonly close: () => void } {
  const terminal = createInterface({ input, output });
  const lines = terminal[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      terminal.setPrompt(question);
      terminal.prompt();
      const { value, done } = await lines.next();
      if (done) throw new EndOfAnswers("The answers have ended: nothing was written.");
      return value;
    },
    say: (line) => {
      output.write(`${line}\n`);
    },
    close: () => terminal.close(),
  };
}
