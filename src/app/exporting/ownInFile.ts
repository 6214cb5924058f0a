import type { OwnInFile } from "../../export/format";
import { mostParts, withinLimit } from "../../layers/ownLimit";
import type { OwnEntry } from "../../state/own";

/** The files of the reader's own that a picture holds: those that are shown and not too large; undefined without any. */
export function ownInFile(files: readonly OwnEntry[]): OwnInFile | undefined {
  const { drawn } = withinLimit(
    files.filter(({ parts }) => parts.length > 0),
    mostParts.file,
  );
  return drawn.length === 0 ? undefined : drawn;
}
