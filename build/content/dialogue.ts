import type { Content, Fields } from "./files.ts";
import { type Entries, faultOfField, type Question } from "./questions.ts";

/** Whoever answers: a person at a terminal, or a test. */
export type Dialogue = {
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
};

/** A field set in a draft; `title.en` goes into `title`. */
export function withField(draft: Fields, field: string, value: unknown): Fields {
  const [outer = field, inner] = field.split(".");
  const before = draft[outer];
  return inner === undefined
    ? { ...draft, [outer]: value }
    : { ...draft, [outer]: { ...(typeof before === "object" ? before : {}), [inner]: value } };
}

/** What an answer makes of a draft, or why it cannot be taken. */
export function answered(
  { field, optional, read, doubt }: Question,
  answer: string,
  draft: Fields,
  { content, entries }: { readonly content: Content; readonly entries: Entries },
): { readonly ok: true; readonly draft: Fields } | { readonly ok: false; readonly fault: string } {
  const text = answer.trim();
  if (text === "" && optional === "absent") return { ok: true, draft };
  if (text === "" && optional === "null") return { ok: true, draft: withField(draft, field, null) };
  const value = read ? read(text, draft) : text;
  const fault = faultOfField(entries, field, value) ?? doubt?.(value, draft, content) ?? null;
  return fault === null ? { ok: true, draft: withField(draft, field, value) } : { ok: false, fault };
}

/** Asks question by question, each until its answer can be taken. */
export async function fillIn(
  questions: readonly Question[],
  begun: Fields,
  known: { readonly content: Content; readonly entries: Entries },
  { ask, say }: Dialogue,
): Promise<Fields> {
  let draft = begun;
  for (const question of questions) {
    if (question.when && !question.when(draft)) continue;
    const hint = question.hint?.(draft, known.content) ?? "";
    for (;;) {
      const empty = question.optional ? "; empty for none" : "";
      const result = answered(
        question,
        await ask(`${question.ask}${hint ? ` (${hint})` : ""}${empty}: `),
        draft,
        known,
      );
      if (result.ok) {
        draft = result.draft;
        break;
      }
      say(`  ${result.fault}`);
    }
  }
  return draft;
}
