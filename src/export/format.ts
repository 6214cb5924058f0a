import type { Basemap } from "../content/basemap";
import type { TextKey } from "../i18n/catalogues";
import type { Language } from "../i18n/languages";
import type { DrawnFile } from "../layers/own";
import type { MeasureText } from "../picture/labels/font";
import type { Size } from "../picture/projection";
import type { ThemeId } from "../theme/tokens";
import type { PictureSizeId } from "./sizes";
import type { Speech, Told } from "./told";

/** A face that a picture carries within itself. */
export type EmbeddedFace = {
  /** An `@font-face` rule with the font's file as data. */
  readonly rule: string;
  /** One of the letters that it is needed for. */
  readonly letter: string;
};

/** Files of the reader's own, by name, as they are drawn into pictures. */
export type OwnInFile = readonly (DrawnFile & { readonly name: string })[];

/** Everything that files are made from; whoever asks for one gathers it first. */
export type ExportInput = Speech & {
  /** ISO date. */
  readonly today: string;
  readonly view: Told;
  /** The scenes of the story in their order; empty where there is none. */
  readonly story: readonly Told[];
  readonly basemap: Basemap;
  /** The language of the names on the map. */
  readonly labels: Language;
  /** Px of the map on the reader's screen. */
  readonly screen: Size;
  readonly measure: MeasureText;
  /** What the reader has brought along and wants in pictures; undefined without any. */
  readonly own?: OwnInFile | undefined;
  /** The faces of the typeface that hold the letters of this text. */
  readonly faces: (text: string) => Promise<readonly EmbeddedFace[]>;
};

/** What a reader may choose; a format heeds those that it names. */
export type Choices = {
  readonly theme: ThemeId;
  readonly size: PictureSizeId;
  /** Slides: the view alone or the whole story. */
  readonly slides: "view" | "story";
  /** What a table holds: the figures of the view or all of the atlas, or the legs of the way. */
  readonly figures: "view" | "all" | "way";
  /** Lines: the selection, every route that is shown, or the way leg by leg. */
  readonly lines: "selection" | "shown" | "way";
  /** How a table is written: by the standard, or as spreadsheets set to a decimal comma read it. */
  readonly table: "standard" | "decimalComma";
};
export type ChoiceId = keyof Choices;

/** Long work tells how far it is, from 0 to 1, and ends when it is no longer wanted. */
export type Task = { readonly signal: AbortSignal; readonly onProgress: (part: number) => void };

/** A file as it is offered: its name, its ending, and what may be chosen of it. */
export type ExportFormat = {
  readonly name: TextKey;
  readonly extension: string;
  readonly choices: readonly ChoiceId[];
};

/** Makes a file. Rejects with the signal's reason when it is aborted. */
export type MakeFile = (input: ExportInput, choices: Choices, task: Task) => Promise<Blob>;
