import { readdirSync, readFileSync } from "node:fs";
import compile from "icu-minify/compile";

const home = "src/i18n";

export const languages: readonly string[] = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const partsOf = (language: string): readonly string[] =>
  readdirSync(`${home}/${language}`).map((file) => file.replace(/\.json$/, ""));

export const textsOf = (language: string, part: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`${home}/${language}/${part}.json`, "utf8"));

/** The part of each text. */
export const partOf: ReadonlyMap<string, string> = new Map(
  partsOf("en").flatMap((part) => Object.keys(textsOf("en", part)).map((key) => [key, part] as const)),
);

type Text = ReturnType<typeof compile>;
type Piece = Exclude<Text, string>[number];
type Plural = { readonly forms: readonly string[]; readonly slots: readonly (readonly string[])[] };
type Anatomy = {
  readonly slots: readonly string[];
  readonly plurals: readonly Plural[];
  readonly choices: readonly string[];
};

/** How a compiled text marks a choice by a word, as opposed to a plural. */
const select = 1;

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();

/** What a text fills in, its plurals with what each of their forms fills in, and the words that it chooses by. Throws where it is not valid ICU. */
export function anatomyOf(text: string): Anatomy {
  const plurals: Plural[] = [];
  const choices: string[] = [];
  const slotsOfPiece = (piece: Piece): readonly string[] => {
    if (piece === 0) return ["#"];
    if (typeof piece === "string") return [];
    const [name, type, forms] = piece;
    if (typeof forms !== "object" || forms === null) return [name];
    const slots = Object.values(forms as Record<string, Text | Piece>).map((form) => unique(slotsOf(form)));
    if (type === select) choices.push(...Object.keys(forms).map((word) => `${name} ${word}`));
    else plurals.push({ forms: Object.keys(forms), slots });
    return [name, ...slots.flat()];
  };
  // A form is a text of pieces, or one bare piece.
  const slotsOf = (whole: Text | Piece): readonly string[] =>
    Array.isArray(whole) ? (whole as readonly Piece[]).flatMap(slotsOfPiece) : slotsOfPiece(whole);
  return { slots: unique(slotsOf(compile(text))), plurals, choices };
}
