import type { CompiledMessage } from "icu-minify/format";
import type broken from "./en/broken.json";
import type context from "./en/context.json";
import type embed from "./en/embed.json";
import type error from "./en/error.json";
import type exports from "./en/exports.json";
import type first from "./en/first.json";
import type help from "./en/help.json";
import type measure from "./en/measure.json";
import type motion from "./en/motion.json";
import type notices from "./en/notices.json";
import type own from "./en/own.json";
import type ownFigures from "./en/ownFigures.json";
import type pages from "./en/pages.json";
import type present from "./en/present.json";
import type search from "./en/search.json";
import type share from "./en/share.json";
import type story from "./en/story.json";
import type table from "./en/table.json";
import type tables from "./en/tables.json";
import type way from "./en/way.json";
import type { Language } from "./languages";

/** The texts by the part that they load in; `first` is there from the start. A further part is its files and its line. */
type Texts = {
  readonly first: typeof first;
  /** Figures, sources, about. */
  readonly pages: typeof pages;
  /** Links, frames and citations to hand on. */
  readonly share: typeof share;
  /** The table of all figures, what one was at other times, and what meets in a place. */
  readonly table: typeof table;
  /** Figures as tables: on paper and without scripts. */
  readonly tables: typeof tables;
  /** Titles, words and speaker notes of the scenes. */
  readonly story: typeof story;
  /** The files that are handed out: how they are asked for, and what stands in them. */
  readonly exports: typeof exports;
  /** Showing the scenes, and the speaker's window. */
  readonly present: typeof present;
  /** Search, and the list that mirrors the map. */
  readonly search: typeof search;
  /** What moves and compares: before and after, travelling along a line. */
  readonly motion: typeof motion;
  /** What in a link could not be followed. */
  readonly notices: typeof notices;
  /** Distances between points of the map, on the screen and in what is handed out. */
  readonly measure: typeof measure;
  /** Which keys do what. */
  readonly help: typeof help;
  /** What the page says only as a guest in another one. */
  readonly embed: typeof embed;
  /** How far off the lines may be. */
  readonly error: typeof error;
  /** A way between places: what it is made of, and how it is asked for. */
  readonly way: typeof way;
  /** What stands beside the routes: corridors of transit, a concept. */
  readonly context: typeof context;
  /** What the reader has brought along, and what is wrong in it. */
  readonly own: typeof own;
  /** Figures that a reader has brought along: what was read of a file, and what was wrong with it. */
  readonly ownFigures: typeof ownFigures;
  /** The page that cannot open. */
  readonly broken: typeof broken;
};

export type TextPart = keyof Texts;
/** A text in any part of the catalogue. */
export type TextKey = { [Part in TextPart]: keyof Texts[Part] }[TextPart];

/** A part's texts, compiled by the build from ICU MessageFormat. */
export type CompiledTexts = Readonly<Record<string, CompiledMessage>>;

/** Each language has a folder with a file for every part. */
const files = import.meta.glob<CompiledTexts>("./*/*.json", { import: "default" });

/** Fetches a part in one language. Rejects when the file cannot be fetched. */
export async function fetchTexts(language: Language, part: TextPart): Promise<CompiledTexts> {
  const fetchFile = files[`./${language}/${part}.json`];
  if (!fetchFile) throw new Error(`There is no file of texts "${part}" in "${language}"`);
  const texts = await fetchFile();
  // The one-file page has English as it is, which it speaks first, and the other languages packed.
  if (!__ONE_FILE__ || language === "en") return texts;
  const { unpackText } = await import("../domain/packed");
  const own: CompiledTexts = JSON.parse(await unpackText(texts));
  return own;
}
