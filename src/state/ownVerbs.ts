import type { OwnFeature, OwnPart } from "../domain/ownData";
import type { OwnFile, Reading } from "../own/ownFile";
import type { OwnEntry, OwnReading, OwnState, OwnStore } from "./own";

/** Opens a file for reading. */
export type OpenFile = (file: Blob, name: string) => OwnFile;

/** What else may be done with what is no file of features. */
export type Handlers = {
  readonly open: OpenFile;
  /** Takes a file that holds figures rather than features. Rejects when the code for it cannot be fetched. */
  readonly figures: (file: File) => Promise<void>;
};

const change = (own: OwnStore, id: number, into: (entry: OwnEntry) => Partial<OwnEntry>): void =>
  own.setState(({ files }) => ({
    files: files.map((entry) => (entry.id === id ? { ...entry, ...into(entry) } : entry)),
  }));

/** The first colour that the fewest files wear. */
function freeColour(files: OwnState["files"]): number {
  const worn = files.map(({ colour }) => colour);
  for (let colour = 0; ; colour += 1) if (!worn.includes(colour)) return colour;
}

let last = 0;

function outcomeOf(reading: Exclude<Reading, { isFigures: true }>): OwnReading {
  if (reading.ok) return { kind: "read", summary: reading.summary };
  return { kind: "refused", faults: reading.faults, faultCount: reading.faultCount };
}

async function read(own: OwnStore, id: number, source: File, file: OwnFile, figures: Handlers["figures"]) {
  try {
    const reading = await file.read({
      progress: (share) => change(own, id, () => ({ reading: { kind: "reading", share } })),
      part: (part: OwnPart) => change(own, id, ({ parts }) => ({ parts: [...parts, part] })),
    });
    if (reading.ok || !reading.isFigures) return change(own, id, () => ({ reading: outcomeOf(reading) }));
    await figures(source);
    removeFile(own, id);
  } catch (fault) {
    // Who gave it up has removed it already.
    if (fault instanceof DOMException && fault.name === "AbortError") return;
    change(own, id, () => ({ reading: { kind: "broken" } }));
  }
}

/**
 * Reads files one after another: two at a time would keep each other waiting on a small machine.
 *
 * @returns when all are read, refused or given up
 */
export async function readFiles(own: OwnStore, files: readonly File[], { open, figures }: Handlers): Promise<void> {
  const entries = files.map((source) => {
    const entry: OwnEntry = {
      id: ++last,
      name: source.name,
      source,
      colour: freeColour(own.getState().files),
      file: open(source, source.name),
      reading: { kind: "reading", share: 0 },
      parts: [],
      shown: true,
    };
    own.setState((state) => ({ files: [...state.files, entry] }));
    return { entry, source };
  });
  for (const { entry, source } of entries) {
    if (entryOf(own.getState(), entry.id)) await read(own, entry.id, source, entry.file, figures);
  }
}

export const entryOf = ({ files }: OwnState, id: number): OwnEntry | undefined => files.find((one) => one.id === id);

/** Gives up the reading of a file, and forgets it. */
export function removeFile(own: OwnStore, id: number): void {
  const { files, chosen } = own.getState();
  entryOf(own.getState(), id)?.file.close();
  own.setState({ files: files.filter((one) => one.id !== id), chosen: chosen?.file === id ? null : chosen });
}

/** Shows a file on the map, or hides it; who hides it speaks no longer of its feature. */
export function toggleFile(own: OwnStore, id: number): void {
  const { chosen } = own.getState();
  change(own, id, ({ shown }) => ({ shown: !shown }));
  if (chosen?.file === id && !entryOf(own.getState(), id)?.shown) own.setState({ chosen: null });
}

/** Has the map look at what a file or a feature covers. */
export const seek = (own: OwnStore, { bounds }: Pick<OwnFeature, "bounds">): void =>
  own.setState({ sought: { bounds } });

export const setInFiles = (own: OwnStore, inFiles: boolean): void => own.setState({ inFiles });
