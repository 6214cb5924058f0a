import { faultsOf } from "./checkRecord.ts";
import { type Dialogue, fillIn } from "./dialogue.ts";
import type { Content, Fields } from "./files.ts";
import { missingWords, withFigure, withSource } from "./insert.ts";
import { faultOfField, figureEntries, figureQuestions, sourceEntries, sourceQuestions } from "./questions.ts";

/** A figure with the source that it brings along, where that is a new one. */
export type Entry = { readonly figure: Fields; readonly source: Fields | null };

export type Added =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly faults: readonly string[] };

/** The content with an entry in it, or every fault of it. */
export function added(content: Content, { figure, source }: Entry, text: string | null = null): Added {
  const known = source ? withSource(content, source) : content;
  const whole = withFigure(known, figure);
  const faults = faultsOf(whole, figure, text);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, content: whole };
}

/** An entry as a file has it: a figure alone, or `{ "figure": …, "source": … }`. */
export function readEntry(value: unknown): Entry | null {
  const isFields = (one: unknown): one is Fields => typeof one === "object" && one !== null && !Array.isArray(one);
  if (!isFields(value)) return null;
  if (!isFields(value.figure)) return { figure: value, source: null };
  return { figure: value.figure, source: isFields(value.source) ? value.source : null };
}

async function askSource(content: Content, dialogue: Dialogue): Promise<{ id: string; source: Fields | null }> {
  for (;;) {
    const id = (await dialogue.ask("The id of its source, known or new: ")).trim();
    if (content.sources.some((one) => one.id === id)) return { id, source: null };
    const fault = faultOfField(figureEntries, "source", id);
    if (fault === null) {
      dialogue.say(`  ${id} is new: what is it?`);
      return { id, source: await fillIn(sourceQuestions, { id }, { content, entries: sourceEntries }, dialogue) };
    }
    dialogue.say(`  ${fault}`);
  }
}

/** Asks for a figure step by step, with its source where that is new. */
export async function askEntry(content: Content, dialogue: Dialogue): Promise<Entry> {
  const { id, source } = await askSource(content, dialogue);
  const draft = await fillIn(figureQuestions, { source: id }, { content, entries: figureEntries }, dialogue);
  // What has no number has no unit either.
  return { figure: { unit: null, period: null, ...draft }, source };
}

/** Which translations are missing now, and where they go. */
export function tellWords(content: Content, { figure, source }: Entry, say: Dialogue["say"]): void {
  const missing = Object.entries(missingWords(content, figure, source));
  if (missing.length === 0) return;
  say('Translations that are missing now; each is a line `"English text": "translation"` in the file named:');
  for (const [language, texts] of missing) {
    say(`  src/content/words/${language}.json`);
    for (const text of texts) say(`    ${JSON.stringify(text)}`);
  }
  say("The content tests name them until they are there: npx vitest run tests/content/words.test.ts");
}
