import type { Figure } from "./figure";
import type { Source } from "./source";

/** Figures that a reader has brought along in one file, with the sources that the file names. */
export type OwnFigureSet = {
  /** `own-` and what the file's name comes to: the same file read again takes the place of its earlier reading. */
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** As the file calls itself; else its name without the ending. */
  readonly title: string;
  /** Each of origin `own`, under an id that begins with the set's. */
  readonly figures: readonly Figure[];
  readonly sources: readonly Source[];
};

/** For want of which a whole file cannot be read. */
export const fileFaultKinds = ["empty", "syntax", "notFigures", "noColumns", "tooMany"] as const;
/** For which a record is left out. */
export const recordFaultKinds = [
  "notRecord",
  "cellCount",
  "missing",
  "notText",
  "tooLong",
  "repeatedId",
  "unknownSubject",
  "notNumber",
  /** 1,400 is a thousand to one reader and one and a half to the next. */
  "unclearNumber",
  /** Too large to be meant, or so small that it would be shown as 0. */
  "outOfReach",
  "badRange",
  "numberOfNone",
  "unknownAmount",
  "unknownUnit",
  "unclearPeriod",
  "badDate",
  "unknownStatus",
] as const;
/** Of which the record stays without the part that could not be used. */
export const fieldFaultKinds = ["ignored", "unknownField", "unknownQuantity"] as const;

export type FigureFaultKind =
  | (typeof fileFaultKinds)[number]
  | (typeof recordFaultKinds)[number]
  | (typeof fieldFaultKinds)[number];

/** A fault of a file of figures, told so that whoever made the file finds it. */
export type FigureFault = {
  readonly kind: FigureFaultKind;
  /** Line of the file, from 1; null where lines tell nothing. */
  readonly line: number | null;
  /** Number of the record, from 1, in a file without lines. */
  readonly record: number | null;
  /** What the record calls itself. */
  readonly id: string | null;
  /** The field or column, as the file calls it. */
  readonly field: string | null;
  /** A word out of the file, cut where it is long; shown as text alone. */
  readonly detail: string | null;
  /** The nearest word that would do. */
  readonly hint: string | null;
};

type Faults = {
  /** The first hundred, in the order of the file. */
  readonly faults: readonly FigureFault[];
  /** How many there are in all. */
  readonly faultCount: number;
};

/** What was read of a file: a set of figures, or why there is none. */
export type FigureSetReading =
  | ({
      readonly ok: true;
      readonly set: OwnFigureSet;
      /** How many records were left out for a fault. */
      readonly leftOut: number;
    } & Faults)
  | ({ readonly ok: false; readonly name: string } & Faults);

/** What was read of a file, with the file as the reader has brought it; it may have changed or gone on the disk since. */
export type BroughtFigures = FigureSetReading & { readonly source: File };
