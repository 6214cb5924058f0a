import type { Atlas } from "../../content/atlas";
import type { BroughtFigures } from "../../domain/ownFigures";
import { textOf } from "../text/textOf";
import { readFigureSet } from "./readFigureSet";

/** Reads a file of figures of the reader's for an atlas, in whatever way its text is written. */
export const takeFigures = async (file: File, atlas: Atlas): Promise<BroughtFigures> => ({
  ...readFigureSet((await textOf(file)) ?? "", file.name, atlas),
  source: file,
});
